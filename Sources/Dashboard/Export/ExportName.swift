public import Incidents

/// Names of files that what matches is written to.
public enum ExportName: Sendable {
  /// The format that a name's ending stands for, or `nil` when it stands for none.
  public static func format(of name: String) -> IncidentExport.Format? {
    IncidentExport.Format.allCases.first { format in
      let ending = "." + format.rawValue
      return name.count > ending.count && name.lowercased().hasSuffix(ending)
        && !name.dropLast(ending.count).hasSuffix("/")
    }
  }

  /// The name with the ending of a format in place of that of another one.
  static func name(_ name: String, for format: IncidentExport.Format) -> String {
    let old = self.format(of: name)
    let stem = old.map { String(name.dropLast($0.rawValue.count + 1)) } ?? name
    return stem + "." + format.rawValue
  }

  /// The name as a file is to have it: one without an ending gets that of the format.
  static func complete(_ name: String, for format: IncidentExport.Format) -> String {
    let last = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return last.isEmpty || last.dropFirst().contains(".") ? name : name + "." + format.rawValue
  }

  /// A name to begin with: the data's file, what is asked for in a word or two, the ending.
  static func proposal(
    file: String?,
    query: String,
    format: IncidentExport.Format
  ) -> String {
    let last = file?.split(separator: "/").last.map(String.init) ?? ""
    let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    // What is always there by its value needs no name.
    let values = query.replacing("country:", with: "").replacing("date:", with: "")
    let parts = [words(of: stem, limit: 40), words(of: values, limit: 24)].filter { !$0.isEmpty }
    return (parts.isEmpty ? "incidents" : parts.joined(separator: "-")) + "." + format.rawValue
  }

  /// Letters and digits of a text, all else a dash; cut between two words where that is possible.
  private static func words(of text: String, limit: Int) -> String {
    var result = ""
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard !result.isEmpty else {
        result = String(word.prefix(limit))
        continue
      }
      guard result.count + 1 + word.count <= limit else { break }
      result += "-" + word
    }
    return result
  }
}
