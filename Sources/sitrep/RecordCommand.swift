import ArgumentParser
import Briefing
import Dashboard
import Foundation
import Incidents
import TerminalUI

/// Records a storyboard without a terminal.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record a storyboard: as asciicast, moving picture, text, captions or stills.",
    discussion: """
        sitrep record board.toml -o briefing.cast -o briefing.svg -o briefing.vtt
        sitrep record board.toml -o stills/        pictures of every scene and a handout
        sitrep record board.toml --check briefing.cast

      The ending of a name decides: .cast .svg .txt .vtt, a folder for stills. The same board, data
      and version give the same bytes. --check writes nothing and tells which scenes would change;
      its exit status is 1 when any would.
      """
  )

  @Argument(
    help: "The storyboard; without one, the briefing that comes with the program.",
    completion: .file(extensions: ["toml"])
  )
  var board: String?
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Where to write; may be repeated.", valueName: "file")
  ) var output: [String] = []
  @Flag(help: "Write asciicasts of version 3.") var v3 = false
  @Option(
    help: ArgumentHelp("Tell what has changed since this recording was made.", valueName: "file")
  ) var check: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard !output.isEmpty || check != nil else {
      throw Failure("record needs -o FILE: .cast, .svg, .txt, .vtt, or a folder for stills")
    }
    UnfinishedFile.endCleanly()
    let (file, outputs) = try opened()
    var rendition = Rendition(
      file.playbook,
      state: try file.state(options: options),
      store: file.store,
      glyphs: options.glyphs
    )
    let look = RecordingLook(
      styles: file.theme.styles(at: options.depth ?? .truecolor),
      citation: file.playbook.dataset.card?.citation ?? "",
      idleLimit: max(RecordingLook.leastIdleLimit, file.playbook.longestHold)
    )
    if let check { return try compare(with: check, &rendition, look) }
    file.tellWarnings()
    warn(of: file.playbook.board.size)
    var end = 0
    try outputs.fill(look) { end = try rendition.play(to: &$0) }
    let seconds = (end + 500) / 1000
    Output.note(
      "\(file.playbook.board.scenes.count) scenes, \(seconds / 60) min \(seconds % 60) s"
    )
  }

  /// The board and what it is recorded to.
  ///
  /// - Throws: `Failure` with everything that is wrong with the one or the other.
  private func opened() throws -> (BoardFile, RecordingOutputs) {
    let file = Result { try BoardFile(path: board, options: options) }
    let outputs = Result { try RecordingOutputs(check == nil ? output : [], version: version) }
    guard case .failure(let fault) = file else { return (try file.get(), try outputs.get()) }
    (try? outputs.get())?.discard()
    guard case .failure(let other) = outputs else { throw fault }
    throw Failure("\(fault)\n\(other)")
  }

  /// Tells when a board is too large to be read as a video.
  private func warn(of size: Viewport) {
    let fit = VideoFit(size)
    guard !fit.isReadable else { return }
    let better = VideoFit.recommended
    Output.note(
      "at 1920x1080 the rows of this board's \(size.columns)x\(size.rows) cells are "
        + "\(fit.rowHeight) pixels high, and from \(VideoFit.leastRowHeight) on they can be read; "
        + "size = \"1080p\" is \(better.columns)x\(better.rows)"
    )
  }

  private var version: Asciicast.Version { v3 ? .three : .two }
}
