import SitrepTestSupport
import Testing

@testable import Incidents

@Suite struct WorkbookTests {
  private static let header =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>date</t></is></c>"
    + "<c r=\"B1\" t=\"inlineStr\"><is><t>country</t></is></c>"
    + "<c r=\"C1\" t=\"inlineStr\"><is><t>killed</t></is></c>"
    + "<c r=\"D1\" t=\"inlineStr\"><is><t>summary</t></is></c></row>"

  private static func row(_ number: Int, _ cells: String) -> String {
    "<row r=\"\(number)\">\(cells)</row>"
  }

  private static let peru =
    "<c r=\"A3\" s=\"1\"><v>42005</v></c><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"C3\"><v>3</v></c>"

  private static var workbook: WorkbookWriter {
    var workbook = WorkbookWriter(header + row(3, peru))
    workbook.strings = ["<t>Peru</t>", "<t>Chile</t>"]
    workbook.formats = ["yyyy\\-mm\\-dd"]
    return workbook
  }

  @Test(arguments: [true, false])
  func `a sheet is read like a table`(deflates: Bool) throws {
    var workbook = Self.workbook
    workbook.zip.deflates = deflates
    let dataset = try loadBytes(workbook.bytes())
    #expect(dataset.file.format == "xlsx")
    #expect(dataset.count == 1)
    let incident = dataset.incidents[0]
    #expect(incident.date?.description == "2015-01-01")
    #expect(incident.country?.code == "PE")
    #expect(incident.killed.bounds?.best == 3)
    #expect(incident.origin.line == 3)
    #expect(dataset.mapping["killed"] == "killed")
    #expect(dataset.problemKinds == [])
    #expect(dataset.file.notes.contains("sheet 'Data' was read"))
  }

  @Test(
    arguments: [
      ("<c r=\"D3\" t=\"s\"><v>1</v></c>", "Chile"),
      ("<c r=\"D3\" t=\"inlineStr\"><is><r><t>a </t></r><r><rPr/><t>b</t></r></is></c>", "a b"),
      ("<c r=\"D3\" t=\"inlineStr\"><is><t>a</t><rPh sb=\"0\"><t>x</t></rPh></is></c>", "a"),
      ("<c r=\"D3\" t=\"str\"><f>A1&amp;\"x\"</f><v>x &lt;&#x41;&#66;&gt;</v></c>", "x <AB>"),
      ("<c r=\"D3\" t=\"b\"><v>1</v></c>", "TRUE"), ("<c r=\"D3\" t=\"b\"><v>0</v></c>", "FALSE"),
      ("<c r=\"D3\"><v>33.340000000000003</v></c>", "33.34"),
      ("<c r=\"D3\"><v>1.97000000002E+11</v></c>", "197000000002"),
      ("<c r=\"D3\"><v>12345678901234567890123</v></c>", "1.2345678901234568e+22"),
      ("<c t=\"inlineStr\"><is><t><![CDATA[<&]]>]</t></is></c>", "<&]"),
      ("<c r=\"D3\" t=\"inlineStr\"><is><t>a_x000D_\nb_x0041_</t></is></c>", "a\nbA"),
      ("<c r=\"D3\" t=\"d\"><v>2015-01-02</v></c>", "2015-01-02"),
      ("<c r=\"D3\" t=\"inlineStr\"><is><t>a&#0;b</t></is></c>", "a\u{fffd}b"),
      ("<c r=\"D3\" t=\"inlineStr\"><is><t>a\u{1f}b\u{1e}</t></is></c>", "a\u{fffd}b\u{fffd}"),
    ]
  )
  func `cells are text`(cell: String, expected: String) throws {
    var workbook = Self.workbook
    workbook.sheets[0].rows = Self.header + Self.row(3, Self.peru + cell)
    let dataset = try loadBytes(workbook.bytes())
    #expect(dataset.incidents.map(\.summary) == [expected])
  }

