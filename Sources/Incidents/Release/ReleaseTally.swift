/// How many incidents of a bar came, went and were corrected.
public struct ReleaseTally: Hashable, Sendable {
  /// How many only the new release has.
  public var added = 0
  /// How many only the old release has.
  public var removed = 0
  /// How many the releases say different things about.
  public var changed = 0

  /// Nothing.
  public init() {}

  /// The figure of a flag.
  subscript(flag: QueryTest.QueryFlag) -> Int {
    get {
      switch flag {
      case .added: added
      case .removed: removed
      case .changed: changed
      default: 0
      }
    }
    set {
      switch flag {
      case .added: added = newValue
      case .removed: removed = newValue
      case .changed: changed = newValue
      default: break
      }
    }
  }

  /// The tally in short, `+3 -1 ~2`; empty when nothing differs.
  public var words: String {
    [("+", added), ("-", removed), ("~", changed)].filter { $0.1 > 0 }
      .map { $0.0 + $0.1.grouped }.joined(separator: " ")
  }
}
