import Testing

@testable import Incidents

/// Which rows are read column by column; that they come out as by themselves, `LoadCrewTests` tell.
@Suite struct ColumnAssemblerTests {
  private static let header = "id,date,country,kind,summary"

  @Test(arguments: [
    "7,2015-03-04,Peru,bombing,an account",
    "7,2015-03-04,Peru,bombing,\"an \"\"account\"\", in\ntwo lines\"",
    ",2015-03-04,,,",
    "7,3 March 2015,Peru,bombing,an account",
  ])
  func `a row with a cell for each column and a date is read column by column`(
    row: String
  ) throws {
    #expect(try plainRows(of: [row, row, row]) == [0..<3])
  }

  @Test(arguments: [
    "", ",,,,", "id,date,country,kind,summary", "7,2015-03-04,Peru", "7,2015-03-04,Peru,a,b,c",
    "7,,Peru,bombing,an account", "7,unknown,Peru,bombing,an account",
    "7,2015-03-04,Peru,1::a||2::b,an account", "Total,,,,12",
  ])
  func `a row that asks for more is read by itself`(row: String) throws {
    let plain = "7,2015-03-04,Peru,bombing,an account"
    #expect(try plainRows(of: [plain, plain, row, plain]) == [0..<2, 3..<4])
    #expect(try plainRows(of: [row, plain, row]) == [1..<2])
  }

  @Test func `a table without dates is read row by row`() throws {
    let table = try Self.table("id,country,summary\n7,Peru,an account\n")
    #expect(Self.assembler(of: table) == nil)
  }

  @Test(arguments: [
    "id,type_of_violence,side_a,side_b,date_start,best,low,high\n7,3,A,B,2015-03-04,2,2,3\n",
    "eventid,iyear,imonth,iday,country_txt,nkill,claimed\n197003040001,1970,3,4,Peru,2,-9\n",
    "incident_id,date,state,n_killed,n_injured\n7,2015-03-04,Ohio,1,0\n",
    "id,date,country_code,summary\n7,2015-03-04,NA,an account\n",
  ])
  func `cells that need decoding are read column by column too`(text: String) throws {
    let row = try #require(text.split(separator: "\n").last)
    let sample = text + String(repeating: row + "\n", count: 20)
    #expect(try plainRows(of: [String](repeating: String(row), count: 3), in: sample) == [0..<3])
  }

  /// The stretches of rows that are read column by column.
  private func plainRows(of rows: [String], in sample: String? = nil) throws -> [Range<Int>] {
    let usual = String(repeating: "7,2015-03-04,Peru,bombing,an account\n", count: 20)
    let table = try Self.table(sample ?? Self.header + "\n" + usual)
    let assembler = try #require(Self.assembler(of: table))
    var block = RecordBlock()
    var cutter = BlockCutter(
      reader: BlockReader(bytes: Array(rows.map { $0 + "\n" }.joined().utf8)),
      carry: [],
      delimiter: ASCII.comma,
      expectedCells: table.columns.count,
      line: 22,
      isKnownUTF8: true
    )
    #expect(try cutter.next(into: &block))
    block.joinScratch()
    var found: [Range<Int>] = []
    var row = 0
    while row < block.count {
      let plain = assembler.plainRows(from: row, of: block)
      if plain.count > 0 { found.append(plain.rows) }
      row = plain.rows.upperBound + 1
    }
    return found
  }

  private static func table(_ text: String) throws -> FileLoad.TableBlocks {
    let bytes = Array(text.utf8)
    let load = FileLoad(
      source: Source(name: "table.csv", bytes: bytes),
      options: LoadOptions(findsDuplicates: false),
      cardMapping: [:],
      earlier: []
    )
    return try load.tableBlocks(of: bytes, DelimitedDialect(sniffing: bytes))
  }

  private static func assembler(of table: FileLoad.TableBlocks) -> ColumnAssembler? {
    var builder = DatasetBuilder(title: "")
    return ColumnAssembler(
      IncidentAssembler(
        plan: table.plan,
        names: table.columns,
        fileIndex: 0,
        isTable: true,
        isPart: true,
        builder: &builder
      )
    )
  }
}
