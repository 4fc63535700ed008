import Testing

@testable import Incidents

/// A release of a file is compared with the one before.
@Suite struct ReleaseComparisonTests {
  private static let old = """
    id,date,country,place,killed,injured,summary,weapon
    a,2015-01-01,Egypt,Cairo,3,1,A bomb.,device
    b,2015-02-01,Egypt,Giza,2,,A shooting.,rifle
    c,2015-03-01,Yemen,Aden,10,4,An attack.,
    d,2015-04-01,France,Paris,0,0,A fire.,
    """
  private static let new = """
    id,date,country,place,killed,injured,summary
    d,2015-04-01,France,Paris,0,0,A fire.
    b,2015-02-02,Egypt,Giza,5,,A shooting at a checkpoint.
    a,2015-01-01,Egypt,Cairo,3,1,A bomb.
    e,2015-05-01,Libya,Sirte,7,,A raid.
    """

  private static func store() throws -> MemoryStore {
    MemoryStore(try loadText(new).compared(with: try loadText(old)))
  }

  private static func ids(_ query: String) throws -> [String] {
    let question = Question(query: try Query(query), order: [SortKey(.file, ascending: true)])
    let incidents = try store().answer(question).incidents
    return (0..<incidents.count).map { incidents[$0].id }
  }

  @Test func `incidents are matched by their identifiers, whatever the order`() throws {
    #expect(try Self.ids("is:added") == ["e"])
    #expect(try Self.ids("is:removed") == ["c"])
    #expect(try Self.ids("is:changed") == ["b"])
    #expect(try Self.ids("-is:added") == ["d", "b", "a"])
    #expect(try Set(Self.ids("is:removed or is:added")) == ["e", "c"])
  }

  @Test func `what was removed is in no figure unless it is asked for`() throws {
    let store = try Self.store()
    let answer = try store.answer(Question())
    #expect(answer.matched.tally.incidents == 4)
    #expect(answer.whole.tally.incidents == 4)
    #expect(answer.matched.tally.killed.low == 15)
    let removed = try store.answer(Question(query: try Query("is:removed")))
    #expect(removed.matched.tally.incidents == 1)
    #expect(removed.matched.tally.killed.low == 10)
    #expect(removed.whole.tally.incidents == 5)
  }

  @Test func `a changed incident tells every field, old and new`() throws {
    let dataset = try Self.store().dataset
    let changed = try #require((0..<dataset.count).first { dataset.incident(at: $0).id == "b" })
    #expect(
      dataset.incident(at: changed).release
        == .changed([
          FieldChange(field: "date", old: "2015-02-01", new: "2015-02-02"),
          FieldChange(field: "killed", old: "2", new: "5"),
          FieldChange(field: "text", old: "A shooting.", new: "A shooting at a checkpoint."),
        ])
    )
  }

  @Test func `a removed incident has all that the old file said`() throws {
    let answer = try Self.store().answer(Question(query: try Query("is:removed")))
    let removed = answer.incidents[0]
    #expect(removed.release == .removed)
    #expect(removed.country?.code == "YE")
    #expect(removed.place == "Aden")
    #expect(removed.killed == .exactly(10))
    #expect(removed.injured == .exactly(4))
    #expect(removed.summary == "An attack.")
    #expect(removed.origin.line == 4)
    #expect(removed.date?.description == "2015-03-01")
  }

  @Test func `bars tell what came, went and was corrected, as far as the filter lets it`() throws {
    let store = try Self.store()
    func words(_ query: String) throws -> [String: String] {
      try store.answer(Question(query: try Query(query))).releaseTallies.mapValues(\.words)
    }
    #expect(try words("") == ["EG": "~1", "LY": "+1", "YE": "-1"])
    #expect(try words("killed:>6") == ["LY": "+1", "YE": "-1"])
    #expect(try words("country:eg killed:>4") == ["EG": "~1", "LY": "+1", "YE": "-1"])
  }

  @Test func `signs heed marks, of which what went has none`() throws {
    let store = try Self.store()
    let query = try Query("is:marked")
    let added = try #require((0..<4).first { store.dataset.incident(at: $0).id == "e" })
    let answer = try store.answer(Question(query: query, marked: [added]))
    #expect(answer.releaseTallies.mapValues(\.words) == ["LY": "+1"])
    let unmarked = try store.answer(Question(query: try Query("-is:marked"), marked: [added]))
    #expect(unmarked.releaseTallies.mapValues(\.words) == ["EG": "~1", "YE": "-1"])
  }

  @Test func `counters lead to each part`() throws {
    let counters = try Self.store().releaseCounters
    #expect(counters.map(\.counter.query) == ["is:added", "is:removed", "is:changed"])
    #expect(counters.map(\.tally.incidents) == [1, 1, 1])
    #expect(counters.map(\.tally.killed.low) == [7, 10, 5])
  }

  @Test func `without identifiers incidents are matched by what they say`() throws {
    let rows = "date,country,killed,summary\n2015-01-01,Egypt,3,A bomb.\n"
    let new = rows.replacing(",3,", with: ",4,") + "2015-02-01,Egypt,3,A raid.\n"
    let release = try #require(try loadText(new).compared(with: try loadText(rows)).release)
    #expect(Self.counts(release) == [1, 0, 1])
  }

  @Test(arguments: [3, 9] as [UInt64])
  func `every random dataset is the same as itself`(seed: UInt64) {
    let dataset = RandomIncidents.dataset(seed: seed, count: 200)
    let again = RandomIncidents.dataset(seed: seed, count: 200)
    let release = dataset.compared(with: again).release
    #expect(release.map(Self.counts) == [0, 0, 0])
  }

  @Test func `all of another dataset can be removed and is read as it stood`() throws {
    let new = RandomIncidents.dataset(seed: 1, count: 40)
    let old = RandomIncidents.dataset(seed: 2, count: 60)
    let compared = new.compared(with: old)
    let release = try #require(compared.release)
    let whole = compared.withRemovedIncidents()
    #expect(whole.count == new.count + release.removed.count)
    #expect(!release.removed.isEmpty)
    for row in 0..<new.count { #expect(Self.plain(whole, row) == Self.plain(new, row)) }
    for (index, row) in release.removed.enumerated() {
      #expect(Self.plain(whole, new.count + index) == Self.plain(old, row))
      #expect(whole.incident(at: new.count + index).release == .removed)
    }
  }

  /// How many were added, removed and changed.
  private static func counts(_ release: ReleaseComparison) -> [Int] {
    [release.added.count, release.removed.count, release.changes.count]
  }

  private static func plain(_ dataset: Dataset, _ row: Int) -> Incident {
    var plain = dataset.incident(at: row)
    plain.row = 0
    plain.release = nil
    plain.duplicateGroup = nil
    return plain
  }
}
