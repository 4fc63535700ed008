import Incidents

/// One answer (list, bars, timeline, sums) to each kind of query, pasted whole.
struct QueryBenchmark {
  private static let kinds = [
    ("everything", ""),
    ("word", "mosque"),
    ("two words", "mosque bomb"),
    ("one letter", "e"),
    ("no match", "xyzzyx"),
    ("accents", "sirnak"),
    ("phrase", #""suicide bomber""#),
    ("negation", "-hotel"),
    ("regular expression", "/fir(e|ing)/"),
    ("alternatives", "mosque or hospital"),
    ("parentheses", "(mosque bomb) or -attack"),
    ("country", "country:eg,tn"),
    ("text of a field", "kind:bombing"),
    ("place", "place:12"),
    ("figure", "killed:>10"),
    ("range of figures", "killed:5..20"),
    ("unknown figure", "killed:?"),
    ("years", "date:2001..2010"),
    ("after", "after:2015-06-30"),
    ("property", "has:coordinates"),
    ("everything at once", "country:eg killed:>3 bomb -hotel date:1990..2020"),
  ]

  private let store: BenchmarkStore

  init(_ path: String) throws {
    store = try BenchmarkStore(path)
  }

  func run(times: Int) throws {
    for (name, line) in Self.kinds {
      let question = Question(query: try Query(line, columns: store.dataset.extraColumns))
      var matched = 0
      let samples = try (0..<times).map { _ in
        let fresh = try store.fresh()
        return try Measurement.milliseconds {
          matched = try fresh.answer(question).incidents.count
        }
      }
      Measurement(name: "query \(name)", samples: samples, remark: "\(line) → \(matched)").report()
    }
  }
}
