@testable import Incidents

/// Loads text as if it were a file; what most tests of the readers begin with.
func loadText(
  _ text: String,
  name: String = "test.csv",
  options: LoadOptions = LoadOptions()
) throws(LoadError) -> Dataset {
  try loadBytes(Array(text.utf8), name: name, options: options)
}

/// Loads bytes as if they were a file.
func loadBytes(
  _ bytes: [UInt8],
  name: String = "test.csv",
  options: LoadOptions = LoadOptions()
) throws(LoadError) -> Dataset {
  try DatasetLoader(options: options).load([Source(name: name, bytes: bytes)])
}

extension Dataset {
  /// The report of the only file.
  var file: FileReport { report.files[0] }

  /// All incidents.
  var incidents: [Incident] { (0..<count).map(incident) }

  /// Columns by the raw name of the field.
  var mapping: [String: String] {
    Dictionary(uniqueKeysWithValues: file.mapping.map { ($0.field.rawValue, $0.column) })
  }

  /// The kinds of the problems, in order.
  var problemKinds: [LoadProblem.Kind] { file.problems.map(\.kind) }
}
