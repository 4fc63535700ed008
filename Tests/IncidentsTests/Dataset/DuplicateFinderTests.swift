import Testing

@testable import Incidents

@Suite struct DuplicateFinderTests {
  /// A row in brief; what is not given is unknown.
  struct Row {
    var country = "Turkey"
    var day: Int32 = 16_500
    var text = ""
    var place = ""
    var admin = ""
    var kind = ""
    var actor = ""
    var target = ""
    var killed = Count.unknown
    var injured = Count.unknown
    var point: (Float, Float)?
    var days: Int32 = 1
  }

  private func dataset(_ rows: [Row]) -> Dataset {
    var builder = DatasetBuilder(title: "T")
    for row in rows {
      var draft = IncidentDraft()
      draft.country = Array(row.country.utf8)
      let day = CivilDate(day: row.day)
      draft.date = PartialDate(
        start: day,
        end: day.advanced(by: Int(row.days) - 1),
        precision: .range
      )
      draft.summary = Array(row.text.utf8)
      draft.place = Array(row.place.utf8)
      draft.admin = Array(row.admin.utf8)
      draft.kind = Array(row.kind.utf8)
      draft.actor = Array(row.actor.utf8)
      draft.target = Array(row.target.utf8)
      draft.killed = row.killed
      draft.injured = row.injured
      draft.coordinate = row.point.flatMap { Coordinate(latitude: $0.0, longitude: $0.1) }
      builder.append(draft)
    }
    let report = LoadReport(files: [FileReport(name: "t.csv", format: "csv")])
    return builder.dataset(report: report)
  }

  private func groups(_ rows: Row...) -> [Int: Int] {
    DuplicateFinder.groups(of: dataset(rows))
  }

  private static let office = "A bomb went off at an office of the Green Farmers’ Union in town."
  private static let officeAgain = "Bombers struck the town office of the Green Farmers' Union."
  private static let consulate =
    "The group said it set off a bomb at the Swedish Consulate in Port Said."
  private static let otherConsulate =
    "The group said it set off a bomb at the Chilean Consulate in Port Said, hurting a guard."

  @Test func `two tellings of one bombing are a group`() {
    #expect(groups(Row(text: Self.office), Row(text: Self.officeAgain)) == [0: 1, 1: 1])
  }

  @Test func `names that tell a noun apart tell attacks apart`() {
    #expect(groups(Row(text: Self.consulate), Row(text: Self.otherConsulate)) == [:])
  }

  @Test func `a later count of the dead is still the same rally`() {
    let first = Row(
      text: "An explosion at an opposition rally in the city of Diyar took two lives.",
      killed: .exactly(2),
      injured: .atLeast(100)
    )
    let later = Row(text: "Two bombs hit a rally of the opposition.", killed: .exactly(3))
    #expect(groups(first, later) == [0: 1, 1: 1])
    var larger = later
    larger.killed = .exactly(30)
    #expect(groups(first, larger) == [:])
    var nextDay = later
    nextDay.day += 1
    #expect(groups(first, nextDay) == [:])
  }

  @Test func `a rare target in common tells a rally from the rest of a quiet day`() {
    let first = Row(
      text: "A blast at a meeting took two lives.",
      target: "rally",
      killed: .exactly(2)
    )
    let later = Row(text: "Bombs hit supporters.", target: "rally", killed: .exactly(3))
    let guardPost = Row(text: "Gunmen took a bus.", target: "checkpoint", killed: .exactly(3))
    #expect(groups(first, later) == [0: 1, 1: 1])
    #expect(groups(first, guardPost) == [:])
    #expect(groups(first, later, guardPost, guardPost).keys.sorted() == [2, 3])
    let daily = (0..<40).map { Row(day: 17_000 + $0 * 2, target: "rally") }
    #expect(DuplicateFinder.groups(of: dataset([first, later] + daily)).isEmpty)
  }

