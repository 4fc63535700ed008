import Incidents

/// Made-up incidents that hold one of everything the screen has to cope with.
public enum SampleIncidents {
  /// Twelve incidents in eight countries: unknown and open counts, ranges, a duplicate, an undated
  /// one, a label that no gazetteer knows, wide and combining characters.
  public static func dataset() -> Dataset {
    var builder = DatasetBuilder(
      title: "Sample incidents",
      card: DatasetCard(
        title: "Sample incidents",
        counters: [
          DatasetCard.Counter(label: "killed since 2015", query: "after:2015", measure: .killed)
        ],
        annotations: ["EG": "declared province"]
      )
    )
    builder.briefs = [brief]
    for (index, sample) in samples.enumerated() {
      var draft = IncidentDraft()
      draft.id = Array("s-\(index + 1)".utf8)
      draft.date = sample.date
      draft.country = Array(sample.country.utf8)
      draft.place = Array(sample.place.utf8)
      draft.killed = sample.killed
      draft.injured = sample.injured
      draft.kind = Array(sample.kind.utf8)
      draft.actor = Array(sample.actor.utf8)
      draft.summary = Array(sample.summary.utf8)
      draft.line = index + 2
      if index == 0 {
        draft.evidence = [Evidence(field: .killed, range: 22..<33)]
        draft.sources = Array("https://example.org/1".utf8)
      }
      builder.append(draft)
    }
    var file = FileReport(name: "sample.csv", format: "csv")
    file.records = samples.count + 1
    file.incidents = samples.count
    file.rejected = 1
    file.problems = [LoadProblem(line: 14, kind: .badRecord, message: "the row holds nothing")]
    return builder.dataset(report: LoadReport(files: [file]), duplicateGroups: [3: 1, 4: 1])
  }

  /// A dataset without any incident.
  public static func empty() -> Dataset {
    DatasetBuilder(title: "Nothing")
      .dataset(report: LoadReport(files: [FileReport(name: "nothing.csv", format: "csv")]))
  }

  /// A store over the twelve.
  public static func store() -> MemoryStore {
    MemoryStore(dataset())
  }

  private struct Sample {
    var date: PartialDate?
    var country: String
    var place: String
    var killed: Count
    var injured: Count
    var kind: String
    var actor: String
    var summary: String
  }

  private static let brief = Brief(
    kind: .alert,
    title: "Sample travel alert",
    outlet: "The Sampler",
    expiry: CivilDate(year: 2016, month: 6, day: 20),
    body: ["Travellers should keep away from sample markets.", "The alert covers Egypt."],
    countries: ["EG"],
    origin: Origin(file: "sample.csv", line: 1),
    lineCount: 3
  )

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    CivilDate(year: year, month: month, day: day).map { PartialDate($0) }
  }

  private static let samples = [
    Sample(
      date: day(2016, 3, 20),
      country: "Egypt",
      place: "Cairo",
      killed: .exactly(4),
      injured: .exactly(11),
      kind: "bombing",
      actor: "Sample Front",
      summary: "A bomb at the market killed four and wounded eleven."
    ),
    Sample(
      date: day(2016, 2, 2),
      country: "Egypt",
      place: "Arish",
      killed: .atLeast(3),
      injured: .unknown,
      kind: "shooting",
      actor: "Sample Front",
      summary: "Gunmen shot at a checkpoint; at least three conscripts died."
    ),
    Sample(
      date: day(2016, 1, 9),
      country: "France",
      place: "Dijon",
      killed: .unknown,
      injured: .exactly(2),
      kind: "stabbing",
      actor: "",
      summary: "A man with a kitchen knife wounded two café guests."
    ),
    Sample(
      date: day(2015, 12, 5),
      country: "Turkey",
      place: "Şırnak",
      killed: .exactly(1),
      injured: .unknown,
      kind: "bombing",
      actor: "",
      summary: "A roadside bomb struck a patrol and killed a sergeant."
    ),
    Sample(
      date: day(2015, 12, 5),
      country: "Turkey",
      place: "Şırnak",
      killed: .exactly(1),
      injured: .unknown,
      kind: "bombing",
      actor: "",
      summary: "One sergeant died when a roadside bomb struck a patrol."
    ),
    Sample(
      date: day(2015, 8, 1),
      country: "Yemen",
      place: "Aden",
      killed: .range(low: 10, best: 12, high: 15),
      injured: .atLeast(24, isApproximate: true),
      kind: "suicide bombing",
      actor: "Other Brigade",
      summary: "A suicide bomber struck a mosque during evening prayer."
    ),
    Sample(
      date: day(2015, 3, 3),
      country: "日本",
      place: "東京",
      killed: .exactly(0),
      injured: .exactly(0),
      kind: "arson",
      actor: "",
      summary: "東京の倉庫で放火があり、けが人はなかった。"
    ),
    Sample(
      date: PartialDate(year: 2015, month: 2),
      country: "Republic of Nowhere",
      place: "",
      killed: .unknown,
      injured: .unknown,
      kind: "kidnapping",
      actor: "",
      summary: "Travellers were taken from a bus; nothing more is known."
    ),
    Sample(
      date: PartialDate(year: 2014),
      country: "Iraq",
      place: "القائم",
      killed: .exactly(120),
      injured: .exactly(300),
      kind: "bombing",
      actor: "Other Brigade",
      summary: "A lorry bomb levelled a street near the border crossing of القائم."
    ),
    Sample(
      date: day(2014, 9, 23),
      country: "Australia",
      place: "Melbourne",
      killed: .exactly(0),
      injured: .exactly(2),
      kind: "stabbing",
      actor: "",
      summary: "Two officers were stabbed outside a police station."
    ),
    Sample(
      date: nil,
      country: "Egypt",
      place: "",
      killed: .exactly(2),
      injured: .unknown,
      kind: "shooting",
      actor: "Sample Front",
      summary: "Two guards were shot at a depot."
    ),
    Sample(
      date: day(2014, 6, 30),
      country: "Pennsylvania",
      place: "",
      killed: .unknown,
      injured: .exactly(1),
      kind: "shooting",
      actor: "",
      summary: "An officer was wounded in a patrol car. \u{1b}[31mnot red\u{1b}[0m e\u{301}"
    ),
  ]
}
