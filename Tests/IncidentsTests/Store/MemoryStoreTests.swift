import Testing

@testable import Incidents

@Suite struct MemoryStoreTests {
  private static let dataset = RandomIncidents.dataset(seed: 11, count: 260)
  /// Shared by the tests, so that they also ask what has been asked before.
  private static let store = MemoryStore(dataset)

  private func ask(_ line: String, _ change: (inout Question) -> Void = { _ in }) throws -> Answer {
    var question = Question(query: try Query(line))
    change(&question)
    return try Self.store.answer(question)
  }

  private func incidents(where passes: (Incident) -> Bool = { _ in true }) -> [Incident] {
    (0..<Self.dataset.count).map(Self.dataset.incident(at:)).filter(passes)
  }

  private func tally(_ incidents: [Incident]) -> Tally {
    var tally = Tally()
    for incident in incidents {
      tally.incidents += 1
      tally.killed.add(incident.killed)
      tally.injured.add(incident.injured)
    }
    return tally
  }

  @Test(arguments: [
    "", "bomb", "country:eg", "killed:>3 -cafe", "date:2014", "is:undated", "nowhere-at-all",
  ])
  func `figures are those of the incidents that match`(line: String) throws {
    let root = try Query(line).root
    let matching = incidents { root?.matches($0) ?? true }
    let answer = try ask(line)
    #expect(answer.matched.tally == tally(matching))
    #expect(answer.whole.tally == tally(incidents()))
    #expect(answer.matched.first == matching.compactMap { $0.date?.start }.min())
    #expect(answer.matched.last == matching.compactMap { $0.date?.end }.max())
    #expect(answer.matched.undated == matching.count { $0.date == nil })
    let countries = Set(matching.map { FoldedText.folding($0.countryName) }).subtracting([""])
    #expect(answer.matched.countries == countries.count)
  }

  @Test(arguments: Dimension.standard, ["", "bomb", "-cafe"])
  func `every bar's term finds exactly the bar's incidents`(
    dimension: Dimension,
    line: String
  ) throws {
    let answer = try ask(line) { $0.dimension = dimension }
    #expect(answer.facets.reduce(0) { $0 + $1.whole.incidents } == Self.dataset.count)
    #expect(Set(answer.facets.map(\.value)).count == answer.facets.count)
    for row in answer.facets {
      #expect(try ask(row.term).matched.tally == row.whole, "\(row.term)")
      #expect(try ask("\(line) \(row.term)").matched.tally == row.matched, "\(row.term)")
    }
  }

  @Test(arguments: Dimension.standard)
  func `a dimension ignores its own terms and shows which value is chosen`(
    dimension: Dimension
  ) throws {
    let free = try ask("bomb") { $0.dimension = dimension }
    for row in free.facets {
      let line = try Query("bomb").text(toggling: row.term, of: dimension)
      let chosen = try ask(line) { $0.dimension = dimension }
      #expect(chosen.facets.map(\.matched) == free.facets.map(\.matched), "\(line)")
      #expect(chosen.facets.filter(\.isChosen).map(\.value) == [row.value], "\(line)")
      #expect(chosen.matched.tally == row.matched, "\(line)")
    }
    #expect(free.facets.allSatisfy { !$0.isChosen })
  }

  @Test(arguments: Measure.allCases)
  func `bars come in the order of what they measure`(measure: Measure) throws {
    let facets = try ask("bomb") { $0.measure = measure }.facets
    let values = facets.map { ($0.matched.value(of: measure), $0.whole.value(of: measure)) }
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(facets.contains { $0.value.isEmpty && $0.label == "no country" })
    #expect(facets.contains { $0.value == "EG" && $0.label == "Egypt" && $0.term == "country:EG" })
  }

  static let orders: [[SortKey]] =
    SortKey.Field.standard.filter { ![.id, .summary, .source].contains($0) }.flatMap {
      [[SortKey($0, ascending: true)], [SortKey($0, ascending: false)]]
    }
    + [[], [SortKey(.country, ascending: true), SortKey(.killed, ascending: false)]]

  @Test(arguments: orders)
  func `an order is stable and puts the unknown last either way`(order: [SortKey]) throws {
    for line in ["", "bomb", "-bomb", "country:eg killed:>5"] {
      let root = try Query(line).root
      let expected = incidents { root?.matches($0) ?? true }.sorted { left, right in
        for key in order {
          let (before, after) = (Self.value(left, key.field), Self.value(right, key.field))
          if (before == nil) != (after == nil) { return before != nil }
          if let before, let after, before != after { return (before < after) == key.ascending }
        }
        return left.row < right.row
      }
      let answer = try ask(line) { $0.order = order }
      #expect(answer.incidents.rows.map { Int($0) } == expected.map(\.row))
    }
  }

