/// Reads the table of a digest: a line with date and place, then a line with place and account.
///
///     Date | Location | Details | |
///     Mar. 22, 2016 Belgium |
///     Belgium | Two blasts … More » | |
///
/// Lines that belong to no entry are handed back: they are text beside the table.
struct DigestTable: Sendable {
  /// What was found, in the order of the file.
  private(set) var entries: [DigestEntry] = []
  /// What is wrong with entries that cannot be read.
  private(set) var problems: [LoadProblem] = []
  /// Entries that cannot be read.
  private(set) var rejected = 0
  /// Repeated headers.
  private(set) var ignored = 0
  /// Lines by use.
  private(set) var incidentLines = 0
  private(set) var headerLines = 0
  private(set) var rejectedLines = 0
  private(set) var blankLines = 0
  /// Lines that belong to no entry.
  private(set) var others: [DigestLine] = []

  /// The first line of an entry, waiting for its second.
  private struct Opening {
    var date: DigestDate
    var location: Substring
    var line: Int
  }

  private var opening: Opening?

  /// Reads the lines from the header on.
  init(_ lines: some Sequence<DigestLine>) {
    for line in lines { read(line) }
    rejectOpening()
  }

  private mutating func read(_ line: DigestLine) {
    if line.isBlank {
      blankLines += 1
    } else if line.isFileHeader {
      rejectOpening()
      if headerLines > 0 {
        ignored += 1
        problems.append(
          LoadProblem(line: line.number, kind: .ignoredRecord, message: "the table's header again")
        )
      }
      headerLines += 1
    } else if let found = Self.dated(line) {
      rejectOpening()
      open(found, line)
    } else if let opening {
      close(opening, with: line)
    } else if line.text.contains("|") {
      reject("no line with a date and a place before the account", from: line.number, lines: 1)
    } else {
      others.append(line)
    }
  }

  /// A line that begins an entry: a date, a place, and a bar behind or between.
  private static func dated(_ line: DigestLine) -> (date: DigestDate, cells: [Substring])? {
    guard let (date, rest) = DigestDate.prefix(of: line.text) else { return nil }
    let cells = DigestLine(text: rest, number: line.number).cells.filter { !$0.isEmpty }
    let isTabular = rest.contains("|") || (cells.first.map { $0.count <= 40 } ?? false)
    guard isTabular, let location = cells.first, !location.hasSuffix(".") else { return nil }
    return (date, cells)
  }

  private mutating func open(_ found: (date: DigestDate, cells: [Substring]), _ line: DigestLine) {
    let opening = Opening(date: found.date, location: found.cells[0], line: line.number)
    if found.cells.count > 1 {
      // Some copies of such tables come with an entry on one line.
      append(opening, text: found.cells[found.cells.count - 1], lines: 1)
    } else {
      self.opening = opening
    }
  }

  private mutating func close(_ opening: Opening, with line: DigestLine) {
    let cells = line.cells
    let filled = cells.filter { !$0.isEmpty }
    if line.text.contains("|"), let text = filled.last {
      let isPlaceAlone = filled.count == 1 && Self.isSame(text, opening.location)
      self.opening = nil
      if isPlaceAlone {
        reject("the entry of \(opening.location) has no account", from: opening.line, lines: 2)
      } else {
        append(opening, text: Self.account(cells), lines: 2)
      }
    } else if line.text.lowercased().hasPrefix(opening.location.lowercased()) {
      self.opening = nil
      append(opening, text: line.text.dropFirst(opening.location.count), lines: 2)
    } else {
      rejectOpening()
      others.append(line)
    }
  }

  /// What stands behind the place; bars within the account stay in it.
  private static func account(_ cells: [Substring]) -> Substring {
    var rest = cells[...]
    while let last = rest.last, last.isEmpty { rest.removeLast() }
    if rest.count > 1 { rest.removeFirst() }
    return Substring(rest.joined(separator: " | "))
  }

  private static func isSame(_ left: Substring, _ right: Substring) -> Bool {
    left.lowercased() == right.lowercased()
  }

  private mutating func append(_ opening: Opening, text: Substring, lines: Int) {
    let account = Self.withoutLink(DigestLine.trim(text))
    guard !account.isEmpty else {
      reject("the entry of \(opening.location) has no account", from: opening.line, lines: lines)
      return
    }
    incidentLines += lines
    entries.append(
      DigestEntry(
        date: opening.date,
        location: String(opening.location),
        text: String(account),
        line: opening.line
      )
    )
  }

  /// The account without the "More »" that led to a web page.
  private static func withoutLink(_ text: Substring) -> Substring {
    for link in ["More »", "More »", "More >>", "More ›"] where text.hasSuffix(link) {
      return DigestLine.trim(text.dropLast(link.count))
    }
    return text
  }

  private mutating func rejectOpening() {
    guard let opening else { return }
    self.opening = nil
    reject("the entry of \(opening.location) has no second line", from: opening.line, lines: 1)
  }

  private mutating func reject(_ reason: String, from line: Int, lines: Int) {
    rejected += 1
    rejectedLines += lines
    problems.append(
      LoadProblem(line: line, kind: .badRecord, message: VisibleText(reason).description)
    )
  }
}
