import Testing

@testable import Incidents

@Suite struct DatasetLoaderTests {
  @Test func `several files make one dataset`() throws {
    let dataset = try DatasetLoader().load([
      Source(name: "a.csv", bytes: Array("date,country,colour\n2015-01-01,Peru,red\n".utf8)),
      Source(name: "b.json", bytes: Array(#"[{"date":"2016","country":"Chile","size":4}]"#.utf8)),
    ])
    #expect(dataset.title == "a, b")
    #expect(dataset.incidents.map(\.origin.file) == ["a.csv", "b.json"])
    #expect(dataset.extraColumns == ["colour", "size"])
    #expect(dataset.incidents[1].extra == [Incident.ExtraField(name: "size", value: "4")])
    #expect(dataset.report.files.map(\.incidents) == [1, 1])
  }

  @Test func `partial datasets come after 100 incidents and then at eight times as many`() throws {
    let text = "date,country\n" + String(repeating: "2015-01-01,Peru\n", count: 1700)
    var sizes: [Int] = []
    let source = Source(name: "t.csv", bytes: Array(text.utf8))
    let loader = DatasetLoader(options: LoadOptions(findsDuplicates: false))
    let whole = try loader.load([source]) { progress, dataset in
      guard progress.isMilestone else { return }
      let partial = dataset()
      sizes.append(partial.count)
      #expect(partial.incident(at: 0).origin.file == "t.csv")
      #expect(progress.incidents == partial.count)
    }
    #expect(sizes == [100, 800])
    #expect(whole.count == 1700)
  }

  @Test func `a cancelled load stops`() async {
    let text = "date,country\n" + String(repeating: "2015-01-01,Peru\n", count: 5000)
    let source = Source(name: "t.csv", bytes: Array(text.utf8))
    let task = Task<LoadError?, Never> {
      withUnsafeCurrentTask { $0?.cancel() }
      do {
        _ = try DatasetLoader().load([source])
        return nil
      } catch {
        return error as? LoadError
      }
    }
    #expect(await task.value == .cancelled)
  }

  @Test func `a table without rows has no incidents`() {
    #expect(throws: LoadError.noIncidents(file: "f", reason: "there are no records")) {
      try loadText("date,country,killed\n", name: "f")
    }
  }

  @Test func `a table that means nothing names its columns`() {
    let error = #expect(throws: LoadError.self) { try loadText("foo,bar\n1,2\n3,4\n", name: "f") }
    #expect(error?.description.contains("'foo', 'bar'") == true)
    #expect(error?.description.contains("--map") == true)
  }

  @Test func `a wrong override names what is near`() {
    let options = LoadOptions(mapping: [.killed: "deths"])
    let error = #expect(throws: LoadError.self) {
      try loadText("date,deaths,x\n2015,1,2\n", name: "f", options: options)
    }
    guard case .badMapping(file: "f", let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("'deths'") && reason.contains("'deaths'"))
  }

  @Test func `an override beats the automatic choice`() throws {
    let options = LoadOptions(mapping: [.killed: "Toll Two", .summary: "x"])
    let dataset = try loadText(
      "date,deaths,toll_two,x\n2015,1,2,words\n",
      options: options
    )
    #expect(dataset.incidents[0].killed == .exactly(2))
    #expect(dataset.incidents[0].summary == "words")
    #expect(dataset.mapping["killed"] == "toll_two")
    #expect(dataset.file.unmapped == ["deaths"])
  }

  @Test func `problems are capped and the rest counted`() throws {
    let rows = String(repeating: "soon,Peru\n", count: 1500)
    let dataset = try loadText("date,country\n" + rows)
    let bad = dataset.file.problems.filter { $0.kind == .badDate }
    #expect(bad.count == ProblemLog.most + 1)
    #expect(bad.last?.message == "… 500 more")
    #expect(bad.last?.line == 1002)
  }

  @Test func `messages show hostile cells harmlessly and cut`() throws {
    let cell = "\u{1b}]0;x\u{7}" + String(repeating: "y", count: 100)
    let dataset = try loadText("date,country\n\(cell),Peru\n")
    let message = dataset.file.problems[0].message
    #expect(message.hasPrefix("'␛]0;x␇yyy"))
    #expect(message.contains("…'"))
    #expect(message.count < 90)
  }

  @Test func `an unknown country is told once with its rows`() throws {
    let dataset = try loadText(
      "date,country\n2015,Atlantis\n2016,Peru\n2017,Atlantis\n2018,Lemuria\n"
    )
    let unknown = dataset.file.problems.filter { $0.kind == .unknownCountry }
    #expect(unknown.map(\.line) == [2, 5])
    #expect(unknown[0].message.contains("2 incidents"))
    #expect(dataset.incidents[0].countryName == "Atlantis")
  }

  @Test func `the bundled dataset loads without a problem worth telling`() throws {
    let dataset = try Dataset.bundled()
    #expect(dataset.count == 87)
    #expect(dataset.file.name == Dataset.bundledName)
    #expect(dataset.file.schema == "sitrep")
    #expect(dataset.file.rejected == 0)
    #expect(dataset.incidents.allSatisfy { $0.date != nil && $0.country != nil })
    let kinds: Set<LoadProblem.Kind> = Set(dataset.problemKinds)
    #expect(kinds.isDisjoint(with: [.badDate, .badCount, .badCoordinate, .unknownCountry]))
  }

  /// More than a head of a table, in blocks, and the same as records of JSON.
  private static func manyRows(asJSON isJSON: Bool) -> [UInt8] {
    let rows = (0..<20_000).map { number in
      isJSON
        ? "{\"date\":\"2015-03-11\",\"country\":\"Egypt\",\"killed\":\(number % 7)}"
        : "2015-03-11,Egypt,\(number % 7),Incident number \(number) of many that are all alike"
    }
    return Array(
      ((isJSON ? [] : ["date,country,killed,summary"]) + rows).joined(separator: "\n").utf8
    )
  }

  @Test(arguments: [false, true])
  func `a load that is cancelled tells all that came, and then no more`(isJSON: Bool) async {
    let source = Source(name: "many", bytes: Self.manyRows(asJSON: isJSON))
    let task = Task { () -> (last: LoadProgress?, dataset: Dataset?, error: LoadError?) in
      var last: LoadProgress?
      var dataset: Dataset?
      do throws(LoadError) {
        _ = try DatasetLoader().load([source]) { progress, partial in
          last = progress
          if progress.isStopped { dataset = partial() }
          if progress.incidents > 0 { withUnsafeCurrentTask { unsafe $0?.cancel() } }
        }
        return (last, dataset, nil)
      } catch {
        return (last, dataset, error)
      }
    }
    let (last, dataset, error) = await task.value
    #expect(error == .cancelled)
    #expect(last?.isStopped == true)
    let count = dataset?.count ?? 0
    #expect(count >= 100 && count < 20_000)
    #expect(last?.incidents == count)
    let report = dataset?.report.files.first
    #expect(report?.records == count && report?.incidents == count)
  }
}
