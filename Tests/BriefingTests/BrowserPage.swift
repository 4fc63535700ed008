import Foundation

/// A page that shows a moving picture several times, one below the other, each standing still at a
/// moment of its own.
struct BrowserPage {
  let document: String
  /// In milliseconds.
  let moments: [Int]
  /// How large each picture is.
  let size: (width: Int, height: Int)

  private var html: String {
    let times = moments.map { String(Double($0) / 1000) }.joined(separator: ",")
    return """
      <!DOCTYPE html><meta charset="utf-8">
      <style>body{margin:0}svg{display:block}</style>
      \(String(repeating: document, count: moments.count))
      <script>
      const times = [\(times)];
      document.querySelectorAll("svg").forEach((picture, index) => {
        picture.pauseAnimations();
        picture.setCurrentTime(times[index]);
      });
      </script>
      """
  }

  /// What a browser without a screen shows at each of the moments.
  func pictures(with browser: String) throws -> [Picture] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "page.html")
    let target = folder.appending(path: "page.png")
    try html.write(to: page, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: browser)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-extensions",
      "--disable-background-networking", "--no-first-run", "--disable-lcd-text",
      "--force-device-scale-factor=1", "--force-color-profile=srgb",
      "--user-data-dir=\(folder.appending(path: "profile").path)",
      "--window-size=\(size.width),\(size.height * moments.count)",
      "--screenshot=\(target.path)", page.absoluteString,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Picture.Unreadable() }
    let whole = try Picture(png: Array(Data(contentsOf: target)))
    guard whole.width == size.width, whole.height == size.height * moments.count else {
      throw Picture.Unreadable()
    }
    return moments.indices.map { index in
      whole.part(rows: index * size.height..<(index + 1) * size.height)
    }
  }
}
