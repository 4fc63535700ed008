/// The keys just pressed as viewers see them, the latest last: text that is typed in one piece, other
/// keys one by one.
///
///     /mosque date:2015   Enter   m   m
public struct KeyCaps: Hashable, Sendable {
  /// The most keys that are shown at a time.
  public static let most = 8
  /// The most letters of a typed text that are shown, its end.
  public static let mostLetters = 32

  /// What stands on the keys.
  public private(set) var labels: [String] = []
  /// Whether what is typed next goes on with the last label.
  private var isOpen = false

  /// Shows no keys.
  public init() {}

  /// Whether there is nothing to show.
  public var isEmpty: Bool { labels.isEmpty }

  /// Adds a key.
  ///
  /// - Parameters:
  ///   - key: What was pressed.
  ///   - isTyped: Whether the key is text for a line, and no command.
  public mutating func press(_ key: Key, isTyped: Bool) {
    guard case .character(let character) = key, isTyped || Self.opensLine(key) else {
      labels.append(key.symbol)
      isOpen = false
      labels.removeFirst(max(0, labels.count - Self.most))
      return
    }
    if isTyped, isOpen, let last = labels.popLast() {
      labels.append(Self.end(of: last + String(character)))
    } else {
      labels.append(String(character))
    }
    isOpen = true
    labels.removeFirst(max(0, labels.count - Self.most))
  }

  /// Whether a key begins a line of text that it is shown with.
  public static func opensLine(_ key: Key) -> Bool {
    key == .character("/") || key == .character(":")
  }

  private static func end(of text: String) -> String {
    text.count > mostLetters ? "…" + text.suffix(mostLetters - 1) : text
  }
}
