/// The views that were left, to go back to and forth again.
public struct ViewHistory: Hashable, Sendable {
  private var past: [ViewSettings] = []
  private var future: [ViewSettings] = []

  /// How many steps are kept; older ones are forgotten.
  public static let limit = 200

  /// Whether there is a step to take back.
  public var canUndo: Bool { !past.isEmpty }

  /// Remembers a view that is being left for a new one.
  mutating func leave(_ view: ViewSettings) {
    if past.last == view { return }
    past.append(view)
    if past.count > Self.limit { past.removeFirst() }
    future.removeAll()
  }

  /// The view before, in exchange for the present one.
  mutating func undo(from present: ViewSettings) -> ViewSettings? {
    guard let view = past.popLast() else { return nil }
    future.append(present)
    return view
  }

  /// The view after, in exchange for the present one.
  mutating func redo(from present: ViewSettings) -> ViewSettings? {
    guard let view = future.popLast() else { return nil }
    past.append(present)
    return view
  }
}