  @Test func `the first sheet with a header and the most rows is read, the others are named`()
    throws
  {
    var workbook = Self.workbook
    let one = Self.header + Self.row(3, Self.peru)
    let two = one + Self.row(4, Self.peru.replacing("3\"", with: "4\""))
    workbook.sheets = [
      ("About", Self.row(1, "<c r=\"A1\" t=\"inlineStr\"><is><t>Some words</t></is></c>")),
      ("Short", one), ("Long &amp; good", two), ("Same", two),
    ]
    let dataset = try loadBytes(workbook.bytes())
    #expect(dataset.count == 2)
    #expect(
      dataset.file.notes.prefix(2) == [
        "sheet 'Long & good' was read",
        "sheets not read: 'About' (1 row), 'Short' (1 row), 'Same' (2 rows)",
      ]
    )
  }

  @Test func `titles above the header are ignored and told, blank rows do not count`() throws {
    var workbook = Self.workbook
    let title = "<c r=\"A1\" t=\"inlineStr\"><is><t>Attacks, all of them</t></is></c>"
    let header = Self.header.replacing("r=\"1\"", with: "r=\"4\"").replacing("1\"", with: "4\"")
    workbook.sheets[0].rows =
      Self.row(1, title) + Self.row(2, "<c r=\"A2\" s=\"1\"/>") + header
      + Self.row(7, "<c r=\"C7\"/>") + Self.row(9, Self.peru.replacing("3\"", with: "9\""))
    let dataset = try loadBytes(workbook.bytes())
    #expect(dataset.incidents.map(\.origin.line) == [9])
    #expect(dataset.file.notes.contains("1 row above the header left out"))
    #expect(dataset.file.records == 2 && dataset.file.ignored == 1)
    #expect(
      dataset.file.problems == [
        LoadProblem(
          line: 1,
          kind: .ignoredRecord,
          message: "above the header, left out",
          text: "Attacks, all of them"
        )
      ]
    )
  }

  @Test func `cells out of order and in one place are sorted out`() throws {
    var workbook = Self.workbook
    let cells =
      "<c r=\"C3\"><v>5</v></c><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\"><v>6</v></c>"
      + "<c r=\"A3\" s=\"1\"><v>42005</v></c>"
    workbook.sheets[0].rows = Self.header + Self.row(3, cells)
    let incident = try #require(try loadBytes(workbook.bytes()).incidents.first)
    #expect(incident.country?.code == "CL")
    #expect(incident.killed.bounds?.best == 6)
  }

  @Test func `what a damaged sheet holds before the damage is read`() throws {
    var workbook = Self.workbook
    workbook.sheets[0].rows += "<row r=\"4\"><c r=\"A4\"><v>&bomb;</v></c></row>"
    let dataset = try loadBytes(workbook.bytes())
    #expect(dataset.count == 1)
    #expect(dataset.problemKinds == [.truncated])
    #expect(dataset.file.problems.first?.message.contains("entity of its own, 'bomb'") == true)
  }

  @Test(
    arguments: [
      ("<!DOCTYPE x [<!ENTITY a \"b\">]>", "document type"),
      ("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "no cell 'XFE1'"),
      ("<row r=\"1\"><c r=A1/></row>", "no value in quotes"), ("<row", "begins within a tag"),
      ("<row><c>&", "begins no reference"),
    ]
  )
  func `XML that no workbook has is damage`(rows: String, reason: String) {
    var workbook = Self.workbook
    workbook.sheets[0].rows = rows
    let error = #expect(throws: LoadError.self) { try loadBytes(workbook.bytes(), name: "f") }
    #expect(error?.description.contains("the workbook is damaged") == true)
    #expect(error?.description.contains(reason) == true)
  }

  @Test func `dates of 1904 are four years later`() throws {
    var workbook = Self.workbook
    workbook.is1904 = true
    let incident = try #require(try loadBytes(workbook.bytes()).incidents.first)
    #expect(incident.date?.description == "2019-01-02")
  }

  @Test func `whatever happens to the bytes, an error or a dataset comes of it`() {
    var stored = Self.workbook
    stored.zip.deflates = false
    for (seed, original) in [stored.bytes(), Self.workbook.bytes()].enumerated() {
      var random = SeededGenerator(seed: UInt64(seed) + 5)
      var loads = 0
      for _ in 0..<1500 {
        var bytes = original
        for _ in 0...Int.random(in: 0..<4, using: &random) {
          let offset = Int.random(in: 4..<bytes.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes[offset] = random.pick([0, 0xff, 0x3c, 0x26, 0x22, 0x80])
          case 1: bytes[offset] = UInt8.random(in: 0...255, using: &random)
          case 2: bytes.remove(at: offset)
          default: bytes.insert(random.pick([0, 0x3e, 0x2f, 0x39]), at: offset)
          }
        }
        guard let dataset = try? loadBytes(bytes) else { continue }
        loads += 1
        let file = dataset.file
        #expect(file.records == file.incidents + file.rejected + file.ignored)
      }
      #expect(loads > 20)
    }
  }
}
