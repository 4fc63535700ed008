extension Keymap {
  /// Besides these, the keys of the window of views that keep, rename, throw away and take back.
  static let scenes = [
    KeyBinding(
      .editCaption,
      [.character("e")],
      .scenes,
      "write its caption; {matched}, {killed}, {top} and more stand for live figures",
      in: [.overlay]
    ),
    KeyBinding(.sceneEarlier, [.character("K")], .scenes, "a place up", in: [.overlay]),
    KeyBinding(.sceneLater, [.character("J")], .scenes, "a place down", in: [.overlay]),
    KeyBinding(
      .spotlight,
      [.character("s")],
      .scenes,
      "light the next pane, or none",
      in: [.overlay]
    ),
  ]
}
