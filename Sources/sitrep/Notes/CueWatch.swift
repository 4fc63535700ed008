import Briefing
import Foundation
import Incidents
import Synchronization

/// Follows the cue of a presentation, on a thread of its own.
final class CueWatch: Sendable {
  /// Where the presentation is.
  enum Sight: Equatable {
    /// Nobody presents yet.
    case nothing
    /// Somebody presents.
    case cue(Cue)
    /// It is over, after so many seconds.
    case ended(after: Int)
  }

  private let file: CueFile
  private let seconds: @Sendable () -> Int
  private let state = Mutex(Sight.nothing)

  /// Takes the file and a clock that tells the seconds since 1970.
  init(_ file: CueFile, seconds: @escaping @Sendable () -> Int) {
    self.file = file
    self.seconds = seconds
  }

  /// What was to be seen when last looked.
  var sight: Sight { state.withLock { $0 } }

  /// Looks at the file, and tells whether there is something new.
  @discardableResult
  func look() -> Bool {
    let cue = file.read()
    let now = seconds()
    return state.withLock { sight in
      let before = sight
      if let cue {
        sight = .cue(cue)
      } else if case .cue(let last) = sight {
        sight = .ended(after: max(0, now - last.start))
      }
      return sight != before
    }
  }

  /// Looks whenever something happens in the file's folder, and once a second for a presenter that
  /// was killed.
  func start(wake: @escaping @Sendable () -> Void) {
    look()
    Thread.detachNewThread { [self] in
      let follower = FileFollower(paths: [file.path])
      while true {
        if look() { wake() }
        _ = follower.wait(atMost: 1000)
      }
    }
  }
}
