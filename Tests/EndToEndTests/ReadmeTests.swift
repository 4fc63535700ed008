import Dashboard
import Foundation
import Incidents
import TerminalUI
import Testing

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func `its tables of keys are those of the program`() {
    #expect(readme.contains(Keymap.standard.markdown))
  }

  @Test func `its picture is the screen`() throws {
    var session = HeadlessSession(
      state: DashboardState(),
      world: .ready(MemoryStore(try Dataset.bundled())),
      viewport: Viewport(columns: 100, rows: 31)
    )
    session.press(try Key.keys(in: "/mosque date:2015<Enter>jj"))
    #expect(readme.contains("```text\n" + TextRendering.render(session.canvas()) + "```\n"))
  }

  @Test func `its two commands stand where CI takes them from`() {
    let blocks = readme.components(separatedBy: "```sh\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
    #expect(blocks.count == 2)
    #expect(blocks.first?.contains("swift build -c release --static-swift-stdlib") == true)
    #expect(blocks.last?.contains("swift test") == true)
  }

  @Test func `every dimension and sort field it can be asked for has a name`() {
    for dimension in Dimension.standard { #expect(Dimension(name: dimension.name) == dimension) }
  }
}
