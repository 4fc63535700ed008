/// Where a presentation stands, for whoever follows it from another terminal.
///
/// It holds numbers and no words of the board, so that nothing that is masked can be in it.
public struct Cue: Hashable, Sendable {
  /// What the presenter does.
  public enum Activity: String, Sendable, CaseIterable {
    /// Steps by hand.
    case presenting
    /// Lets scenes follow each other.
    case playing
    /// Looks around in the dashboard.
    case exploring
    /// Shows a blank screen.
    case blank
  }

  /// The number of the scene, counted from 0.
  public var scene: Int
  /// What the presenter does.
  public var activity: Activity
  /// When the presentation began, in seconds since 1970.
  public var start: Int
  /// The number of the process that presents.
  public var process: Int32

  /// Puts a cue together.
  public init(scene: Int, activity: Activity = .presenting, start: Int, process: Int32) {
    self.scene = scene
    self.activity = activity
    self.start = start
    self.process = process
  }

  /// Reads what `text` writes, `nil` for anything else.
  public init?(text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 5, words[0] == "cue", let scene = Int(words[1]), scene >= 0,
      let activity = Activity(rawValue: String(words[2])), let start = Int(words[3]),
      let process = Int32(words[4]), process > 0
    else { return nil }
    self.init(scene: scene, activity: activity, start: start, process: process)
  }

  /// One line of text.
  public var text: String { "cue \(scene) \(activity.rawValue) \(start) \(process)\n" }
}
