/// A counter of a dataset card with its figure.
public struct CounterFigure: Hashable, Sendable {
  /// What the figure tells, and how it was asked for.
  public var counter: DatasetCard.Counter
  /// What the incidents behind it come to.
  public var tally: Tally

  /// Pairs a counter with its tally.
  public init(counter: DatasetCard.Counter, tally: Tally) {
    self.counter = counter
    self.tally = tally
  }
}
