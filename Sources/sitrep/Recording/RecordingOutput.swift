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
  private var files: [StagedFile] = []
  /// A folder that was made for the recording, until something stands in it.
  private var newFolder: UnfinishedFile?

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
    do {
      if kind == .stills {
        if !isFolder { newFolder = UnfinishedFile(path) }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        // Whether anything can be written there shows by the handout.
        try StagedFile(file(named: "handout.md")).discard()
      } else {
        files = [try StagedFile(path)]
      }
    } catch {
      discard()
      throw unwritable(error)
    }
  }

  /// What writes to it.
  func sink(_ look: RecordingLook) -> any RecordingSink {
    switch kind {
    case .cast: look.cast(version, write: write)
    case .movie: MovieSink(styles: look.styles, write: write)
    case .text: TextSink(write: write)
    case .captions: CaptionSink(write: write)
    case .stills: look.stills(write: write(named:_:))
    }
  }

  /// Makes sure that everything is on disk.
  func complete() throws {
    do { for file in files { try file.complete() } } catch { throw unwritable(error) }
  }

  /// Puts what is complete in its place.
  func takePlace() throws {
    do { for file in files { try file.takePlace() } } catch { throw unwritable(error) }
  }

  /// Throws away what has not taken its place.
  func discard() {
    for file in files { file.discard() }
    let content = try? FileManager.default.contentsOfDirectory(atPath: path)
    if newFolder != nil, content == [] { try? FileManager.default.removeItem(atPath: path) }
  }

  private func write(_ text: String) throws {
    do { try files.first?.write(Data(text.utf8)) } catch { throw unwritable(error) }
  }

  private func write(named name: String, _ text: String) throws {
    do {
      let file = try StagedFile(file(named: name))
      files.append(file)
      try file.write(Data(text.utf8))
      try file.complete()
    } catch { throw unwritable(error) }
  }

  private func file(named name: String) -> String {
    (path as NSString).appendingPathComponent(name)
  }

  private func unwritable(_ error: any Error) -> Failure {
    if let error = error as? Failure { return error }
    return Failure("'\(VisibleText(path))' cannot be written: \(WritingFault.reason(of: error))")
  }
}
