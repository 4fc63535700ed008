/// All that is wrong with a storyboard, told at once.
public struct StoryboardError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in the order of the file; at least one.
  public var problems: [StoryboardProblem]

  /// Gathers problems.
  public init(_ problems: [StoryboardProblem]) {
    self.problems = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// A line a problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
