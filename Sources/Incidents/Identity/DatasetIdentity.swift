/// What a dataset is recognised by, from one release of its files to the next and wherever they lie.
///
/// A dataset with a card is known by its title, any other by the schema and the names of its files.
/// Of a name only the words count: folder, endings, digits, version marks and months are left out, so
/// that `GEDEvent_v24_1.csv` and `GEDEvent_v25_1.csv.gz` are one dataset. A name that says nothing
/// else is taken whole.
///
///     Attacks 2014–2016      card:attacks
///     GEDEvent_v24_1.csv     ucdp-ged:gedevent
///     a.csv b.csv            :a+:b
public struct DatasetIdentity: Hashable, Sendable {
  /// The text that is the same for all releases.
  public let key: String

  /// Recognises a dataset.
  ///
  /// - Complexity: O(*n*) in the files.
  public init(_ dataset: Dataset) {
    if let card = dataset.card {
      key = "card:" + Self.words(of: card.title)
      return
    }
    let files = dataset.report.files.map { file in
      (file.schema ?? "") + ":" + Self.words(of: Self.baseName(of: file.name))
    }
    key = Set(files).sorted().joined(separator: "+")
  }

  private static func baseName(of path: String) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    for _ in 0..<2 {
      guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
        endings.contains(name[name.index(after: dot)...].lowercased())
      else { break }
      name = String(name[..<dot])
    }
    return name
  }

  private static let endings: Set = [
    "csv", "tsv", "tab", "psv", "txt", "json", "ndjson", "jsonl", "geojson", "xlsx", "gz", "zip",
  ]

  /// Words that tell one release from the next and nothing else.
  private static let releaseWords: Set<String> = [
    "v", "ver", "version", "rev", "r", "release", "final", "copy", "latest", "rc", "jan", "feb",
    "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january",
    "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static func words(of name: String) -> String {
    let folded = FoldedText.folding(name)
    let words = folded.split { !$0.isLetter }.map(String.init)
      .filter { !releaseWords.contains($0) }
    return words.isEmpty ? folded : words.joined(separator: " ")
  }
}
