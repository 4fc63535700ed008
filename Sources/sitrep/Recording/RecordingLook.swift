import TerminalUI

/// What recordings take from their board, whatever they are written as.
struct RecordingLook {
  /// The colours of its theme.
  var styles: StyleTable
  /// How its data wants to be cited.
  var citation = ""
  /// The pause up to which players of asciicasts wait, in seconds.
  var idleLimit = leastIdleLimit

  /// No pause that the author asked for is cut, and none of what is done in between is as long.
  static let leastIdleLimit = 10

  /// An asciicast.
  func cast(
    _ version: Asciicast.Version,
    write: @escaping (String) throws -> Void
  ) -> CastSink {
    CastSink(version: version, styles: styles, idleLimit: idleLimit, write: write)
  }

  /// A folder of stills with a handout.
  func stills(write: @escaping (_ name: String, _ text: String) throws -> Void) -> StillsSink {
    StillsSink(styles: styles, citation: citation, write: write)
  }
}
