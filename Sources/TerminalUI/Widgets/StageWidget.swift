import Dashboard

/// What a briefing adds to the screen: banners, caption, spotlight, cards.
struct StageWidget {
  let pane: StagePane
  let layout: ScreenLayout

  /// Draws over the dashboard, whose panes stand already.
  func draw(on canvas: inout Canvas) {
    let strips = bannerRows(of: canvas)
    if let spotlight = pane.spotlight { dim(allBut: spotlight, on: &canvas) }
    let caption = captionRect(on: canvas)
    CaptionWidget(pane: pane).draw(in: caption, on: &canvas)
    if let footer = pane.footer {
      FooterWidget(pane: footer).draw(in: caption.line(min(1, caption.height - 1)), on: &canvas)
    }
    let stage = Rect(
      column: 0,
      row: strips,
      width: canvas.width,
      height: canvas.height - 2 * strips
    )
    if let card = pane.card {
      let above = Rect(
        column: 0,
        row: strips,
        width: canvas.width,
        height: layout.footer.row - strips
      )
      CardWidget(lines: card).draw(in: above, on: &canvas)
    }
    if pane.isBlank {
      canvas.fill(stage, surface: .base)
      canvas.cursor = nil
    }
    drawBanners(on: &canvas)
  }

  /// Where the scene's name and its caption stand.
  func captionRect(on canvas: Canvas) -> Rect {
    Rect(
      column: 0,
      row: layout.footer.row,
      width: canvas.width,
      height: canvas.height - layout.footer.row - bannerRows(of: canvas)
    )
  }

  private func bannerRows(of canvas: Canvas) -> Int { layout.header.row > 0 ? 1 : 0 }

  private func drawBanners(on canvas: inout Canvas) {
    guard let banner = pane.banner, layout.header.row > 0 else { return }
    for row in [0, canvas.height - 1] {
      let line = Rect(column: 0, row: row, width: canvas.width, height: 1)
      canvas.fill(line, surface: .chip)
      canvas.draw(banner, in: line, role: .title, surface: .chip, alignment: .center)
    }
  }

  private func dim(allBut spotlight: Pane, on canvas: inout Canvas) {
    for (pane, area) in layout.panes where pane != spotlight {
      canvas.quieten(Rect(area))
    }
  }
}
