import CNCurses

/// A compiled terminfo entry that adds 24-bit colour to the user's terminal.
///
/// Curses knows only what terminfo says, and most entries leave 24-bit colour out. Ours refers to
/// the user's entry and is kept in the user's cache; where that cannot be written, in a private
/// directory that lives until the terminal has started.
struct TruecolorEntry {
  /// The entry's name.
  let name: String
  private let base: String
  private let temporaryDirectory: String?

  /// Finds or makes the entry, or gives `nil` where the compiler `tic` is missing or fails.
  init?(for base: String, environment: [String: String]) {
    if let cache = Self.cacheDirectory(environment: environment),
      unsafe cn_compile_truecolor(base, cache) == 1
    {
      unsafe cn_add_terminfo_directory(cache)
      temporaryDirectory = nil
    } else if let directory = Self.makeDirectory() {
      guard unsafe cn_compile_truecolor(base, directory) == 1 else {
        unsafe cn_remove_directory(base, directory)
        return nil
      }
      unsafe cn_add_terminfo_directory(directory)
      temporaryDirectory = directory
    } else {
      return nil
    }
    name = "sitrep-\(base)"
    self.base = base
  }

  /// Removes what is of no use once the terminal has read it.
  func discardTemporaryFiles() {
    if let temporaryDirectory { unsafe cn_remove_directory(base, temporaryDirectory) }
  }

  /// Where compiled entries are kept, by the XDG rules: empty counts as unset, relative is ignored.
  static func cacheDirectory(environment: [String: String]) -> String? {
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return "\(cache)/sitrep/terminfo"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.cache/sitrep/terminfo"
  }

  private static func makeDirectory() -> String? {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe cn_make_directory(&name, name.count) == 1 else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
