public import Dashboard

/// Something that came from the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The screen has another size, or has to be drawn again after a stop.
  case resized
  /// Something was done with the mouse.
  case mouse(MouseEvent)
  /// A text was pasted: one line without control characters, of at most a megabyte.
  case pasted(String)
  /// The terminal is gone; nothing more will come.
  case ended
}