  /// What an order compares, as text that sorts like it.
  private static func value(_ incident: Incident, _ field: SortKey.Field) -> String? {
    func text(_ text: String) -> String? { text.isEmpty ? nil : FoldedText.folding(text) }
    func number(_ number: Int?) -> String? { number.map { String($0 + 1_000_000) } }
    return switch field {
    case .date: number(incident.date.map { Int($0.start.day) })
    case .country: text(incident.countryName)
    case .place: text(incident.place)
    case .killed: number(incident.killed.bounds?.best)
    case .injured: number(incident.injured.bounds?.best)
    case .kind: text(incident.kind)
    case .target: text(incident.target)
    case .actor: text(incident.actor)
    case .file: number(incident.row)
    case .region: text(incident.country?.region ?? "")
    case .admin: text(incident.admin)
    case .claim:
      incident.claim == .unknown ? nil : number(Claim.allCases.firstIndex(of: incident.claim))
    case .id, .summary, .source, .column: nil
    }
  }

  @Test func `the anchor is found, or the incident that stands nearest to where it would`() throws {
    let all = try ask("").incidents.rows
    let some = try ask("bomb").incidents.rows
    for (place, row) in all.enumerated() {
      let position = try #require(try ask("bomb") { $0.anchor = Int(row) }.anchorPosition)
      if let exact = some.firstIndex(of: row) {
        #expect(position == exact)
      } else {
        let before = all[..<place].count { some.contains($0) }
        #expect(position == min(before, some.count - 1))
      }
      if place > 60 { break }
    }
    #expect(try ask("nowhere-at-all") { $0.anchor = 3 }.anchorPosition == nil)
    #expect(try ask("bomb") { $0.anchor = 70_000 }.anchorPosition == nil)
    #expect(try ask("bomb").anchorPosition == nil)
  }

  @Test func `an empty dataset answers everything with nothing`() throws {
    let store = MemoryStore(RandomIncidents.dataset(seed: 1, count: 0))
    for dimension in Dimension.standard {
      let answer = try store.answer(
        Question(query: try Query("a -b"), dimension: dimension, anchor: 0)
      )
      #expect(answer.facets.isEmpty && answer.timeline.buckets.isEmpty)
      #expect(answer.incidents.count == 0 && answer.anchorPosition == nil)
    }
  }

  @Test func `a query that grows looks only at the matches before`() throws {
    let store = MemoryStore(Self.dataset)
    var matched = Self.dataset.count
    for line in [
      "b", "bo", "bom", "bomb", "bomb c", "bomb ca", "bomb ca killed:>2", "bomb caf killed:>4",
    ] {
      let answer = try store.answer(Question(query: try Query(line)))
      #expect(answer.rowsTouched <= matched, "\(line)")
      matched = answer.matched.tally.incidents
    }
    #expect(try store.answer(Question(query: try Query("bom"))).rowsTouched == 0)
    #expect(try store.answer(Question(query: try Query("c"))).rowsTouched == Self.dataset.count)
  }

  @Test func `a cancelled question is not answered`() async {
    let store = MemoryStore(Self.dataset)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try store.answer(Question(query: try Query("bomb"))).matched.tally.incidents
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `the card's counters and remarks are shown, a faulty counter is left out`() throws {
    var builder = DatasetBuilder(title: "Card")
    builder.card = DatasetCard(
      title: "Card",
      counters: [
        .init(label: "In Egypt", query: "country:eg", measure: .killed),
        .init(label: "Broken", query: "killed:", measure: .killed),
        .init(label: "All", query: "", measure: .incidents),
      ],
      annotations: ["EG": "declared province"]
    )
    var draft = IncidentDraft()
    for country in ["Egypt", "France", "Egypt"] {
      draft.country = Array(country.utf8)
      draft.killed = .atLeast(2)
      builder.append(draft)
    }
    let report = LoadReport(files: [FileReport(name: "card.csv", format: "csv")])
    let store = MemoryStore(builder.dataset(report: report))
    #expect(store.counters.map(\.counter.label) == ["In Egypt", "All"])
    #expect(store.counters.map(\.tally.incidents) == [2, 3])
    #expect(store.counters.first?.tally.killed.description == "≥4")
    let facets = try store.answer(Question()).facets
    #expect(facets.map(\.annotation) == ["declared province", nil])
  }
}
