import CNCurses

/// The user's own program for links.
public enum LinkProgram: Sendable {
  /// Hands it a link and does not wait for it; `false` when there is no such program.
  public static func open(_ link: String) -> Bool {
    unsafe cn_open_link(link) == 1
  }
}
