import Incidents

/// What saved views are counted over.
public struct CountingContext: Equatable, Sendable {
  /// The store.
  public var store: StoreReference
  /// The rows that the user has marked.
  public var marked: Set<Int>
  /// What the user has written down, by row.
  public var notes: [Int: String]

  /// How many incidents a view line matches, or `nil` when it is faulty or nobody waits any more.
  func count(_ line: String) -> Int? {
    let columns = store.store.dataset.extraColumns
    guard let view = try? ViewLine(line), let query = try? Query(view.query, columns: columns)
    else { return nil }
    var question = Question(query: query, marked: marked)
    question.notes = notes
    question.foldsDuplicates = view.settings.foldsDuplicates
    return (try? store.store.answer(question))?.matched.tally.incidents
  }
}
