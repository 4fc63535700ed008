/// What somebody who speaks to a briefing has before them.
public struct NotesPane: Hashable, Sendable {
  /// The scene's number and name.
  public var heading: StyledLine
  /// What the presenter does, and for how long.
  public var trailing: StyledLine
  /// The notes, then what the audience reads.
  public var body: [StyledLine]
  /// What comes next, if anything.
  public var next: StyledLine

  /// Puts the pane together.
  public init(
    heading: StyledLine,
    trailing: StyledLine = [],
    body: [StyledLine] = [],
    next: StyledLine = []
  ) {
    self.heading = heading
    self.trailing = trailing
    self.body = body
    self.next = next
  }
}
