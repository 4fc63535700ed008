/// Whether a theme is light on dark or dark on light.
public enum ThemeVariant: String, Hashable, Sendable, CaseIterable {
  /// Light text on a dark screen.
  case dark
  /// Dark text on a light screen.
  case light
}
