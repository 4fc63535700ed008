public import Dashboard

/// The words of a briefing's scene that a screen has no room for.
public struct StageRoom: Sendable {
  /// Words of one sort, in rows or columns: how many they take, and how many there are.
  public struct Lack: Hashable, Sendable {
    /// What is too long.
    public enum Part: Hashable, Sendable {
      /// The classification line, in columns.
      case banner
      /// The scene's name, in columns.
      case title
      /// What is said about the scene, in rows.
      case caption
      /// The text over the whole screen, in rows.
      case card
    }

    /// What is too long.
    public var part: Part
    /// What it takes.
    public var needed: Int
    /// What there is.
    public var room: Int
  }

  /// What is cut, in the order of the screen.
  public let lacks: [Lack]

  /// Measures the scene that a state shows.
  ///
  /// - Complexity: O(*n*) in its words.
  public init(of state: DashboardState, glyphs: GlyphSet) {
    guard let pane = state.stagePane, !state.layout.isTooSmall else {
      lacks = []
      return
    }
    let canvas = Canvas(
      width: state.viewport.columns,
      height: state.viewport.rows,
      glyphs: glyphs
    )
    let caption = StageWidget(pane: pane, layout: state.layout).captionRect(on: canvas)
    let inside = caption.inset(columns: 1)
    var all = [
      Lack(part: .title, needed: canvas.width(of: pane.heading), room: inside.width),
      Lack(
        part: .caption,
        needed: TextWrapping.lines(of: pane.caption, width: inside.width, glyphs: glyphs).count,
        room: max(0, inside.height - 1)
      ),
    ]
    if let banner = pane.banner {
      all.insert(
        Lack(part: .banner, needed: canvas.width(of: banner), room: canvas.width),
        at: 0
      )
    }
    if let card = pane.card {
      let rows = CardWidget(lines: card).rows(width: canvas.width, glyphs: glyphs)
      let above = state.layout.header.row > 0 ? 1 : 0
      all.append(Lack(part: .card, needed: rows, room: caption.row - above))
    }
    lacks = all.filter { $0.needed > $0.room }
  }
}
