/// The characters that the screen itself is drawn with, all one column wide.
public struct GlyphSet: Hashable, Sendable {
  /// The corners of a frame: top left, top right, bottom left, bottom right.
  public let corners: [Unicode.Scalar]
  /// The level line of a frame.
  public let horizontal: Unicode.Scalar
  /// The upright line of a frame.
  public let vertical: Unicode.Scalar
  /// One to eight eighths of a cell from the left.
  public let horizontalEighths: [Unicode.Scalar]
  /// One to eight eighths of a cell from below.
  public let verticalEighths: [Unicode.Scalar]
  /// The whole behind a bar.
  public let ghost: Unicode.Scalar
  /// What stands where text was cut.
  public let ellipsis: Unicode.Scalar
  /// The mark of the selected row and of the pane that has the keys.
  public let cursor: Unicode.Scalar
  /// The place where typing goes.
  public let caret: Unicode.Scalar
  /// The mark of an item.
  public let bullet: Unicode.Scalar
  /// The mark of an incident that the user marked.
  public let marked: Unicode.Scalar
  /// What takes a chip away.
  public let cross: Unicode.Scalar
  /// The mark of a chip that is switched off.
  public let off: Unicode.Scalar
  /// The mark of a chip that is pinned.
  public let pinned: Unicode.Scalar
  /// What stands between two facts.
  public let separator: Unicode.Scalar
  /// What stands for an unknown.
  public let unknown: Unicode.Scalar
  /// Ascending order, or more above.
  public let up: Unicode.Scalar
  /// Descending order, or more below.
  public let down: Unicode.Scalar
  /// More to the left.
  public let left: Unicode.Scalar
  /// More to the right.
  public let right: Unicode.Scalar
  /// Where a scrollbar is not.
  public let scrollTrack: Unicode.Scalar
  /// Where a scrollbar is.
  public let scrollThumb: Unicode.Scalar
  /// Where another value would end on a bar.
  public let tick: Unicode.Scalar
  /// A range that is set: its start, what fills it, its end, and all of one cell.
  public let range: [Unicode.Scalar]
  /// A range that grows, likewise.
  public let growingRange: [Unicode.Scalar]
  /// A range to compare with, likewise.
  public let comparedRange: [Unicode.Scalar]
  /// The marks of a map, growing with the figure.
  public let mapLevels: [Unicode.Scalar]
  /// The mark of a place where nothing matches.
  public let mapGhost: Unicode.Scalar
  /// Whether only ASCII may be drawn, so that text from data is spelled in it too.
  public let isASCII: Bool

  /// Rounded frames and eighth blocks.
  public static let unicode = GlyphSet(
    corners: ["╭", "╮", "╰", "╯"],
    horizontal: "─",
    vertical: "│",
    horizontalEighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    verticalEighths: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    ghost: "░",
    ellipsis: "…",
    cursor: "▸",
    caret: "▏",
    bullet: "•",
    marked: "◆",
    cross: "×",
    off: "○",
    pinned: "●",
    separator: "·",
    unknown: "–",
    up: "↑",
    down: "↓",
    left: "←",
    right: "→",
    scrollTrack: "│",
    scrollThumb: "┃",
    tick: "┃",
    range: ["╞", "═", "╡", "╪"],
    growingRange: ["┗", "━", "┛", "╋"],
    comparedRange: ["├", "╌", "┤", "┼"],
    mapLevels: ["•", "●", "■", "█"],
    mapGhost: "◦",
    isASCII: false
  )

  /// What any terminal and any font can show.
  public static let ascii = GlyphSet(
    corners: ["+", "+", "+", "+"],
    horizontal: "-",
    vertical: "|",
    horizontalEighths: ["-", "-", "=", "=", "=", "#", "#", "#"],
    verticalEighths: ["_", "_", "-", "-", "=", "=", "#", "#"],
    ghost: ".",
    ellipsis: "~",
    cursor: ">",
    caret: "_",
    bullet: "*",
    marked: "*",
    cross: "x",
    off: "o",
    pinned: "*",
    separator: "-",
    unknown: "-",
    up: "^",
    down: "v",
    left: "<",
    right: ">",
    scrollTrack: "|",
    scrollThumb: "#",
    tick: "|",
    range: ["[", "=", "]", "#"],
    growingRange: ["{", "#", "}", "#"],
    comparedRange: ["(", ".", ")", "."],
    mapLevels: ["*", "%", "#", "@"],
    mapGhost: "o",
    isASCII: true
  )
}
