extension Keymap {
  static let savedViews = [
    KeyBinding(.saveView, [.character("a")], .savedViews, "keep the present view", in: [.overlay]),
    KeyBinding(.renameView, [.character("r")], .savedViews, "rename this one", in: [.overlay]),
    KeyBinding(
      .shareView,
      [.character(" ")],
      .savedViews,
      "offer it with any dataset, or only with this one",
      in: [.overlay]
    ),
    KeyBinding(.removeView, [.delete], .savedViews, "throw it away", in: [.overlay]),
    KeyBinding(
      .undo,
      [.character("u")],
      .savedViews,
      "take the one back that was thrown away",
      in: [.overlay],
      named: "undo-removal"
    ),
  ]

  /// Besides these, the keys that edit the filter line edit notes and names.
  static let writing = [
    KeyBinding(
      .newLine,
      [.enter],
      .writing,
      "new line; of a name, keep it",
      in: [.writing]
    ),
    KeyBinding(.finishWriting, [.escape, .control("s")], .writing, "keep it", in: [.writing]),
    KeyBinding(.lineUp, [.up], .writing, "line up", in: [.writing]),
    KeyBinding(.lineDown, [.down], .writing, "line down", in: [.writing]),
    KeyBinding(.putBack, [.control("y")], .writing, "put back what was deleted", in: [.writing]),
  ]
}
