/// Answers the one question that a dashboard asks; in memory, or over an engine.
///
/// A store is asked from any thread; a new question is a new task, and the old one's cancellation
/// ends its work.
public protocol IncidentStore: Sendable {
  /// The dataset behind it.
  var dataset: Dataset { get }

  /// Answers a question.
  ///
  /// - Throws: `CancellationError` once the current task is cancelled.
  func answer(_ question: Question) throws(CancellationError) -> Answer

  /// What could stand at the cursor, a UTF-8 offset, in a query line; at most `limit`, best first.
  func completions(of text: String, at cursor: Int, limit: Int) -> [Completion]

  /// The figures of the dataset card's counters, in its order; a counter whose query is faulty has none.
  var counters: [CounterFigure] { get }

  /// The incidents nearest to one in time and place, nearest first.
  ///
  /// - Throws: `CancellationError` once the current task is cancelled.
  func nearby(row: Int, limit: Int) throws(CancellationError) -> [Nearby]
}
