/// A command that waits for the answer that brings its rows.
struct DeferredStep: Hashable, Sendable {
  var command: Command
  /// The count that was typed before it.
  var times: Int?
}
