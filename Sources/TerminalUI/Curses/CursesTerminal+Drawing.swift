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
    let isWhole = isNew || isResized || shown.isStale
    if let last = shown.canvas, let abilities = shown.abilities, !isWhole,
      canvas.width == size.width, canvas.height == size.height
    {
      sendStep(from: last, to: canvas, styles: styles, abilities)
    } else {
      sendFrame(canvas, styles: styles, isWhole: isWhole, isResized: isResized)
    }
    shown.canvas = canvas
    shown.cursor = place(ofCursorOn: canvas)
    shown.size = size
    shown.isStale = false
  }

  /// Lets curses draw what differs from what it drew before.
  private mutating func sendFrame(
    _ canvas: Canvas,
    styles: StyleTable,
    isWhole: Bool,
    isResized: Bool
  ) {
    var rows = Array(0..<canvas.height)
    if let last = shown.canvas, !isWhole, !shown.isAheadOfCurses {
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
    let (links, lost) = linksToSend(of: canvas, drawn: rows, isWhole: isWhole)
    for row in lost { cn_forget_row(Int32(clamping: row)) }
    let cursor = place(ofCursorOn: canvas)
    let everything = shown.isStale || shown.isAheadOfCurses
    guard
      !rows.isEmpty || !links.isEmpty || shown.links != linksBefore || isResized || everything
        || shown.cursor != cursor
    else { return }
    let column = Int32(clamping: cursor?.column ?? 0)
    let row = Int32(clamping: cursor?.row ?? -1)
    let behind = HyperlinkSequence.bytes(for: links, on: canvas, styles: styles)
    unsafe cn_refresh(column, row, everything ? 1 : 0, behind, behind.count)
    shown.isAheadOfCurses = false
  }

  /// Goes on from a screen of the same size and styles, past curses.
  private mutating func sendStep(
    from last: Canvas,
    to canvas: Canvas,
    styles: StyleTable,
    _ abilities: StepAbilities
  ) {
    var rows = canvas.rowsChanged(since: last)
    let linksBefore = shown.links
    let (links, lost) = linksToSend(of: canvas, drawn: rows, isWhole: false)
    let cursor = place(ofCursorOn: canvas)
    guard
      !rows.isEmpty || shown.links != linksBefore || shown.cursor != cursor
    else { return }
    if !lost.isEmpty { rows = Set(rows).union(lost).sorted() }
    var encoder = StepEncoder(
      from: last,
      to: canvas,
      looks: shown.looks,
      depth: depth,
      abilities: abilities
    )
    let bytes =
      encoder.encode(changed: rows, forgotten: lost, cursor: cursor)
      + HyperlinkSequence.bytes(for: links, on: canvas, styles: styles)
    unsafe cn_send_step(cursor == nil ? 0 : 1, bytes, bytes.count)
    shown.isAheadOfCurses = true
  }

  /// Where the hardware cursor goes, `nil` where it is not to be seen.
  private func place(ofCursorOn canvas: Canvas) -> Position? {
    guard let cursor = canvas.cursor, (0..<size.width).contains(cursor.column),
      (0..<size.height).contains(cursor.row)
    else { return nil }
    return Position(column: cursor.column, row: cursor.row)
  }

  /// The links that are new or whose rows are drawn again, and the rows that lose one: they have to be
  /// drawn again although no cell differs there.
  private mutating func linksToSend(
    of canvas: Canvas,
    drawn rows: [Int],
    isWhole: Bool
  ) -> (sent: [CanvasLink], lost: Set<Int>) {
    guard showsLinks, !canvas.links.isEmpty || !shown.links.isEmpty else { return ([], []) }
    let links = canvas.links.filter { $0.row < size.height && $0.columns.upperBound <= size.width }
    let lost = Set(Set(shown.links).subtracting(links).map(\.row))
    let known = Set(shown.links)
    shown.links = links
    let sent = links.filter { link in
      isWhole || !known.contains(link) || rows.contains(link.row) || lost.contains(link.row)
    }
    return (sent, lost)
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
