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

  /// Names cut at the end, or inside where the beginning alone would not tell them apart; words that
  /// all of these end with would not either and are left out.
  private static func cut(_ names: [String], to width: Int, on canvas: Canvas) -> [String] {
    let heads = names.map { LineFitting.cut($0, to: width, on: canvas) }
    let alike = Dictionary(grouping: zip(heads, names), by: \.0).mapValues { $0.map(\.1) }
    return zip(names, heads).map { name, head in
      guard let group = alike[head], group.count > 1 else { return head }
      let told = name.split(separator: " ").dropLast(sharedWords(atTheEndsOf: group))
      return LineFitting.cutInside(told.joined(separator: " "), to: width, on: canvas)
    }
  }

  /// How many words all names end with, of which none consists altogether.
  private static func sharedWords(atTheEndsOf names: [String]) -> Int {
    let words = names.map { $0.split(separator: " ") }
    let most = words.map(\.count).min() ?? 0
    return (1..<max(1, most)).prefix { count in
      words.allSatisfy { $0.suffix(count) == words[0].suffix(count) }
    }.count
  }
}
