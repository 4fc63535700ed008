import CNCurses

extension CursesTerminal {
  /// Makes the terminal show a canvas: as one frame, sending only what differs.
  ///
  /// What lies outside the terminal is cut off, and what the canvas leaves free is blank.
  ///
  /// - Complexity: O(cells) to compare; what is sent depends on what changed.
  public mutating func show(_ canvas: Canvas, styles: StyleTable) {
    let size = size
    let isNew = shown.adopt(styles, depth: depth)
    let isResized =
      shown.size != size || shown.canvas?.width != canvas.width
      || shown.canvas?.height != canvas.height
    var rows = Array(0..<canvas.height)
    if let last = shown.canvas, !isNew, !isResized, !shown.isStale {
      rows = canvas.rowsChanged(since: last)
    }
    for row in rows where row < size.height {
      shown.prepare(row, of: canvas)
      unsafe cn_put_row(Int32(row), shown.row, Int32(shown.row.count))
    }
    if isResized, canvas.height < size.height {
      for row in canvas.height..<size.height { cn_put_row(Int32(row), nil, 0) }
    }
    let linksBefore = shown.links
    let links = linksToSend(of: canvas, drawn: rows, isWhole: isNew || isResized || shown.isStale)
    let cursor = canvas.cursor.flatMap { place in
      (0..<size.width).contains(place.column) && (0..<size.height).contains(place.row) ? place : nil
    }
    let before = shown.canvas?.cursor
    if !rows.isEmpty || !links.isEmpty || shown.links != linksBefore || isResized || shown.isStale
      || before?.column != cursor?.column
      || before?.row != cursor?.row
    {
      let column = Int32(clamping: cursor?.column ?? 0)
      let row = Int32(clamping: cursor?.row ?? -1)
      let behind = HyperlinkSequence.bytes(for: links, on: canvas, styles: styles)
      unsafe cn_refresh(column, row, shown.isStale ? 1 : 0, behind, behind.count)
    }
    shown.canvas = canvas
    shown.size = size
    shown.isStale = false
  }

  /// The links that are new or whose rows are drawn again; rows that lose one are drawn again, since
  /// curses sees no difference there.
  private mutating func linksToSend(
    of canvas: Canvas,
    drawn rows: [Int],
    isWhole: Bool
  ) -> [CanvasLink] {
    guard showsLinks, !canvas.links.isEmpty || !shown.links.isEmpty else { return [] }
    let links = canvas.links.filter { $0.row < size.height && $0.columns.upperBound <= size.width }
    let lost = Set(shown.links).subtracting(links).map(\.row)
    for row in lost { cn_forget_row(Int32(clamping: row)) }
    let known = Set(shown.links)
    shown.links = links
    return links.filter { link in
      isWhole || !known.contains(link) || rows.contains(link.row) || lost.contains(link.row)
    }
  }

  /// Lets the next `show` paint everything again, whatever other programs wrote in between.
  public mutating func invalidate() {
    shown.isStale = true
  }

  /// Sends a text to the terminal for its clipboard.
  ///
  /// Terminals do not tell whether they took it, and many are set not to.
  ///
  /// - Returns: Whether it was sent; a text of more than six kilobytes is not.
  public func copy(_ text: String) -> Bool {
    guard let bytes = ClipboardSequence.bytes(for: text, isInsideTmux: isInsideTmux) else {
      return false
    }
    return unsafe cn_write(bytes, bytes.count) == 1
  }
}
