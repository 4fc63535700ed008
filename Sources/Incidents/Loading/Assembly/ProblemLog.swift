/// The problems of one file: the first thousand of each kind, and how many more there were.
struct ProblemLog {
  /// How many problems of a kind are told one by one.
  static let most = 1000

  /// How many of a kind are kept.
  private let limit: Int
  private var problems: [LoadProblem] = []
  private var counts: [LoadProblem.Kind: (count: Int, nextLine: Int)] = [:]
  private var blankRows: (count: Int, line: Int) = (0, 0)
  /// How many of a kind were noted before the part at hand.
  private var told: [LoadProblem.Kind: Int] = [:]

  /// A log of a whole file, or of parts of one.
  ///
  /// A part keeps one problem more of a kind, because the whole tells the line of the first one that
  /// it leaves out.
  init(isPart: Bool = false) { limit = isPart ? Self.most + 1 : Self.most }

  /// Notes a problem; the message is only made when there is room for it.
  mutating func add(
    _ kind: LoadProblem.Kind,
    line: Int,
    column: String? = nil,
    text: @autoclosure () -> String? = nil,
    _ message: @autoclosure () -> String
  ) {
    var tally = counts[kind] ?? (0, 0)
    tally.count += 1
    if told.isEmpty ? tally.count <= limit : tally.count + (told[kind] ?? 0) <= limit {
      problems.append(
        LoadProblem(line: line, column: column, kind: kind, message: message(), text: text())
      )
    } else if tally.count == Self.most + 1 {
      tally.nextLine = line
    }
    counts[kind] = tally
  }

  /// Notes a blank row; they come by the thousand and are told in one line.
  mutating func addBlankRow(line: Int) {
    if blankRows.count == 0 { blankRows.line = line }
    blankRows.count += 1
  }

  /// Notes a country label that resolves to nothing, once for all its rows.
  mutating func addUnknownCountry(_ label: UnresolvedCountry, column: String?) {
    let rows = label.rows == 1 ? "1 incident" : "\(label.rows.grouped) incidents"
    add(
      .unknownCountry,
      line: label.line,
      column: column,
      "\(Self.quoted(Array(label.label.utf8)[...])) is no country known here (\(rows)); "
        + "kept under its own name"
    )
  }

  /// Notes a record whose identifier an earlier one has; both are kept.
  mutating func addRepeatedID(_ id: ArraySlice<UInt8>, line: Int) {
    add(.duplicateID, line: line, "\(Self.quoted(id)) is the identifier of an earlier record too")
  }

  /// Begins with the next part; what is full stays so.
  mutating func beginPart() {
    for (kind, tally) in counts { told[kind, default: 0] += tally.count }
    counts.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
    blankRows = (0, 0)
  }

  /// Adds the problems of a part behind those that are here.
  mutating func append(_ part: Self) {
    if blankRows.count == 0 { blankRows.line = part.blankRows.line }
    blankRows.count += part.blankRows.count
    var kept: [LoadProblem.Kind: Int] = [:]
    for problem in part.problems {
      kept[problem.kind, default: 0] += 1
      add(
        problem.kind,
        line: problem.line,
        column: problem.column,
        text: problem.text,
        problem.message
      )
    }
    for (kind, tally) in part.counts {
      counts[kind, default: (0, 0)].count += tally.count - (kept[kind] ?? 0)
    }
  }

  /// All problems, those that were only counted in one line a kind.
  func finished() -> [LoadProblem] {
    var all = problems
    if blankRows.count > 0 {
      let rows = blankRows.count == 1 ? "a blank row" : "\(blankRows.count.grouped) blank rows"
      all.append(
        LoadProblem(line: blankRows.line, kind: .ignoredRecord, message: "\(rows), left out")
      )
    }
    for kind in LoadProblem.Kind.allCases {
      guard let tally = counts[kind], tally.count > Self.most else { continue }
      let more = (tally.count - Self.most).grouped
      all.append(LoadProblem(line: tally.nextLine, kind: kind, message: "… \(more) more"))
    }
    return all
  }

  /// A cell as messages show it: harmless, in quotes, cut at 60 characters.
  static func quoted(_ cell: ArraySlice<UInt8>) -> String {
    let text = VisibleText(cell.prefix(400).string).description
    return text.count > 60 ? "'\(text.prefix(59))…'" : "'\(text)'"
  }
}
