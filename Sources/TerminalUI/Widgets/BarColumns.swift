import Dashboard

/// How the rows of a box are shared out among names, bars and figures.
///
///     ▸•Egypt  ██████████████████▓░░░  334/358
struct BarColumns {
  /// The names as they are shown.
  let labels: [String]
  /// The columns of the names.
  let label: Int
  /// The figures as they are shown.
  let figures: [StyledLine]
  /// The columns of the figures.
  let figure: Int

  /// The columns of marks and blanks.
  static let margin = 5

  /// Shares a width out: names of half of it tell more than bars of more than a few cells, and
  /// figures of the whole go where names would have no room.
  init(_ rows: [BarsPane.Row], width: Int, on canvas: Canvas) {
    let room = width - Self.margin
    let long = rows.reduce(0) { max($0, canvas.width(of: $1.figure)) }
    figures = room - long < 10 ? rows.map(\.shortFigure) : rows.map(\.figure)
    figure = figures.reduce(0) { max($0, canvas.width(of: $1)) }
    let widest = rows.reduce(0) { max($0, canvas.width(of: $1.label)) }
    let most = max(8, width * 2 / 5, min(width / 2, room - figure - 7))
    label = max(0, min(widest, most, room - figure))
    labels = Self.cut(rows.map(\.label), to: label, on: canvas)
  }

  /// Names cut at the end, or inside where the beginning alone would not tell them apart.
  private static func cut(_ names: [String], to width: Int, on canvas: Canvas) -> [String] {
    let heads = names.map { LineFitting.cut($0, to: width, on: canvas) }
    var counts: [String: Int] = [:]
    for head in heads { counts[head, default: 0] += 1 }
    return zip(names, heads).map { name, head in
      counts[head, default: 0] > 1 ? LineFitting.cutInside(name, to: width, on: canvas) : head
    }
  }
}
