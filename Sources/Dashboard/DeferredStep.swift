/// What was asked for before the answer that brings its rows.
enum DeferredStep: Hashable, Sendable {
  /// A command, as often as was typed before it.
  case command(Command, times: Int?)
  /// A key that may be text, as something that text is typed into waits before it.
  case key(Key)

  /// Whether what follows is typed into it.
  var opensText: Bool {
    switch self {
    case .command(let command, _): [.find, .editNote, .export].contains(command)
    case .key: false
    }
  }
}
