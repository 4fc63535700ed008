public import Dashboard

/// What a key means to somebody who presents.
public enum PresenterCommand: Hashable, Sendable, CaseIterable {
  /// The next scene; behind a number, the scene of that number.
  case next
  /// The scene before.
  case previous
  /// The first scene.
  case first
  /// The last scene.
  case last
  /// Let scenes follow each other by themselves, or stop that.
  case play
  /// Blank the screen, or show it again.
  case blank
  /// Give the keys to the dashboard.
  case explore
  /// Record the screen, or end the recording.
  case record
  /// End.
  case quit

  /// The keys, the one to show first.
  public var keys: [Key] {
    switch self {
    case .next: [.character(" "), .right, .down, .pageDown, .enter]
    case .previous: [.left, .up, .pageUp, .backspace]
    case .first: [.home]
    case .last: [.end]
    case .play: [.character("p")]
    case .blank: [.character(".")]
    case .explore: [.tab]
    case .record: [.character("R")]
    case .quit: [.character("q"), .control("c")]
    }
  }

  /// What it does, in a few words.
  public var help: String {
    switch self {
    case .next: "next scene; behind a number, the scene of that number"
    case .previous: "scene before"
    case .first: "first scene"
    case .last: "last scene"
    case .play: "scenes follow each other by themselves, or wait again"
    case .blank: "blank the screen, or show it again"
    case .explore: "look around with all keys of the dashboard; Esc comes back"
    case .record: "record the screen as an asciicast, a chapter a scene; again ends it"
    case .quit: "quit"
    }
  }

  /// What the key asks for, if anything.
  init?(_ key: Key) {
    guard let command = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = command
  }
}
