/// What keys mean at the moment.
public enum Mode: Hashable, Sendable, CaseIterable {
  /// Keys move and command.
  case browsing
  /// Keys are typed into the filter.
  case typing
  /// Keys are typed into a note or a name.
  case writing
  /// Keys go to the window over the panes.
  case overlay
  /// Keys go to the terms of the filter.
  case chips
  /// Keys are typed into the line of a window.
  case searching
  /// Keys arrange the columns of the list.
  case arranging
  /// Keys are typed to find a place in a pane.
  case finding

  /// Whether a character that no command has is put into a line of text.
  var takesText: Bool { self == .typing || self == .searching }
}
