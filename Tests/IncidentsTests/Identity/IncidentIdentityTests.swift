import Incidents
import Testing

@Suite struct IncidentIdentityTests {
  private static let header = "id,date,country,place,killed,summary\n"

  private static func identities(_ rows: String) throws -> IncidentIdentities {
    IncidentIdentities(try loadText(header + rows))
  }

  /// Where the incident of a row of the old release stands in the new one.
  private static func row(_ old: String, in new: String, row: Int = 0) throws -> Int? {
    let identity = try identities(old).identity(ofRow: row)
    return try identities(new).rows(of: [identity]).first?.row
  }

  @Test func `the record's own identifier is the key`() throws {
    let table = try Self.identities("a7,2015-03-01,Egypt,Cairo,3,A bomb.\n")
    #expect(table.identity(ofRow: 0).key == "a7")
    #expect(table.likelyIdentity(ofRow: 0) == table.identity(ofRow: 0))
  }

  @Test func `an incident is found again at another place with other figures`() throws {
    let old = "a7,2015-03-01,Egypt,Cairo,3,A bomb.\n"
    let new = "a1,2015-01-01,France,Paris,0,A fire.\n" + "a7,2015-03-01,Egypt,Cairo,5,A bombing.\n"
    #expect(try Self.row(old, in: new) == 1)
  }

  @Test func `what only the older release has is found behind the rows of the newer one`() throws {
    let old = "a1,2015-01-01,France,Paris,0,A fire.\n" + "a7,2015-03-01,Egypt,Cairo,3,A bomb.\n"
    let before = try Self.identities(old)
    let new = try Self.identities("a1,2015-01-01,France,Paris,0,A fire.\n").dataset
    let names = IncidentIdentities(new.compared(with: before.dataset))
    let wanted = (0..<2).map { before.identity(ofRow: $0) }
    #expect(names.rows(of: wanted).map(\.row) == [0, 1])
    #expect(names.rows(of: wanted).map(\.index) == [0, 1])
    #expect(names.identity(ofRow: 1) == wanted[1])
    #expect(IncidentIdentities(new).rows(of: wanted).map(\.row) == [0])
  }

  @Test func `the same number in another file is another incident`() throws {
    let old = "1,2015-03-01,Egypt,Cairo,3,A bomb.\n"
    let new = "1,2016-07-09,France,Paris,0,A fire.\n"
    #expect(try Self.row(old, in: new) == nil)
  }

  @Test func `without an identifier date, country, place and text name it`() throws {
    let old = ",2015-03-01,Egypt,Cairo,3,A bomb at the market.\n"
    let table = try Self.identities(old)
    #expect(table.identity(ofRow: 0).key.hasPrefix("#"))
    let respaced =
      ",2016-01-01,France,Paris,0,A fire.\n"
      + ",2015-03-01,EGYPT, cairo,4,\"A  bomb, at the Market\"\n"
    #expect(try Self.row(old, in: respaced) == 1)
    #expect(try Self.row(old, in: ",2015-03-02,Egypt,Cairo,3,A bomb at the market.\n") == nil)
    #expect(try Self.row(old, in: ",2015-03-01,Egypt,Giza,3,A bomb at the market.\n") == nil)
    #expect(try Self.row(old, in: ",2015-03-01,Egypt,Cairo,3,A bomb at the mosque.\n") == nil)
  }

  @Test func `identifiers that come twice give way to fingerprints`() throws {
    let rows = "x,2015-03-01,Egypt,Cairo,3,A bomb.\n" + "x,2015-04-01,Egypt,Giza,1,A shooting.\n"
    #expect(try Self.identities(rows).identity(ofRow: 1).key.hasPrefix("#"))
    #expect(try Self.row(rows, in: rows, row: 1) == 1)
  }

  @Test func `rows alike in everything are told apart by their turn`() throws {
    let rows = String(repeating: ",2015-03-01,Egypt,Cairo,3,A bomb.\n", count: 3)
    let table = try Self.identities(rows)
    let keys = (0..<3).map { table.identity(ofRow: $0).key }
    #expect(Set(keys).count == 3)
    #expect(keys[2] == keys[0] + "~3")
    let found = table.rows(of: (0..<3).map(table.identity(ofRow:)))
    #expect(found.map(\.row) == [0, 1, 2])
    #expect(
      table.rows(of: [IncidentIdentity(key: keys[0] + "~9", date: 1, place: 1, text: 1)]).isEmpty
    )
  }

  @Test func `every row of a dataset is found by its own identity`() {
    let dataset = RandomIncidents.dataset(seed: 4, count: 300)
    let table = IncidentIdentities(dataset)
    let identities = (0..<dataset.count).map(table.identity(ofRow:))
    #expect(Set(identities.map(\.key)).count == dataset.count)
    let found = table.rows(of: identities)
    #expect(found.count == dataset.count)
    #expect(found.allSatisfy { $0.row == $0.index })
  }

  @Test func `fingerprints are the same in every run`() throws {
    let table = try Self.identities(",2015-03-01,Egypt,Cairo,3,A bomb.\n")
    #expect(table.identity(ofRow: 0).key == "#1566d32aeea47103")
  }
}
