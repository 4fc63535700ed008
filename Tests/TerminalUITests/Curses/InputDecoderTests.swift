import Dashboard
import Testing

@testable import TerminalUI

@Suite struct InputDecoderTests {
  typealias Raw = InputDecoder.Raw

  /// Everything that comes of a row of raw input.
  func events(_ raws: [Raw]) -> [InputEvent] {
    var rest = raws[...]
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    while let event = decoder.next(from: { _ in rest.popFirst() }) { events.append(event) }
    return events
  }

  func bytes(_ text: String) -> [Raw] { text.utf8.map(Raw.byte) }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("é漢👍", [.character("é"), .character("漢"), .character("👍")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7f}", [.backspace]),
    ("\u{8}", [.backspace]), ("\u{1}", [.control("a")]), ("\u{12}", [.control("r")]),
    ("\u{1a}", [.control("z")]), ("\0", [.control(" ")]), ("\u{1c}", [.control("\\")]),
    ("\u{1f}", [.control("_")]), ("\u{1b}", [.escape]), ("\u{1b}x", [.alt("x")]),
    ("\u{1b}é", [.alt("é")]), ("\u{1b}\u{1b}", [.escape, .escape]),
    ("\u{1b}\r", [.escape, .enter]), ("\u{1b}\u{7f}", [.control("w")]), ("\u{1b}[", [.alt("[")]),
    ("\u{1b}O", [.alt("O")]), ("\u{1b}P", [.alt("P")]), ("\u{1b}]", [.alt("]")]),
  ])
  func `bytes are decoded to the keys that were pressed`(text: String, keys: [Key]) {
    #expect(events(bytes(text)) == keys.map(InputEvent.key))
  }

  @Test(arguments: [
    // Device attributes, cursor report, mode report, unknown key, tilde key, single shift.
    "\u{1b}[?62;22c", "\u{1b}[12;40R", "\u{1b}[?2026;2$y", "\u{1b}[1;5P", "\u{1b}[99~", "\u{1b}OX",
    // Colour report by both ends, version and capability reports, a private message.
    "\u{1b}]11;rgb:0000/0000/0000\u{1b}\\", "\u{1b}]11;rgb:0/0/0\u{7}",
    "\u{1b}P>|XTerm(370)\u{1b}\\", "\u{1b}P1+r524742=38\u{1b}\\", "\u{1b}_Gi=1;OK\u{1b}\\",
    "\u{1b}^x\u{1b}\\", "\u{1b}[1;2", "\u{9b}", "\u{85}",
  ])
  func `replies and unknown sequences are never typed`(reply: String) {
    #expect(events(bytes(reply)) == [])
    #expect(events(bytes("a") + bytes(reply)) == [.key(.character("a"))])
  }

  @Test(arguments: ["\u{1b}[?62;22c", "\u{1b}]11;x\u{7}", "\u{1b}OX"])
  func `what follows a swallowed reply counts`(reply: String) {
    #expect(events(bytes(reply + "j")) == [.key(.character("j"))])
  }

  @Test(
    arguments: [
      [0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80, 0xbf],
      [0xe6, 0xbc], [0xf4, 0x90, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func `broken UTF-8 takes no valid key with it`(broken: [UInt8]) {
    #expect(
      events(broken.map(Raw.byte) + bytes("jk")) == [.key(.character("j")), .key(.character("k"))]
    )
  }

  @Test func `a character waits for its second half`() {
    var waits: [Int32] = []
    var rest: [Raw] = [.byte(0xc3), .byte(0xa9)]
    var decoder = InputDecoder()
    let event = decoder.next { milliseconds in
      waits.append(milliseconds)
      return rest.isEmpty ? nil : rest.removeFirst()
    }
    #expect(event == .key(.character("é")))
    #expect(waits == [0, InputDecoder.patience])
  }

  @Test(arguments: [
    ("<0;1;1M", MouseEvent(kind: .pressed, column: 0, row: 0)),
    ("<0;300;70M", MouseEvent(kind: .pressed, column: 299, row: 69)),
    ("<16;5;6M", MouseEvent(kind: .pressed, column: 4, row: 5)),
    ("<32;4;5M", MouseEvent(kind: .dragged, column: 3, row: 4)),
    ("<0;4;5m", MouseEvent(kind: .released, column: 3, row: 4)),
    ("<64;2;3M", MouseEvent(kind: .wheelUp, column: 1, row: 2)),
    ("<65;2;3M", MouseEvent(kind: .wheelDown, column: 1, row: 2)),
  ])
  func `a report of the mouse is an event`(report: String, event: MouseEvent) {
    #expect(events(bytes("\u{1b}[\(report)j")) == [.mouse(event), .key(.character("j"))])
  }

  @Test(arguments: [
    "<1;1;1m", "<1;1;1M", "<2;1;1M", "<33;1;1M", "<32;1;1m", "<35;1;1M", "<66;1;1M", "<0;0;1M",
    "<0;1;0M",
    "<0;1M", "<0;1;1;1M", "<;;M", "<-1;1;1M", "<0;99999999999999999999;1M", "<M", "M !!", "0;1;1M",
  ])
  func `other reports of the mouse are swallowed`(report: String) {
    #expect(events(bytes("\u{1b}[\(report)j")) == [.key(.character("j"))])
  }

  @Test func `a key or a resize right after Escape is not lost`() {
    #expect(events([.byte(0x1b), .key(.up)]) == [.key(.escape), .key(.up)])
    #expect(events([.byte(0x1b), .resized]) == [.key(.escape), .resized])
    #expect(events([.byte(0xc3), .resized]) == [.resized])
  }

  @Test(arguments: [
    ("plain", "plain"), ("a\r\nb\nc\rd\te", "a b c d e"), ("x\u{1b}[31my\u{7}\u{9b}z", "x[31myz"),
    ("a\u{202e}b\u{2066}c", "abc"), ("Grüße 漢字", "Grüße 漢字"), ("", ""),
  ])
  func `a paste arrives in one piece, as one line without controls`(
    pasted: String,
    text: String
  ) {
    let raws = [.pasteBegan] + bytes(pasted) + [.key(.up), .pasteEnded] + bytes("j")
    #expect(events(raws) == [.pasted(text), .key(.character("j"))])
  }

  @Test func `a paste is cut at a megabyte`() {
    let raws: [Raw] =
      [.pasteBegan] + Array(repeating: .byte(0x61), count: PasteBuffer.limit + 10) + [.pasteEnded]
    #expect(events(raws) == [.pasted(String(repeating: "a", count: PasteBuffer.limit))])
  }

  @Test func `a paste whose end is lost ends when it is overdue`() {
    var rest = [.pasteBegan] + bytes("ab")
    var decoder = InputDecoder()
    let read: InputDecoder.Reader = { _ in rest.isEmpty ? nil : rest.removeFirst() }
    #expect(decoder.next(from: read) == nil)
    #expect(decoder.isPasting)
    decoder.isPasteOverdue = true
    #expect(decoder.next(from: read) == .pasted("ab"))
    rest = bytes("j")
    #expect(decoder.next(from: read) == .key(.character("j")))
  }
}
