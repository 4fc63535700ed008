/// What the program's end tells a script.
enum ExitStatus: Int32, Error {
  /// All done.
  case done = 0
  /// Read, but records were rejected, or nothing matched.
  case incomplete = 1
  /// Wrong usage or unreadable input.
  case failed = 2
}
