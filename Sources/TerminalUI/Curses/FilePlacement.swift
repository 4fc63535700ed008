import Glibc

/// Puts a finished file in the place of another one, in one step.
public enum FilePlacement: Sendable {
  /// Gives a file another name on the same disk; what had that name is gone then.
  ///
  /// - Returns: 0, or the system's number for what is in the way; then nothing has changed.
  public static func rename(_ path: String, to target: String) -> Int32 {
    unsafe Glibc.rename(path, target) == 0 ? 0 : errno
  }
}
