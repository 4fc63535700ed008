@testable import Dashboard
import Testing

@testable import TerminalUI

/// The room that names, bars and figures of bars get.
@Suite struct BarColumnsTests {
  private let canvas = Canvas(width: 80, height: 1)

  private func columns(_ rows: [(name: String, figure: String)], width: Int) -> BarColumns {
    BarColumns(
      rows.map { name, figure in
        let parts = figure.split(separator: "/", maxSplits: 1).map(String.init)
        return BarsPane.Row(
          label: name,
          matched: 1,
          whole: 2,
          compared: nil,
          figure: [TextRun(figure)],
          shortFigure: [TextRun(parts[0])],
          isSelected: false,
          choice: .none
        )
      },
      width: width,
      on: canvas
    )
  }

  @Test func `names are as wide as they need, up to half where bars keep some cells`() {
    let short = columns([("Egypt", "3"), ("Chad", "12")], width: 28)
    #expect(short.label == 5 && short.figure == 2 && short.labels == ["Egypt", "Chad"])
    let long = columns([("Bosnia and Herzegovina", "3")], width: 28)
    #expect(long.label == 14 && long.labels == ["Bosnia and He…"])
    #expect(columns([("Bosnia and Herzegovina", "300,000,000")], width: 28).label == 11)
  }

  @Test(arguments: 10...60)
  func `nothing stands on anything else, however wide the figures are`(width: Int) {
    let columns = columns(
      [("Government of Nepal", "1,211–9,175/1,220–9,304"), ("Chad", "0/1")],
      width: width
    )
    #expect(columns.label + columns.figure + BarColumns.margin <= max(width, 16))
    #expect(columns.labels.allSatisfy { canvas.width(of: $0) <= max(1, columns.label) })
    #expect((columns.figures[0].first?.text == "1,211–9,175") == (width < 38))
  }

  @Test func `words that names end with alike are no room for what tells them apart`() {
    let columns = columns(
      [("Baja California state", "1"), ("Baja California Sur state", "1"), ("Sinaloa state", "1")],
      width: 25
    )
    #expect(columns.label == 12)
    #expect(columns.labels == ["Baja C…ornia", "Baja C…a Sur", "Sinaloa sta…"])
  }

  @Test func `names that begin alike are cut inside, the others at the end`() {
    let columns = columns(
      [
        ("Government of Nepal", "1"), ("Government of India", "1"), ("Revolutionary front", "1"),
        ("東京都庁東京都庁第一庁舎", "1"), ("東京都庁東京都庁第二本庁", "1"),
      ],
      width: 25
    )
    #expect(columns.label == 12)
    #expect(
      columns.labels == [
        "Govern…Nepal", "Govern…India", "Revolutiona…", "東京都…庁舎", "東京都…本庁",
      ]
    )
  }
}
