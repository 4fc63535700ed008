import Dashboard
import TerminalUI
import Testing

@Suite struct ScreenDumpTests {
  @Test func `a dump shows the rows, then what is not plain text`() {
    var canvas = Canvas(width: 12, height: 3)
    canvas.draw([TextRun("sitrep", .title), TextRun("  x", .dim)], at: Position(column: 1, row: 0))
    canvas.fill(Rect(column: 0, row: 1, width: 12, height: 1), surface: .selected)
    canvas.draw("▸", at: Position(column: 0, row: 1), role: .cursor, surface: .selected)
    canvas.draw("清 4", at: Position(column: 2, row: 1), role: .country, surface: .selected)
    canvas.cursor = (0, 1)
    #expect(
      ScreenDump(canvas).description == """
        12x3 cursor 0,1
              ····+····1··
           0 │ sitrep  x
           1 │▸ 清 4
           2 │
        0:1-6 base title
        0:9-9 base dim
        1:0-1 selected cursor
        1:2-11 selected country

        """
    )
  }

  @Test func `an empty screen has a dump too`() {
    #expect(ScreenDump(Canvas(width: 0, height: 0)).description == "0x0\n      \n")
  }
}
