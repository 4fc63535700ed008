import Testing

@testable import Incidents

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("", ""),
    ("Ramadi, IRAQ 1-2 (`x')", "ramadi, iraq 1-2 (`x')"),
    ("Türkiye", "turkiye"),
    ("Diyarbakır İzmir", "diyarbakir izmir"),
    ("Łódź, Tromsø, Straße", "lodz, tromso, strasse"),
    ("Cœur Æon Þingvellir", "coeur aeon thingvellir"),
    ("Al-Qāʾim", "al-qaim"),
    ("Peoples’ ‘party’ Qaʼim", "peoples' 'party' qa'im"),
    ("“two”\u{a0}–\u{2009}three…", "\"two\" - three..."),
    ("Zu\u{308}rich cafe\u{301}", "zurich cafe"),
    ("Đà Nẵng", "da nang"),
    ("ΆΓΙΟΣ άγιος", "αγιοσ αγιοσ"),
    ("Ёлка, Чайка", "елка, чаика"),
    ("أَنْبَار", "انبار"),
    ("ＩＳＩＳ", "isis"),
    ("bo\u{ad}mb\u{200b}ing", "bombing"),
    ("東京 😀", "東京 😀"),
  ])
  func `text folds to its plain form`(text: String, folded: String) {
    #expect(FoldedText.folding(text) == folded)
  }

  @Test func `composed and decomposed letters fold alike, and folding twice changes nothing`() {
    for value in 0xa0..<0x700 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = FoldedText.folding(String(Character(scalar)))
      #expect(FoldedText.folding(once) == once, "U+\(String(value, radix: 16))")
    }
    #expect(FoldedText.folding("й") == FoldedText.folding("и\u{306}"))
    #expect(FoldedText.folding("ế") == FoldedText.folding("e\u{302}\u{301}"))
  }

  @Test(
    arguments: [
      [0x41, 0xff, 0x42, 0xfe],
      [0xc3],
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe2, 0x80, 0x41],
      [0xf8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func `bytes that are not text stand as they are`(bytes: [UInt8]) {
    var folded: [UInt8] = []
    FoldedText.appendFolded(of: bytes[...], to: &folded)
    #expect(folded == bytes.map { $0 == 0x41 || $0 == 0x42 ? $0 | 0x20 : $0 })
  }

  @Test func `a slice is folded from its own start`() {
    let bytes = Array("xxÉCOLE".utf8)
    var folded = Array("> ".utf8)
    FoldedText.appendFolded(of: bytes[2...], to: &folded)
    #expect(String(decoding: folded, as: UTF8.self) == "> ecole")
  }
}
