public import Dashboard

/// The dashboard by lines: commands in, sentences and tables out; for screen readers and pipes.
///
/// State, filter and figures are those of the screen, and so is what is kept of them.
public struct PlainSession: Sendable {
  /// What is said to a line.
  public struct Reply: Hashable, Sendable {
    /// The sentences and tables.
    public var blocks: [PlainBlock]
    /// Whether the line could not be followed.
    public var isComplaint = false
    /// Whether the program was asked to end.
    public var ends = false
  }

  private var session: HeadlessSession
  private var dialogue = PlainDialogue()

  /// Starts a dashboard whose world is read when this returns.
  public init(state: DashboardState, world: World) {
    // A screen with room for the counters and for timelines of some length, though nobody sees it.
    session = HeadlessSession(
      state: state,
      world: world,
      viewport: Viewport(columns: 120, rows: 36)
    )
  }

  /// The dashboard as it stands.
  public var state: DashboardState { session.state }

  /// What is said before anything is asked.
  public var opening: [PlainBlock] {
    PlainText(state).opening + [.line("'help' lists the commands.")]
  }

  /// What is said when nothing was asked at all.
  public var summary: [PlainBlock] { PlainText(state).summary }

  /// Does what a line asks for; `nil` for an empty one.
  public mutating func reply(to line: String) -> Reply? {
    do {
      guard let command = try PlainCommand(line) else { return nil }
      for action in try dialogue.actions(for: command, on: state) { session.send(action) }
      var reply = Reply(blocks: dialogue.answer(to: command, on: state), ends: command == .quit)
      if case .export = command { reply.isComplaint = state.message?.isFailure == true }
      return reply
    } catch {
      return Reply(blocks: [.line(error.description)], isComplaint: true)
    }
  }

  /// Keeps how the dashboard is left.
  public mutating func finish() {
    session.send(.commandGiven(.quit))
  }
}
