/// A typed filter, understood: the line as typed, its meaning, and its terms as chips.
///
///     mosque bomb  "suicide bomber"  -hotel  /regex/  country:eg,tn  killed:>10  date:2015-03..2015-06
///     is:duplicate  has:source  a or b  (a b) or -c
public struct Query: Hashable, Sendable {
  /// The line as typed.
  public let text: String
  /// What it asks for, or `nil` for everything.
  public let root: QueryExpression?
  /// The terms that must all hold, in the order typed.
  public let chips: [QueryChip]

  /// The query that every incident matches.
  public static let all = Query(text: "", root: nil, chips: [])

  init(text: String, root: QueryExpression?, chips: [QueryChip]) {
    self.text = text
    self.root = root
    self.chips = chips
  }

  /// Whether its answer depends on what the user has marked or noted.
  public var dependsOnMarks: Bool { root?.dependsOnMarks ?? false }

  /// Whether it asks for everything.
  public var isEmpty: Bool { root == nil }

  /// Whether it tests anywhere if incidents look like others.
  ///
  /// - Complexity: O(*n*) in the terms.
  public var asksForDuplicates: Bool { root?.asks(for: .duplicate) == true }
}
