import ArgumentParser
import Testing

@testable import sitrep

/// What stands in for the parser says what the parser says.
@Suite struct BrowseTests {
  private func written(_ command: some ParsableCommand) -> String {
    var text = ""
    dump(command, to: &text)
    return text
  }

  @Test(arguments: [[], ["a.csv"], ["a.csv", "b.json", "check"]])
  func `files alone are what the parser makes of them`(files: [String]) throws {
    let parsed = try Browse.parse(files)
    #expect(written(Browse(files: files)) == written(parsed))
    #expect(Browse(files: files).data.files == files)
  }

  @Test func `an option that is left out would be seen`() throws {
    #expect(written(Browse()) != written(try Browse.parse([])))
    #expect(written(try Browse.parse(["--ascii"])) != written(Browse(files: [])))
    #expect(written(try Browse.parse(["--now", "2016-01-01"])) != written(Browse(files: [])))
  }
}
