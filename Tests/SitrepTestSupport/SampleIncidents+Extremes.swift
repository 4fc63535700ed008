import Incidents

/// Datasets that are extreme in one respect each.
extension SampleIncidents {
  /// One incident.
  public static func one() -> Dataset {
    dataset("One incident", [draft(1, 2016, 3, 20, "Egypt", "A bomb at the market killed four.")]) {
      $0.killed = .exactly(4)
      $0.kind = Array("bombing".utf8)
    }
  }

  /// Three incidents of which only the account is known.
  public static func unknown() -> Dataset {
    var drafts: [IncidentDraft] = []
    for line in 1...3 {
      var draft = IncidentDraft()
      draft.summary = Array("Somebody reported something, number \(line).".utf8)
      draft.line = line + 1
      drafts.append(draft)
    }
    return dataset("Nothing is known", drafts) { _ in }
  }

  /// Texts in scripts that are wide, run from right to left or stack marks on their letters.
  public static func scripts() -> Dataset {
    let texts = [
      ("日本", "東京", "東京の倉庫で放火があり、けが人はなかった。警察が調べている。"),
      ("대한민국", "서울", "서울의 한 시장에서 화재가 발생했다."),
      ("Egypt", "القاهرة", "انفجار في سوق القاهرة أسفر عن مقتل أربعة أشخاص."),
      ("Israel", "תל אביב", "פיצוץ ליד תחנת אוטובוס בתל אביב."),
      ("India", "मुंबई", "मुंबई के बाज़ार में विस्फोट हुआ।"),
      ("Viet Nam", "Đà Nẵng", "Vụ nổ ở chợ e\u{301}e\u{302}\u{323} làm bốn người bị thương."),
      ("Thailand", "กรุงเทพฯ", "เกิดเหตุระเบิดที่ตลาดน้ำ"),
      ("France", "Nîmes 👩‍👩‍👧", "Un café a brûlé 🔥; personne n’a été blessé."),
    ]
    let drafts = texts.enumerated().map { index, text in
      var draft = draft(index + 1, 2016, 3, 20 - index, text.0, text.2)
      draft.place = Array(text.1.utf8)
      return draft
    }
    return dataset("文字 · حروف · अक्षर", drafts) { $0.killed = .atLeast(4) }
  }

  /// Four thousand incidents over forty years, with figures in the millions and names of any length.
  public static func many(_ count: Int = 4000) -> Dataset {
    let countries = [
      "Egypt", "United States", "Bosnia and Herzegovina", "Chad", "France", "Republic of Nowhere",
      "Saint Vincent and the Grenadines", "Yemen", "Peru", "Japan",
    ]
    let drafts = (0..<count).map { index in
      var draft = draft(
        index + 1,
        1980 + index / 100,
        1 + index / 8 % 12,
        1 + index % 28,
        countries[index * index % countries.count],
        "Incident \(index + 1) of many, "
          + String(repeating: "told at length and ", count: index % 7) + "then no more."
      )
      draft.killed = index % 9 == 0 ? .unknown : .exactly(index * 1237 % 900_001)
      draft.kind = Array(["bombing", "shooting", "armed assault on a convoy"][index % 3].utf8)
      return draft
    }
    return dataset("Forty years of incidents under a title longer than most screens", drafts) {
      $0.injured = .atLeast(1000)
    }
  }

  private static func draft(
    _ number: Int,
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ country: String,
    _ summary: String
  ) -> IncidentDraft {
    var draft = IncidentDraft()
    draft.id = Array("x-\(number)".utf8)
    draft.date = CivilDate(year: year, month: month, day: day).map { PartialDate($0) }
    draft.country = Array(country.utf8)
    draft.summary = Array(summary.utf8)
    draft.line = number + 1
    return draft
  }

  private static func dataset(
    _ title: String,
    _ drafts: [IncidentDraft],
    _ change: (inout IncidentDraft) -> Void
  ) -> Dataset {
    var builder = DatasetBuilder(title: title)
    for var draft in drafts {
      change(&draft)
      builder.append(draft)
    }
    let file = FileReport(name: "extreme.csv", format: "csv")
    return builder.dataset(report: LoadReport(files: [file]))
  }
}
