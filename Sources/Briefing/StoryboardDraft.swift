public import Incidents
import TOMLKit

/// A board as far as it could be read, and everything that has turned out to be wrong with it.
///
/// What is wrong is gathered from all who look at the board, so that its author is told at once.
public struct StoryboardDraft {
  /// What could be read.
  public private(set) var board: Storyboard
  /// What is wrong so far.
  public private(set) var problems: [StoryboardProblem]
  private let lines: BoardLines

  /// Reads a board from TOML.
  ///
  /// - Throws: `StoryboardError` when the text is not TOML, so that nothing else can be said of it.
  public init(toml: String, file: String) throws(StoryboardError) {
    lines = BoardLines(toml, file: file)
    if let fault = TOMLFault(in: toml) {
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

  /// Takes the board's data without what its mask hides; the words of the board must not hold what the
  /// hidden fields do either.
  ///
  /// - Complexity: O(*n*) in the bytes of the data.
  public mutating func masking(_ dataset: Dataset) -> Dataset {
    board.mask = board.mask.gatheringValues(of: dataset)
    return dataset.masked(by: board.mask)
  }

  /// Notes what is wrong with the value of one of the board's keys.
  public mutating func note(_ reason: StoryboardProblem.Reason, at key: String) {
    problems.append(lines.problem(reason, at: key))
  }

  /// The board made ready for its data, or for none where the data cannot be read.
  ///
  /// Every view is asked of the store. `measure` tells what does not fit the screen that the board is
  /// made for.
  ///
  /// - Throws: `StoryboardError` with everything that is wrong.
  /// - Complexity: O(*n*) in the bytes of the data for every filter.
  public func playbook(
    for store: MemoryStore?,
    measure: (Playbook) -> [CutWords] = { _ in [] }
  ) throws(StoryboardError) -> Playbook {
    var rehearsal = Rehearsal(board, lines)
    rehearsal.checkBoard()
    let views = store.map { rehearsal.views(of: $0) }
    if store == nil { rehearsal.checkFilters() }
    var all = problems + rehearsal.problems
    guard let store, let views, !board.scenes.isEmpty else { throw StoryboardError(all) }
    var playbook = Playbook(board: board, dataset: store.dataset, views: views)
    // Of a screen that is too small for anything that is said already.
    if !all.contains(where: \.isOfSize) {
      all += measure(playbook).map {
        lines.problem(.cut($0), at: $0.part.rawValue, ofScene: $0.scene)
      }
    }
    guard all.allSatisfy(\.isWarning) else { throw StoryboardError(all) }
    playbook.warnings = StoryboardError(all).problems
    return playbook
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

extension StoryboardProblem {
  fileprivate var isOfSize: Bool { if case .tooSmall = reason { true } else { false } }
}
