/// What a mask's fields hold throughout a dataset, as far as it would give anything away elsewhere.
///
/// A value with several names in it, `Islamic State (IS); Boko Haram`, counts whole and name by name.
/// Left out is what would only destroy the words of others: see `OrdinaryWords`.
struct MaskedValues {
  private(set) var all: Set<String> = []
  private let hidden: Set<String>
  private let ordinary: OrdinaryWords
  private var seen: Set<String> = []

  /// Goes through the fields that the mask hides.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  init(of mask: Mask, in dataset: Dataset) {
    hidden = Set(mask.fields.map { FoldedText.folding($0) })
    ordinary = OrdinaryWords(keepsCountries: !hidden.contains("country"))
    addCategories(of: dataset)
    addTexts(of: dataset)
    if hides("file") {
      for file in dataset.report.files {
        add(file.name)
        add(String(file.name.prefix { $0 != "." }))
      }
    }
  }

  private func hides(_ field: String) -> Bool { hidden.contains(FoldedText.folding(field)) }

  private mutating func addCategories(of dataset: Dataset) {
    let columns = [
      ("admin", dataset.admins), ("place", dataset.places), ("kind", dataset.kinds),
      ("target", dataset.targets), ("actor", dataset.actors), ("country", dataset.countryLabels),
    ]
    for (field, column) in columns where hides(field) {
      for value in column.values { add(value) }
    }
    guard hides("country") else { return }
    for country in Set(dataset.countries.compactMap(\.self)) {
      for name in Gazetteer.standard.names(of: country) { add(name) }
    }
  }

  private mutating func addTexts(of dataset: Dataset) {
    let names = Dataset.textFields.map(\.rawValue) + dataset.extraColumns
    let places = names.indices.filter { hides(names[$0]) }
    guard !places.isEmpty else { return }
    for row in 0..<dataset.count {
      let fields = dataset.text.fields(ofRow: row)
      for place in places where place < fields.count && !fields[place].isEmpty {
        for part in fields[place].split(separator: TextArena.listSeparator) {
          add(String(decoding: part, as: UTF8.self))
        }
      }
    }
  }

  private mutating func add(_ value: String) {
    guard !value.isEmpty, seen.insert(value).inserted else { return }
    if !ordinary.hold(value) { all.insert(value) }
    // Sentences are no lists of names.
    guard value.utf8.count <= Self.longestList, !value.contains("://") else { return }
    let parts = value.split { ";|/,()[]".contains($0) }
    for part in parts where parts.count > 1 {
      let name = part.trimmingBlanks
      if !ordinary.hold(name) { all.insert(name) }
    }
  }

  /// The bytes up to which a value is looked at name by name.
  private static let longestList = 120
}

extension Mask {
  /// The mask with what its fields hold in a dataset, so that it covers that in every text.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func gatheringValues(of dataset: Dataset) -> Mask {
    guard !fields.isEmpty, values.isEmpty else { return self }
    var mask = resolvingColumns(of: dataset)
    mask.values.formUnion(MaskedValues(of: mask, in: dataset).all)
    return mask
  }
}

extension Substring {
  /// Without blanks at both ends.
  fileprivate var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
