public import Dashboard
import Incidents

extension NotesPane {
  /// What there is to say at a scene.
  ///
  /// - Parameters:
  ///   - board: The briefing.
  ///   - cue: Where it stands.
  ///   - caption: The scene's caption, figures filled in.
  ///   - seconds: How long it has been going on.
  public init(of board: Storyboard, at cue: Cue, caption: String, after seconds: Int) {
    let index = max(0, min(cue.scene, board.scenes.count - 1))
    let scene = board.scenes[index]
    let notes = VisibleText(scene.notes, keepsLines: true).description
    var body: [StyledLine] = [
      notes.isEmpty ? [TextRun("no notes for this scene", .muted)] : [TextRun(notes, .text)]
    ]
    if !caption.isEmpty {
      body += [
        [], [TextRun("on screen  ", .dim), TextRun(VisibleText(caption).description, .dim)],
      ]
    }
    let following = index + 1 < board.scenes.count ? board.scenes[index + 1].title : nil
    self.init(
      heading: [
        TextRun("\(index + 1)/\(board.scenes.count)  ", .dim),
        TextRun(VisibleText(scene.title).description, .title),
      ],
      trailing: Self.words(for: cue.activity) + [TextRun(Self.clock(seconds), .date)],
      body: body,
      next: following.map {
        [TextRun("next  ", .dim), TextRun(VisibleText($0).description, .text)]
      }
        ?? [TextRun("the last scene", .dim)]
    )
  }

  /// What is shown before a presentation and after one; `seconds` is how long that took.
  public init(waitingFor board: Storyboard, named name: String?, after seconds: Int?) {
    let command = VisibleText("sitrep brief" + (name.map { " " + $0 } ?? "")).description
    let state = seconds.map { "The briefing has ended after \(Self.clock($0))." }
    self.init(
      heading: [TextRun(VisibleText(board.title).description, .title)],
      body: [
        [TextRun(state ?? "The briefing has not begun.", .text)],
        [
          TextRun(command, .key),
          TextRun(" in another terminal begins it; this one follows.", .dim),
        ],
      ]
    )
  }

  private static func words(for activity: Cue.Activity) -> StyledLine {
    switch activity {
    case .presenting: []
    case .playing: [TextRun("plays by itself  ", .dim)]
    case .exploring: [TextRun("looking around  ", .warning)]
    case .blank: [TextRun("screen is blank  ", .warning)]
    }
  }

  /// `4:05`, from an hour on `1:04:05`.
  private static func clock(_ seconds: Int) -> String {
    let seconds = max(0, seconds)
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let start = hours > 0 ? "\(hours):" + two(minutes) : "\(minutes)"
    return start + ":" + two(seconds % 60)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
