import Dashboard
import Foundation
import Incidents
import TerminalUI

/// A file or folder that a recording is written to; its name's ending decides how.
final class RecordingOutput {
  /// What is written.
  private enum Kind {
    case cast, movie, text, captions, stills
  }

  private let path: String
  private let kind: Kind
  private let version: Asciicast.Version
  private var handle: FileHandle?

  /// Opens the output, so that one that cannot be written is known before anything is played.
  init(_ path: String, version: Asciicast.Version) throws {
    self.path = path
    self.version = version
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let isFolder = attributes?[.type] as? FileAttributeType == .typeDirectory
    switch (path as NSString).pathExtension.lowercased() {
    case _ where isFolder || path.hasSuffix("/"): kind = .stills
    case "cast": kind = .cast
    case "svg": kind = .movie
    case "txt": kind = .text
    case "vtt": kind = .captions
    default:
      throw Failure(
        "'\(VisibleText(path))' ends in none of .cast, .svg, .txt, .vtt, and is no folder"
      )
    }
    try open()
  }

  /// What writes to it.
  func sink(styles: StyleTable, citation: String) -> any RecordingSink {
    switch kind {
    case .cast: CastSink(version: version, styles: styles, write: write)
    case .movie: MovieSink(styles: styles, write: write)
    case .text: TextSink(write: write)
    case .captions: CaptionSink(write: write)
    case .stills: StillsSink(styles: styles, citation: citation, write: write(named:_:))
    }
  }

  /// Makes sure that everything is on disk.
  func finish() throws {
    try handle?.synchronize()
    try handle?.close()
    handle = nil
  }

  private func open() throws {
    do {
      if kind == .stills {
        try FileManager.default.createDirectory(
          atPath: path,
          withIntermediateDirectories: true
        )
        return
      }
      try Data().write(to: URL(fileURLWithPath: path))
      handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    } catch {
      throw Failure("'\(VisibleText(path))' cannot be written: \(error.localizedDescription)")
    }
  }

  private func write(_ text: String) throws {
    try handle?.write(contentsOf: Data(text.utf8))
  }

  private func write(named name: String, _ text: String) throws {
    let file = (path as NSString).appendingPathComponent(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }
}
