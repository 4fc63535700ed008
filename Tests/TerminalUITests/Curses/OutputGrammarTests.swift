import SitrepTestSupport
import Testing

@Suite struct OutputGrammarTests {
  @Test(arguments: [
    "plain text\r\n", "\u{1b}[?1049h\u{1b}[22;0;0t\u{1b}[1;24r\u{1b}(B\u{1b}[m",
    "\u{1b}[38;2;1;2;3m",
    "\u{1b}[?2026h\u{1b}[12;40Hé漢\u{1b}[?2026l", "\u{1b}]52;c;Zm9v\u{1b}\\", "\u{1b}=\u{1b}>",
    "\u{1b}Ptmux;\u{1b}\u{1b}]52;c;Zm9v\u{1b}\u{1b}\\\u{1b}\\",
  ])
  func `what the program sends is allowed`(text: String) {
    #expect(OutputGrammar.violations(in: Array(text.utf8)) == [])
  }

  @Test(arguments: [
    "\u{1b}c", "\u{1b}[5n", "\u{1b}[?1;2c", "\u{7}", "\u{1b}]0;title\u{7}", "\u{1b}]52;c;?",
    "\u{1b}[?47h", "\u{9b}31m", "a\u{202e}b", "zero\u{200b}width", "\u{1b}Pq#0\u{1b}\\",
    "\u{1b}[8;50;100t", "\u{1b}[>1u", "\u{1b}", "\u{1b}[", "\u{1b}[38:2::1:2:3m", "\u{1b}#8", "\0",
  ])
  func `anything else is found`(text: String) {
    #expect(!OutputGrammar.violations(in: Array("ok\(text)".utf8)).isEmpty)
  }

  @Test(arguments: [
    ("a\u{1b}[38;5;6", true), ("a\u{1b}", true), ("é", true), ("a\u{1b}c", false),
    ("\u{1b}[38;5;6\u{1b}[m", false),
  ])
  func `only what a kill breaks off may be unfinished`(sent: String, isAllowed: Bool) {
    let lastWords = "\u{1b}[?2026l\u{1b}[?2004l\u{1b}[?1004l\u{1b}[0m"
    // The second half of a character of two bytes may be missing too.
    let bytes = sent == "é" ? Array(sent.utf8.dropLast()) : Array(sent.utf8)
    #expect(OutputGrammar.violations(in: bytes + Array(lastWords.utf8)).isEmpty == isAllowed)
    #expect(!OutputGrammar.violations(in: bytes).isEmpty)
  }

  @Test func `broken UTF-8 is found`() {
    #expect(OutputGrammar.violations(in: [0x61, 0xff, 0x62]) == ["at 1: broken UTF-8"])
  }
}
