/// What keys mean at the moment.
public enum Mode: Hashable, Sendable, CaseIterable {
  /// Keys move and command.
  case browsing
  /// Keys are typed into the filter.
  case typing
  /// Keys go to the window over the panes.
  case overlay
}
