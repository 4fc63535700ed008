import CNCurses

/// Writes bytes to descriptors that are not the dashboard's terminal.
public enum StreamWriter: Sendable {
  /// Writes all of the bytes, waiting where it would block; `false` when nobody takes them.
  public static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe cn_write_all(descriptor, bytes.baseAddress, bytes.count) == 1
    }
  }
}
