import Testing

@testable import TerminalUI

@Suite struct ColorDepthTests {
  @Test(
    arguments: [
      ([:], 256, ColorDepth.indexed256), ([:], 8, .ansi16), ([:], 16, .ansi16), ([:], 0, .mono),
      ([:], 1 << 24, .truecolor), (["COLORTERM": "truecolor"], 8, .truecolor),
      (["COLORTERM": "24bit"], 256, .truecolor), (["COLORTERM": "yes"], 256, .indexed256),
      (["NO_COLOR": "1"], 256, .mono), (["NO_COLOR": ""], 256, .indexed256),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], 256, .mono),
      (["NO_COLOR": "1", "COLORTERM": "truecolor"], 256, .mono),
      (["CLICOLOR": "0"], 256, .mono), (["CLICOLOR": "1"], 256, .indexed256),
      (["CLICOLOR": "0", "CLICOLOR_FORCE": "1"], 256, .indexed256),
      (["CLICOLOR": "0", "CLICOLOR_FORCE": "0"], 256, .mono),
      (["CLICOLOR_FORCE": "1"], 0, .ansi16), (["FORCE_COLOR": "0"], 256, .mono),
      (["FORCE_COLOR": "1"], 256, .ansi16), (["FORCE_COLOR": "2"], 8, .indexed256),
      (["FORCE_COLOR": "3"], 8, .truecolor), (["FORCE_COLOR": "true"], 256, .indexed256),
      (["FORCE_COLOR": "", "CLICOLOR": "0"], 256, .mono),
    ] as [([String: String], Int, ColorDepth)]
  )
  func `the environment decides in the documented order`(
    environment: [String: String],
    colors: Int,
    depth: ColorDepth
  ) {
    #expect(ColorDepth.detected(environment: environment, terminfoColors: colors) == depth)
  }

  @Test(arguments: ColorDepth.allCases)
  func `what the user asks for outranks every variable`(depth: ColorDepth) {
    let environment = ["NO_COLOR": "1", "CLICOLOR": "0", "FORCE_COLOR": "1"]
    #expect(
      ColorDepth.detected(requested: depth, environment: environment, terminfoColors: 0) == depth
    )
  }

  @Test(arguments: [
    (Color.terminalDefault, ColorDepth.truecolor, Int32(-1)), (.ansi(9), .truecolor, 9),
    (.ansi(9), .mono, -1), (.rgb(red: 1, green: 2, blue: 3), .mono, -1),
    (.rgb(red: 1, green: 2, blue: 3), .truecolor, 0x010203),
    // Curses takes numbers below 16 for the palette's colours.
    (.rgb(red: 0, green: 0, blue: 0), .truecolor, 0x000100),
    (.rgb(red: 0, green: 0, blue: 15), .truecolor, 0x00010f),
    (.rgb(red: 0, green: 0, blue: 16), .truecolor, 0x000010),
    (.indexed(196), .truecolor, 0xff0000), (.indexed(232), .truecolor, 0x080808),
    (.indexed(255), .truecolor, 0xeeeeee), (.indexed(0), .truecolor, 0x000100),
    (.indexed(196), .indexed256, 196), (.rgb(red: 255, green: 0, blue: 0), .indexed256, 196),
    (.rgb(red: 250, green: 250, blue: 250), .indexed256, 231), (.indexed(196), .ansi16, -1),
    (.ansi(200), .indexed256, 8),
  ])
  func `a colour has the number that curses knows it by`(
    color: Color,
    depth: ColorDepth,
    number: Int32
  ) {
    #expect(ColorNumber.of(color, at: depth) == number)
  }
}
