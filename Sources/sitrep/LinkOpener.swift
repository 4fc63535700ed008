import Foundation

/// Hands links to the user's own program for them.
enum LinkOpener {
  /// Starts the program and does not wait for it; `false` when it could not be started.
  static func open(_ link: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xdg-open", link]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return (try? process.run()) != nil
  }
}
