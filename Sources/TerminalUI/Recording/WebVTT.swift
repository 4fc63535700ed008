/// The captions of a recording as a WebVTT file.
public enum WebVTT: Sendable {
  /// A cue a scene, each until the next one or the end, in milliseconds.
  ///
  /// - Complexity: O(*n*) in the text.
  public static func text(of scenes: [RecordedScene], end: Int) -> String {
    var text = "WEBVTT\n"
    for (index, scene) in scenes.enumerated() {
      let until = index + 1 < scenes.count ? scenes[index + 1].milliseconds : end
      guard until > scene.milliseconds else { continue }
      let words = [scene.title, scene.caption].filter { !$0.isEmpty }.map(escaped)
      guard !words.isEmpty else { continue }
      text += "\n\(index + 1)\n\(time(scene.milliseconds)) --> \(time(until))\n"
      text += words.joined(separator: "\n") + "\n"
    }
    return text
  }

  private static func escaped(_ text: String) -> String {
    // By scalars: a mark on a `<` does not make it harmless.
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\n", "\r": result += " "
      case "\0": result += "\u{fffd}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// `00:01:02.345`.
  private static func time(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    return
      "\(digits(seconds / 3600, 2)):\(digits(seconds / 60 % 60, 2)):\(digits(seconds % 60, 2))."
      + digits(milliseconds % 1000, 3)
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
