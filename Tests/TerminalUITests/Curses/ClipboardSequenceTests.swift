import Foundation
import Testing

@testable import TerminalUI

@Suite struct ClipboardSequenceTests {
  @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar", "Grüße 漢字", "\u{1b}]0;x\u{7}"])
  func `a text is sent in base 64, so that no byte of it is a command`(text: String) {
    let encoded = Data(text.utf8).base64EncodedString()
    #expect(
      ClipboardSequence.bytes(for: text, isInsideTmux: false)
        == Array("\u{1b}]52;c;\(encoded)\u{1b}\\".utf8)
    )
  }

  @Test func `inside tmux the sequence is sent plain and wrapped`() {
    let sent = ClipboardSequence.bytes(for: "foo", isInsideTmux: true)
    #expect(
      sent
        == Array(
          "\u{1b}]52;c;Zm9v\u{1b}\\\u{1b}Ptmux;\u{1b}\u{1b}]52;c;Zm9v\u{1b}\u{1b}\\\u{1b}\\".utf8
        )
    )
  }

  @Test func `a text beyond what terminals take is not sent`() {
    let fits = String(repeating: "x", count: 6144)
    #expect(ClipboardSequence.bytes(for: fits, isInsideTmux: false) != nil)
    #expect(ClipboardSequence.bytes(for: fits + "x", isInsideTmux: false) == nil)
  }
}
