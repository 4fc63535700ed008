import Incidents

/// The columns that the user wants to see in the list, in order.
///
///     date,country,killed:8|actor,text
///
/// A number is a width in cells; what stands before the bar stays when the list is scrolled sideways.
public struct ListColumns: Hashable, Sendable {
  /// The columns, never none.
  public var shown: [ListColumn]
  /// How many of them stay in view.
  public var frozen: Int

  /// Takes columns as they are.
  public init(_ shown: [ListColumn], frozen: Int = 0) {
    self.shown = shown
    self.frozen = max(0, min(frozen, shown.count))
  }

  /// Reads a list of columns.
  ///
  /// - Throws: `ViewLineError` naming the part that is no column.
  public init(_ text: String) throws(ViewLineError) {
    let parts = ViewLineWords.split(text, at: "|")
    guard (1...2).contains(parts.count) else { throw Self.fault(text) }
    var shown: [ListColumn] = []
    var frozen = 0
    for (index, part) in parts.enumerated() {
      for word in ViewLineWords.split(part, at: ",") { shown.append(try Self.column(word)) }
      if index == 0, parts.count == 2 { frozen = shown.count }
    }
    guard !shown.isEmpty, Set(shown.map(\.content)).count == shown.count else {
      throw Self.fault(text)
    }
    self.init(shown, frozen: frozen)
  }

  private static func column(_ word: String) throws(ViewLineError) -> ListColumn {
    let name = ViewLineWords.prefix(of: word[...]) { $0 == ":" }
    let rest = word.dropFirst(name.count)
    let content = ListColumn.Content(name: ViewLineWords.unquoted(name))
    guard !name.isEmpty, content != .column("") else { throw fault(word) }
    if rest.isEmpty { return ListColumn(content) }
    guard let width = Int(rest.dropFirst()), ListColumn.widths.contains(width) else {
      throw fault(word)
    }
    return ListColumn(content, width: width)
  }

  private static func fault(_ text: String) -> ViewLineError {
    .badValue(
      setting: "columns",
      value: text,
      choices: ListColumn.Content.standard.map(\.name) + ["columns of the file, each once"]
    )
  }
}

extension ListColumns: CustomStringConvertible {
  /// The columns as they are read.
  public var description: String {
    let words = shown.map { column in
      ViewLineWords.quotedIfNeeded(column.content.name) + (column.width.map { ":\($0)" } ?? "")
    }
    let parts = [words.prefix(frozen), words.dropFirst(frozen)].map { $0.joined(separator: ",") }
    return frozen == 0 ? parts[1] : parts.joined(separator: "|")
  }
}

extension ListColumns {
  /// Gives extra columns the spelling of the data; returns the first name that the data lacks.
  mutating func resolve(columns: [String]) -> String? {
    var missing: String?
    for index in shown.indices {
      guard case .column(let name) = shown[index].content else { continue }
      if case .column(let found)? = SortKey.Field(name: name, columns: columns) {
        shown[index].content = .column(found)
      } else {
        missing = missing ?? name
      }
    }
    return missing
  }

  /// Leaves out extra columns that the data lacks.
  mutating func dropMissing(columns: [String]) {
    let isMissing = shown.map { column in
      if case .column(let name) = column.content { !columns.contains(name) } else { false }
    }
    frozen -= isMissing.prefix(frozen).count { $0 }
    shown = zip(shown, isMissing).filter { !$1 }.map(\.0)
  }
}
