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
  /// Keys arrange the columns of the list.
  case arranging
  /// Keys are typed to find a place in a pane.
  case finding
}
