import SitrepTestSupport

/// Makes query lines of every sort of term, nested a little.
enum RandomQueries {
  static let terms = [
    "bomb", "b", "mosque", "cafe", "\"cafe elan\"", "sirnak", "qa'im", "qaim", "кабул", "ωmega",
    "ω", "[odd]", "{odd}", "50%", "/bo.b/", "/^ab/", "/caf./", "/o[bd]+\\]/", "/mosque bomb/",
    "sinai", "egypt", "country:eg", "country:egypt,france", "country:?", "country:atl",
    "country:=Atlantis", "country:ci", "region:africa", "region:?", "admin:sinai", "admin:?",
    "place:sinai", "place:?", "place:=cairo", "kind:bombing", "kind:=bombing", "kind:?,shooting",
    "kind:/^b/", "target:mosque", "actor:\"sinai province\"", "actor:saria", "claim:claimed",
    "claim:?", "summary:bomb", "summary:?", "summary:/zz$/", "summary:=x", "source:cafe",
    "source:?", "source:=x", "tag:ab", "tag:=aba", "tag:?", "id:line", "id:1", "id:=line-7",
    "id:=id4", "id:/^line/", "id:?", "file:north", "weekday:mon", "weekday:?", "month:3",
    "month:ma", "month:?", "year:2014", "year:?", "\"Shooter Age\":x", "shooter_age:?",
    "weapon_note:cafe", "weapon_note:=zz", "killed:>3", "killed:>=3", "killed:<3", "killed:<=3",
    "killed:=3", "killed:3..9", "killed:..3", "killed:9..", "killed:?", "injured:0,5,?",
    "killed:99999999999999999999", "injured:>=0", "date:2014", "date:2014-03", "date:2014-03-05",
    "date:2014-03..2014-06", "date:..2014", "date:2015..", "date:?", "after:2015-01-01",
    "before:2014-06", "box:29..31,30..32", "box:30..31,31..32", "box:29..30,30..31",
    "box:-90..90,170..-170", "has:coordinates", "has:source", "has:date", "has:country",
    "has:killed",
    "has:injured", "has:actor", "has:place", "has:target", "has:summary", "is:marked", "is:new",
    "is:duplicate", "is:undated", "is:inferred",
  ]

  /// Terms of one or two characters and of odd ones, which an index answers without the text.
  static let shortTerms =
    "abekmoqxz0159[{%'".map { "\"\($0)\"" } + [
      "ab", "ba", "bo", "om", "zz", "qa", "qz", "id", "12", "00", "a b", "\"b b\"", "50", "0%",
      "el",
      "al-", "l-", "d]", "cafe elan", "i1", "d4", "tag:a", "summary:bo", "id:d1", "source:zz",
      "bombingbombing",
      "\"bombing bombing bombing bombing bombing bombing bombing bombing bombing\"",
      "/ab+a/", "/(bomb|market) x/", "/c[ah]eck.?point/", "/ca(f)+./", "/[0-9]{2}%/",
      "/mosque|caf.|zz$/", "/\\bzz\\b/", "/(ab|[mb]o)+m?b/", "/^[^a-z]|\\w{9}/",
    ]

  static func line(_ random: inout SeededGenerator, depth: Int = 2) -> String {
    let count = Int.random(in: 1...3, using: &random)
    return (0..<count).map { _ in
      let sign = random.pick(["", "", "", "-"])
      guard depth > 0, Int.random(in: 0..<5, using: &random) == 0 else {
        return sign + random.pick(terms)
      }
      return "\(sign)(\(line(&random, depth: depth - 1)))"
    }.joined(separator: random.pick([" ", " ", " or "]))
  }
}
