/// When each incident happened: two days and a precision a row.
public struct DateColumn: Sendable {
  /// Stands for "no date" in `starts` and `ends`; sorts behind every day.
  public static let undated = Int32.max

  /// The first possible day a row, or `undated`.
  public internal(set) var starts: [Int32] = []
  /// The last possible day a row, or `undated`.
  public internal(set) var ends: [Int32] = []
  /// How exact each row's date is.
  public internal(set) var precisions: [PartialDate.Precision] = []
  /// What is to be said of the few dates that were inferred, by row.
  public internal(set) var notes: [Int: String] = [:]

  /// The date of a row, or `nil` when it has none.
  public subscript(row: Int) -> PartialDate? {
    guard starts[row] != Self.undated else { return nil }
    return PartialDate(
      start: CivilDate(day: starts[row]),
      end: CivilDate(day: ends[row]),
      precision: precisions[row],
      note: notes[row]
    )
  }

  mutating func append(_ date: PartialDate?) {
    if let note = date?.note { notes[starts.count] = note }
    starts.append(date?.start.day ?? Self.undated)
    ends.append(date?.end.day ?? Self.undated)
    precisions.append(date?.precision ?? .day)
  }

  /// Adds the dates of a batch; what is to be said of them comes by `note(_:row:)`.
  mutating func append(_ batch: FactBatch) {
    starts.append(batch.dates.starts, batch.count)
    ends.append(batch.dates.ends, batch.count)
    precisions.append(batch.dates.precisions, batch.count)
  }

  /// Says how the date of a row was found.
  mutating func note(_ note: String, row: Int) { notes[row] = note }

  mutating func append(contentsOf part: borrowing Self) {
    for (row, note) in part.notes { notes[starts.count + row] = note }
    starts.append(contentsOf: part.starts)
    ends.append(contentsOf: part.ends)
    precisions.append(contentsOf: part.precisions)
  }

  mutating func removeRows() {
    notes.removeAll()
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    precisions.removeAll(keepingCapacity: true)
  }

  /// Makes room for rows to come.
  mutating func reserve(rows: Int) {
    LargePages.reserve(rows, in: &starts)
    LargePages.reserve(rows, in: &ends)
    LargePages.reserve(rows, in: &precisions)
  }

  /// The same column in memory of its own.
  var copied: Self {
    var copy = self
    copy.starts = starts.copied
    copy.ends = ends.copied
    copy.precisions = precisions.copied
    return copy
  }
}
