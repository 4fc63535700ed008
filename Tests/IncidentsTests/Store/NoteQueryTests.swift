import Incidents
import Testing

@Suite struct NoteQueryTests {
  private static func rows(_ query: String, notes: [Int: String]) throws -> [Int] {
    let dataset = try loadText("id,country\na,Egypt\nb,France\nc,Egypt\n")
    var question = Question(query: try Query(query), order: [SortKey(.file, ascending: true)])
    question.notes = notes
    let incidents = try MemoryStore(dataset).answer(question).incidents
    // The plain reading has to agree with the store's.
    let plain = (0..<dataset.count).filter { row in
      var incident = dataset.incident(at: row)
      incident.note = notes[row] ?? ""
      return question.query.root?.matches(incident) ?? true
    }
    let found = (0..<incidents.count).map { incidents[$0].row }
    #expect(found == plain, "\(query)")
    return found
  }

  @Test func `notes are found by their words, their being there and their lack`() throws {
    let notes = [0: "Asked the Embassy", 2: "café closed"]
    #expect(try Self.rows("has:note", notes: notes) == [0, 2])
    #expect(try Self.rows("note:embassy", notes: notes) == [0])
    #expect(try Self.rows("note:cafe or note:embassy", notes: notes) == [0, 2])
    #expect(try Self.rows("note:?", notes: notes) == [1])
    #expect(try Self.rows("-has:note country:eg", notes: notes) == [])
    #expect(try Self.rows("has:note", notes: [:]) == [])
  }

  @Test func `an answer from before a note was written is not given again`() throws {
    let dataset = try loadText("id,country\na,Egypt\nb,France\n")
    let store = MemoryStore(dataset)
    var question = Question(query: try Query("has:note"))
    #expect(try store.answer(question).incidents.count == 0)
    question.notes = [1: "x"]
    #expect(try store.answer(question).incidents.count == 1)
  }

  @Test func `a column that is called note stays the one that is meant`() throws {
    let dataset = try loadText("id,country,note\na,Egypt,by hand\nb,France,\n")
    let query = try Query("note:hand", columns: dataset.extraColumns)
    #expect(try MemoryStore(dataset).answer(Question(query: query)).incidents.count == 1)
    #expect(query.dependsOnMarks == false)
  }
}