  @Test func `rare words prove little on a day with many incidents`() {
    let first = Row(text: "An explosion at an election rally in the city of Diyar took lives.")
    let second = Row(text: "Bombs hit a rally of the opposition and burnt cars, election or not.")
    let others = [Row(text: "Gunmen took a bus."), Row(text: "Mortars fell on a village.")]
    #expect(DuplicateFinder.groups(of: dataset([first, second])) == [0: 1, 1: 1])
    #expect(DuplicateFinder.groups(of: dataset([first, second] + others)) == [:])
  }

  @Test func `unlike texts are no group`() {
    #expect(
      groups(
        Row(text: "Gunmen opened fire on a beach resort."),
        Row(text: "A prosecutor died when his convoy was bombed.")
      ) == [:]
    )
  }

  @Test(arguments: [(0, true), (1, true), (-1, true), (2, false)] as [(Int32, Bool)])
  func `first days may be one apart`(days: Int32, isGroup: Bool) {
    let rows = [Row(text: Self.office), Row(day: 16_500 + days, text: Self.officeAgain)]
    #expect(DuplicateFinder.groups(of: dataset(rows)).isEmpty == !isGroup)
  }

  @Test func `a country is one whatever its label`() {
    #expect(
      groups(Row(text: Self.office), Row(country: "Türkiye", text: Self.officeAgain)) == [
        0: 1, 1: 1,
      ]
    )
    #expect(groups(Row(text: Self.office), Row(country: "Egypt", text: Self.officeAgain)) == [:])
    #expect(
      groups(Row(country: "Gotham", text: Self.office), Row(country: "Arkham", text: Self.office))
        == [:]
    )
  }

  @Test func `exact figures that differ speak against similar texts, not against equal ones`() {
    let four = Row(text: Self.office, killed: .exactly(4))
    let nine = Row(text: Self.officeAgain, killed: .exactly(9))
    let same = Row(text: Self.office, killed: .exactly(9))
    #expect(groups(four, same) == [0: 1, 1: 1])
    let loose = Row(
      text: "Bombers struck the office of the Green Union, a town hall and a farm.",
      killed: .exactly(9)
    )
    #expect(groups(four, loose) == [:])
    #expect(groups(Row(text: Self.office), loose) == [0: 1, 1: 1])
    #expect(groups(nine, same) == [0: 1, 1: 1])
  }

  @Test func `a shared place makes a group unless figures or kinds differ`() {
    let row = Row(place: "Suruç", kind: "bombing", killed: .exactly(5))
    #expect(groups(row, Row(place: "suruc")) == [0: 1, 1: 1])
    #expect(groups(row, Row(place: "Suruç", killed: .exactly(6))) == [:])
    #expect(groups(row, Row(place: "Suruç", kind: "shooting")) == [:])
    #expect(groups(row, Row(place: "Kilis")) == [:])
    #expect(groups(Row(), Row()) == [:])
  }

  @Test(
    arguments: [
      (0.03, 0.03, true), (0.0, 0.06, false), (0.06, 0.0, false), (2, 0, false),
    ] as [(Float, Float, Bool)]
  )
  func `points within five kilometres are one place`(north: Float, east: Float, isGroup: Bool) {
    let rows = [Row(point: (30, 31)), Row(point: (30 + north, 31 + east))]
    #expect(DuplicateFinder.groups(of: dataset(rows)).isEmpty == !isGroup)
  }

  @Test func `points are near across the date line and at the poles`() {
    #expect(groups(Row(point: (0, 179.99)), Row(point: (0, -179.99))) == [0: 1, 1: 1])
    #expect(groups(Row(point: (90, 180)), Row(point: (90, -180))) == [0: 1, 1: 1])
  }

  @Test func `points far apart and other units rule a group out`() {
    let row = Row(text: Self.office, admin: "Hatay", point: (36, 36))
    #expect(groups(row, Row(text: Self.office, point: (38, 40))) == [:])
    #expect(groups(row, Row(text: Self.office, admin: "Ankara")) == [:])
    #expect(groups(row, Row(text: Self.office, admin: "Hatay", point: (36.2, 36))) == [0: 1, 1: 1])
  }

  @Test func `a place that is named daily is no evidence`() {
    let daily = (0..<40).map { Row(day: 16_500 + $0, place: "Baghdad") }
    #expect(DuplicateFinder.groups(of: dataset(daily)).isEmpty)
    let once = [Row(place: "Hit"), Row(place: "Hit")]
    #expect(DuplicateFinder.groups(of: dataset(daily + once)) == [40: 1, 41: 1])
  }

  @Test func `a text that every row repeats is no evidence`() {
    let daily = (0..<40).map { Row(day: 16_500 + $0, text: "Northern Front against Civil Guard.") }
    #expect(DuplicateFinder.groups(of: dataset(daily)).isEmpty)
  }

  @Test func `likeness is passed on, and groups count from the first row`() {
    let rows = [
      Row(country: "Egypt", day: 99, place: "Luxor"),
      Row(text: Self.office),
      Row(country: "Egypt", day: 100, place: "Luxor"),
      Row(day: 16_501, text: Self.officeAgain),
      Row(country: "Egypt", day: 101, place: "Luxor"),
      Row(country: "Mali", text: "Gunmen took a hotel."),
    ]
    #expect(DuplicateFinder.groups(of: dataset(rows)) == [0: 1, 1: 2, 2: 1, 3: 2, 4: 1])
  }

  @Test(arguments: [(1, true), (7, true), (8, false), (31, false)] as [(Int32, Bool)])
  func `dates that span more than a week are not compared`(days: Int32, isGroup: Bool) {
    let rough = Row(text: Self.office, days: days)
    #expect(groups(rough, rough).isEmpty == !isGroup)
  }

  @Test func `a summary made up from the columns is no evidence`() {
    let row = Row(
      text: "Northern Front - Civil Guard at Hit town",
      place: "Hit town",
      actor: "Northern Front",
      killed: .exactly(1)
    )
    var other = row
    other.killed = .exactly(3)
    #expect(groups(row, other) == [:])
    #expect(groups(row, row) == [0: 1, 1: 1])
  }

  @Test func `other actors at a shared place make no group`() {
    let row = Row(place: "Suruç", actor: "Front")
    #expect(groups(row, Row(place: "Suruç", actor: "Guard")) == [:])
    #expect(groups(row, Row(place: "Suruç")) == [0: 1, 1: 1])
  }

  @Test func `neighbouring points under different names are two places`() {
    let row = Row(place: "Harast", point: (33.5, 36.3))
    #expect(groups(row, Row(place: "Kafr", point: (33.52, 36.3))) == [:])
    #expect(groups(row, Row(place: "Kafr", point: (33.505, 36.3))) == [0: 1, 1: 1])
    #expect(groups(row, Row(place: "Hárast", point: (33.52, 36.3))) == [0: 1, 1: 1])
  }

  @Test func `a crowded day is compared within the limit`() {
    let filler = (0..<DuplicateFinder.comparisonLimit).map { Row(place: "Town \($0)") }
    let twin = Row(place: "Hit")
    #expect(DuplicateFinder.groups(of: dataset([twin] + filler + [twin])).isEmpty)
    let near = DuplicateFinder.groups(of: dataset([twin] + filler.dropLast() + [twin]))
    #expect(near == [0: 1, DuplicateFinder.comparisonLimit: 1])
  }

  @Test func `a dataset with groups shares its columns and shows them`() {
    let plain = dataset([Row(text: Self.office), Row(text: Self.officeAgain), Row(country: "Mali")])
    let grouped = plain.withDuplicateGroups()
    #expect(plain.incident(at: 0).duplicateGroup == nil)
    #expect(grouped.duplicateGroups == [0: 1, 1: 1])
    #expect(grouped != plain)
    #expect(grouped.count == 3)
    #expect(grouped.text.bytes == plain.text.bytes)
  }

  @Test func `no rows and undated rows make no groups`() {
    #expect(DuplicateFinder.groups(of: dataset([])).isEmpty)
    var builder = DatasetBuilder(title: "T")
    builder.append(IncidentDraft())
    builder.append(IncidentDraft())
    #expect(DuplicateFinder.groups(of: builder.dataset(report: LoadReport(files: []))).isEmpty)
  }
}
