/// The theme files that the program carries within itself.
public enum BuiltInThemes: Sendable {
  /// The names in the order in which they are listed, the default first.
  public static var names: [String] { files.map(\.name) }

  /// The file of a theme.
  public static func contents(of name: String) -> [UInt8]? {
    files.first { $0.name == name }?.contents()
  }

  private static let files: [(name: String, contents: @Sendable () -> [UInt8])] = [
    ("night", { PackageResources.night_toml }),
    ("day", { PackageResources.day_toml }),
    ("mono", { PackageResources.mono_toml }),
    ("okabe-ito", { PackageResources.okabe_ito_toml }),
    ("deuteranopia", { PackageResources.deuteranopia_toml }),
    ("tritanopia", { PackageResources.tritanopia_toml }),
    ("high-contrast", { PackageResources.high_contrast_toml }),
    ("presentation", { PackageResources.presentation_toml }),
    ("solarized-dark", { PackageResources.solarized_dark_toml }),
    ("solarized-light", { PackageResources.solarized_light_toml }),
    ("gruvbox", { PackageResources.gruvbox_toml }),
    ("gruvbox-light", { PackageResources.gruvbox_light_toml }),
    ("nord", { PackageResources.nord_toml }),
    ("dracula", { PackageResources.dracula_toml }),
    ("catppuccin-mocha", { PackageResources.catppuccin_mocha_toml }),
    ("catppuccin-latte", { PackageResources.catppuccin_latte_toml }),
    ("tokyo-night", { PackageResources.tokyo_night_toml }),
  ]
}
