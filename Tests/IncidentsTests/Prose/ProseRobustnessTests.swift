import Testing

@testable import Incidents

@Suite struct ProseRobustnessTests {
  private static let strange: [String] = [
    "", " ", "\n\n\n", "'", "-", ",", ".", "a", "the", "killed", "killed killed killed", "of of of",
    "99999999999999999999 people were killed", "1,2,3,4 killed", "12-", "-12", "12--15 killed",
    "0 people were killed", "a a a a a", "one hundred thousand million people died",
    "between and", "between 5 and", "at least at least at least", "more than more than two",
    "ten dozen dozen dozen dozen dozen dozen dozen killed", "killed by by by", "and and and",
    "👩‍👩‍👧‍👦 killed 👨‍🚒 and 3 👮 were hurt 🔥🔥", "قُتل 12 شخصا في انفجار", "\u{202e}dellik erew eerht",
    "Погибли 12 человек", "十二人が死亡した。", "e\u{301}\u{301}\u{301}\u{301} killed 2",
    "\u{0}\u{1}\u{1b}[31m two killed", "’s ’s ’s", "U.S.", "U.S. U.K. 5 killed.",
    "5 killed, including",
    "killed himself", "including the bomber", "no no no one one killed", "without without", "’",
    "killed along with", "was killed", "he was killed", "was was was was killed", "death toll",
    "death toll of", "shot shot shot dead dead", "two of them", "of whom", "a family of", "the",
  ]

  @Test(arguments: strange)
  func `strange text is survived and evidence stays within it`(text: String) {
    let facts = ProseReader().facts(of: text)
    for evidence in facts.evidence {
      #expect(evidence.range.lowerBound >= 0 && !evidence.range.isEmpty, "\(text)")
      #expect(evidence.range.upperBound <= text.utf8.count, "\(text)")
    }
    for bounds in [facts.killed.bounds, facts.injured.bounds].compactMap(\.self) {
      #expect(bounds.isOrdered && bounds.low >= 0, "\(text)")
    }
  }

  /// Every prefix ends in the middle of some rule.
  @Test func `text that ends anywhere is survived`() {
    let text =
      "At least 1,200 of the U.S. soldiers, including two bombers — ISIS’s men — were killed."
    let scalars = Array(text.unicodeScalars)
    for end in scalars.indices {
      var prefix = ""
      prefix.unicodeScalars.append(contentsOf: scalars[..<end])
      let facts = ProseReader().facts(of: prefix)
      #expect(facts.evidence.allSatisfy { $0.range.upperBound <= prefix.utf8.count })
    }
  }

  /// The words of the rules in random order, from a fixed seed.
  @Test func `words in any order are survived`() {
    let words = [
      "killed", "was", "were", "two", "people", "and", ",", "the", "bomber", "including", "at",
      "least", "12", "of", "them", "ISIS", "claimed", "responsibility", "Sinai", "affiliate", ".",
      "dead", "wounded", "no", "one", "his", "guards", "between", "or", "more", "toll", "who",
      "along", "with", "shot", "dozen", "hundred", "a", "-", "’s", "but", "said", "since", "in",
    ]
    var state: UInt64 = 42
    for _ in 0..<150 {
      var text = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count] + " "
      }
      let facts = ProseReader().facts(of: text)
      let counts = [facts.killed.bounds, facts.injured.bounds].compactMap(\.self)
      #expect(counts.allSatisfy { $0.isOrdered && $0.low >= 0 }, "\(text)")
      #expect(facts.evidence.allSatisfy { $0.range.upperBound <= text.utf8.count }, "\(text)")
    }
  }

  @Test func `a very long text is survived`() {
    let text = String(repeating: "a", count: 100_000) + " killed two people"
    #expect(ProseReader().facts(of: text).killed == .exactly(2))
  }

  /// Each takes under a second even in a debug build; the square of ten thousand tokens does not.
  @Test(arguments: [
    "Two soldiers were killed and three wounded in Lima, ", "police said ISIS claimed it. ",
    "12 ", "killed ", "no ", "a", "including three of them and ", "🔥", ". ", "and a guard ",
    "two guards, ", "since attack killed five ", "the the ", "\n",
  ])
  func `time grows with the length and not with its square`(unit: String) {
    let text = String(repeating: unit, count: 30_000 / unit.utf8.count)
    let elapsed = ContinuousClock().measure { _ = ProseReader().facts(of: text) }
    #expect(elapsed < .seconds(10), "\(unit)")
  }
}
