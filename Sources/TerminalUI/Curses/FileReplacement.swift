import Glibc

/// Puts one file in another one's place.
public enum FileReplacement: Sendable {
  /// Gives a file the name of another one, which is gone then; whoever looks sees either the one or
  /// the other, whole.
  ///
  /// Returns the system's number for what is wrong, 0 for nothing; both files are as before then.
  public static func rename(_ path: String, to other: String) -> Int32 {
    unsafe Glibc.rename(path, other) == 0 ? 0 : errno
  }
}
