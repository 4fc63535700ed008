/// The words that tell what became of people.
enum CasualtyVerbs {
  /// What a word does to those it is about.
  enum Effect: Sendable {
    /// They died.
    case killed
    /// They live, hurt.
    case injured
    /// They were hit; whether they live is said elsewhere or not at all.
    case harmed
  }

  /// How a word takes those it is about.
  enum Form: Sendable {
    /// "killed": before an object, or behind a subject when passive.
    case participle
    /// "kills", "killing": before an object only.
    case active
    /// "died", "dead", "fatalities": behind a subject or number only.
    case intransitive
    /// "death", "murder": before "of".
    case nominal
    /// "death toll": a figure for all, a little further on.
    case total
  }

  /// One casualty word in a text.
  struct Trigger: Sendable {
    var effect: Effect
    var form: Form
    /// Its tokens.
    var span: Range<Int>
    var word: String
  }

  /// Whether a word can tell of casualties, so that no noun phrase reaches across it.
  static func isTrigger(_ word: String) -> Bool { single[word] != nil }

  /// The trigger that begins at a token, or `nil`.
  static func trigger(at index: Int, in tokens: [Token]) -> Trigger? {
    let word = tokens[index].folded
    for entry in compounds[word] ?? [] where index + entry.words.count <= tokens.count {
      let fits = entry.words.indices.allSatisfy { tokens[index + $0].folded == entry.words[$0] }
      guard fits else { continue }
      return Trigger(
        effect: entry.effect,
        form: entry.form,
        span: index..<index + entry.words.count,
        word: word
      )
    }
    guard let (effect, form) = single[word], !tokens[index].isPossessive else { return nil }
    return Trigger(effect: effect, form: form, span: index..<index + 1, word: word)
  }

  private static let single: [String: (Effect, Form)] = {
    let table: [(Effect, Form, String)] = [
      (
        .killed, .participle,
        """
        killed murdered assassinated massacred slaughtered executed beheaded decapitated slain \
        lynched martyred electrocuted
        """
      ),
      (
        .killed, .active,
        """
        kill kills killing murder murders murdering assassinate assassinates assassinating \
        massacre massacres massacring slaughtering behead beheads beheading beheadings execute \
        executes executing execution killings assassination slaying decapitating
        """
      ),
      (
        .killed, .intransitive,
        "dead died dies die dying perished perish fatalities fatality deaths lives lifeless"
      ),
      (.killed, .nominal, "death"),
      (.injured, .participle, "injured wounded hurt maimed hospitalized hospitalised"),
      (
        .injured, .active,
        "injure injures injuring wound wounding hurting maiming hurts maim wounds"
      ),
      (.injured, .intransitive, "injuries"),
      (.harmed, .participle, "stabbed shot knifed slashed hacked struck"),
      (.harmed, .active, "stabbing shooting stabs shoots knifing slashing shoot stab"),
    ]
    var single: [String: (Effect, Form)] = [:]
    for (effect, form, list) in table {
      for word in PersonWords.words(list) { single[word] = (effect, form) }
    }
    return single
  }()

  private struct Compound: Sendable {
    var words: [String]
    var effect: Effect
    var form: Form
  }

  private static let compounds: [String: [Compound]] = {
    let table: [(Effect, Form, String)] = [
      (
        .killed, .participle,
        """
        shot and killed|shot to death|shot dead|stabbed to death|stabbed and killed|hacked to death|\
        beaten to death|burned to death|burnt to death|bludgeoned to death|clubbed to death|\
        stoned to death|tortured to death|fatally shot|fatally stabbed|fatally wounded|\
        fatally injured|mortally wounded|gunned down|cut down|blown to pieces|kidnapped and killed
        """
      ),
      (
        .killed, .active,
        """
        shooting to death|stabbing to death|shooting dead|shoot dead|shoots dead|gunning down|\
        gun down|shooting and killing|fatally shooting|fatally wounding|fatally stabbing|\
        stabbing and killing|claimed the lives of|claiming the lives of|claims the lives of|\
        took the lives of|taking the lives of|cost the lives of|loss of|bodies of|body of
        """
      ),
      (.killed, .intransitive, "lost their lives|lost his life|lost her life|was dead|were dead"),
      (.killed, .total, "death toll|the toll"),
      (
        .injured, .participle,
        "shot and wounded|shot and injured|stabbed and wounded|stabbed and injured"
      ),
      (.injured, .active, "shooting and wounding|stabbing and wounding|stabbing and injuring"),
      (.harmed, .participle, "ran over|run over|mowed down|ran down"),
      (.harmed, .active, "running over|mowing down"),
    ]
    var compounds: [String: [Compound]] = [:]
    for (effect, form, list) in table {
      for phrase in list.split(separator: "|") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else { continue }
        compounds[first, default: []].append(Compound(words: words, effect: effect, form: form))
      }
    }
    return compounds
  }()
}
