import Dashboard
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    ("a", Key.character("a")), ("G", .character("G")), ("é", .character("é")),
    (">", .character(">")), ("<", .character("<")), ("<lt>", .character("<")),
    ("<Space>", .character(" ")), ("<Enter>", .enter), ("<cr>", .enter), ("<ESC>", .escape),
    ("<Tab>", .tab), ("<S-Tab>", .backTab), ("<s-tab>", .backTab), ("<BS>", .backspace),
    ("<Del>", .delete), ("<Insert>", .insert), ("<Up>", .up), ("<PgDn>", .pageDown),
    ("<PageUp>", .pageUp), ("<F1>", .function(1)), ("<f12>", .function(12)),
    ("<C-r>", .control("r")), ("<C-R>", .control("r")), ("<C-Space>", .control(" ")),
    ("<C-\\>", .control("\\")), ("<A-x>", .alt("x")), ("<M-X>", .alt("X")), ("<A-lt>", .alt("<")),
    ("<A->>", .alt(">")), ("<C-m>", .enter), ("<C-j>", .enter), ("<C-i>", .tab),
    ("<C-h>", .backspace), ("<C-[>", .escape),
  ])
  func `a written key is read as the key that a terminal can send`(notation: String, key: Key) {
    #expect(Key(notation: notation) == key)
  }

  @Test(arguments: [
    "", "ab", "<>", "<Nope>", "<C->", "<C-é>", "<C-1>", "<S-x>", "<F0>", "<F64>", "<F01>",
    "<F99999999999999999999>", "<X-a>", "<A-ab>", "\n", "\u{1b}", "\u{9b}",
  ])
  func `what names no key is refused`(notation: String) {
    #expect(Key(notation: notation) == nil)
  }

  static let everyKey: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .function(1), .function(63), .control("a"), .control(" "),
      .control("_"), .alt(" "), .alt("<"), .alt(">"), .alt("-"), .alt("é"),
    ] + " <>-/aZé漢".map(Key.character)

  @Test(arguments: everyKey)
  func `a key's notation is read back as the key, alone and in a script`(key: Key) throws {
    #expect(Key(notation: key.notation) == key)
    #expect(try Key.keys(in: "x\(key.notation)y") == [.character("x"), key, .character("y")])
  }

  @Test func `a script is read key by key`() throws {
    let keys = try Key.keys(in: "/éa<Enter>j<C-r>> <A->><lt>")
    #expect(
      keys == [
        .character("/"), .character("é"), .character("a"), .enter, .character("j"),
        .control("r"), .character(">"), .character(" "), .alt(">"), .character("<"),
      ]
    )
    #expect(try Key.keys(in: "") == [])
  }

  @Test(arguments: [
    ("ab<Nope>", KeyScriptError.unknownKey("<Nope>", position: 3)),
    ("é<5 x>", .unknownKey("<5 x>", position: 2)),
    ("<Up><>", .unclosed(position: 5)),
    ("killed:<5", .unclosed(position: 8)),
    ("<Up>a\n", .control(position: 6)),
  ])
  func `a bad script is refused with the place of the fault`(
    script: String,
    error: KeyScriptError
  ) {
    #expect(throws: error) { try Key.keys(in: script) }
  }

  @Test func `an error never repeats control characters`() {
    let error = KeyScriptError.unknownKey("<\u{1b}[2J>", position: 1)
    #expect(!error.description.unicodeScalars.contains("\u{1b}"))
  }
}
