import Foundation
import TerminalUI

/// Opens files for recordings of the screen, in the folder that the program was started in.
enum LiveRecordingFile {
  /// Opens a file named after the time of day; nothing that is there is overwritten.
  ///
  /// - Throws: `RecordingFault` with the system's reason.
  static func open() throws -> RecordingFile {
    let stem = "sitrep-" + stamp()
    let names = [stem + ".cast"] + (2...99).map { "\(stem)-\($0).cast" }
    var failure: any Error = CocoaError(.fileWriteFileExists)
    for name in names {
      do {
        try Data().write(to: URL(fileURLWithPath: name), options: .withoutOverwriting)
        return file(name, try FileHandle(forWritingTo: URL(fileURLWithPath: name)))
      } catch let error as CocoaError where error.code == .fileWriteFileExists {
        failure = error
      } catch {
        throw RecordingFault.unwritable("\(name): \(WritingFault.reason(of: error))")
      }
    }
    throw RecordingFault.unwritable("\(stem).cast: \(failure.localizedDescription)")
  }

  /// A full disk must not leave half a line behind.
  static func file(_ name: String, _ handle: FileHandle) -> RecordingFile {
    let end = FileEnd()
    return RecordingFile(
      name: name,
      write: { text in
        let data = Data(text.utf8)
        do {
          try handle.write(contentsOf: data)
          end.offset += UInt64(data.count)
        } catch {
          try? handle.truncate(atOffset: end.offset)
          throw RecordingFault.unwritable("\(name): \(WritingFault.reason(of: error))")
        }
      },
      close: {
        try handle.synchronize()
        try handle.close()
      }
    )
  }

  /// How far the file is sound.
  private final class FileEnd {
    var offset: UInt64 = 0
  }

  private static func stamp() -> String {
    let parts = Calendar.current.dateComponents(
      [.year, .month, .day, .hour, .minute, .second],
      from: Date()
    )
    func two(_ number: Int?) -> String {
      let text = String(number ?? 0)
      return text.count < 2 ? "0" + text : text
    }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))-"
      + two(parts.hour) + two(parts.minute) + two(parts.second)
  }
}

extension LiveRecorder {
  /// A recorder whose files go where the program was started.
  static func toFiles() -> LiveRecorder {
    let start = ContinuousClock.now
    return LiveRecorder(
      open: LiveRecordingFile.open,
      clock: { Int((ContinuousClock.now - start) / .milliseconds(1)) }
    )
  }
}
