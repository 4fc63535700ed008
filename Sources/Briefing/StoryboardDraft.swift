public import Incidents
import TOMLKit

/// A board as far as it could be read, and everything that has turned out to be wrong with it.
///
/// What is wrong is gathered from all who look at the board, so that its author is told at once.
public struct StoryboardDraft {
  /// What could be read.
  public let board: Storyboard
  /// What is wrong so far.
  public private(set) var problems: [StoryboardProblem]
  private let lines: BoardLines

  /// Reads a board from TOML.
  ///
  /// - Throws: `StoryboardError` when the text is not TOML, so that nothing else can be said of it.
  public init(toml: String, file: String) throws(StoryboardError) {
    lines = BoardLines(toml, file: file)
    if let fault = TOMLHeaderFault(in: toml) {
      throw Self.syntax(fault.description, file, line: fault.line, column: fault.column)
    }
    var table: BoardTable
    do {
      table = BoardTable(try TOMLTable(string: toml), lines)
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      throw Self.syntax(error.description, file, line: begin.line, column: begin.column)
    } catch {
      throw Self.syntax("\(error)", file, line: 1, column: 1)
    }
    board = Storyboard(&table)
    problems = table.problems
  }

  /// Notes what is wrong with the value of one of the board's keys.
  public mutating func note(_ reason: StoryboardProblem.Reason, at key: String) {
    problems.append(lines.problem(reason, at: key))
  }

  /// The board made ready for its data, or for none where the data cannot be read.
  ///
  /// - Throws: `StoryboardError` with everything that is wrong.
  /// - Complexity: O(*n*) in the bytes of the data for every filter.
  public func playbook(for dataset: Dataset?) throws(StoryboardError) -> Playbook {
    var rehearsal = Rehearsal(board, lines)
    rehearsal.checkBoard()
    let views = dataset.map { rehearsal.views(of: $0) }
    let all = problems + rehearsal.problems
    guard all.isEmpty, let dataset, let views else { throw StoryboardError(all) }
    return Playbook(board: board, dataset: dataset, views: views)
  }

  private static func syntax(
    _ words: String,
    _ file: String,
    line: Int,
    column: Int
  ) -> StoryboardError {
    StoryboardError([
      StoryboardProblem(
        file: file,
        line: max(1, line),
        column: max(1, column),
        reason: .syntax(words)
      )
    ])
  }
}

extension StoryboardDraft: Sendable {}
