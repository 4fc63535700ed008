import Foundation
import SitrepTestSupport
import Testing

/// The commands as a script sees them: output, exit status, the sentence on standard error.
@Suite struct CommandTests {
  private struct Outcome {
    var output: String
    var errors: String
    var status: Int32
  }

  private static func run(
    _ arguments: [String],
    input: String = "",
    configuration: String = "/nonexistent"
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(TestBinary.path))
    process.arguments = arguments
    process.environment = [
      "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TERM": "dumb",
      "XDG_CONFIG_HOME": configuration,
    ]
    let output = Pipe()
    let errors = Pipe()
    let standardInput = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = standardInput
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let words = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: words, as: UTF8.self),
      status: process.terminationStatus
    )
  }

  private static func temporaryFile(_ name: String, _ content: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try content.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  @Test func `without a terminal the program prints the summary`() throws {
    let outcome = try Self.run([])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Attacks 2014–2016"))
    #expect(outcome.output.contains("Incidents  87"))
  }

  @Test func `an older release and a file that grows do not go together`() throws {
    for arguments in [
      ["--follow", "b.csv", "--against", "a.csv"], ["-f", "-", "--against", "a.csv"],
    ] {
      let outcome = try Self.run(arguments)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("give one of them") && outcome.output.isEmpty)
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    }
  }

  @Test func `an older release may be of several files`() throws {
    let header = "id,date,country,summary\n"
    let first = "first,2015-03-01,Egypt,One thing that happened there\n"
    let second = "second,2015-06-09,France,Another thing that happened elsewhere\n"
    let old = try [first, second].map { try Self.temporaryFile("old.csv", header + $0) }
    let new = try Self.temporaryFile("new.csv", header + first)
    let outcome = try Self.run(
      ["export", new, "--format", "csv", "--where", "is:removed"]
        + old.flatMap { ["--against", $0] }
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("second") && !outcome.output.contains("first"))
  }

  @Test func `what is wrong with a board and with its outputs is told at once`() throws {
    let board = try Self.temporaryFile(
      "b.toml",
      """
      title = "x"
      data = ["none.csv"]
      size = "30x8"
      theme = "nope"
      [[scene]]
      title = "y"
      """
    )
    let outcome = try Self.run(["record", board, "-o", "a.gif", "-o", "/proc/none/b.cast"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 5, "\(outcome.errors)")
    for part in ["b.toml:2:", "b.toml:3:", "b.toml:4:", "a.gif", "/proc/none/b.cast"] {
      #expect(lines.contains { $0.contains(part) }, "\(part)")
    }
  }

  @Test func `line mode answers what a pipe asks`() throws {
    let outcome = try Self.run(
      ["--plain", "--no-state"],
      input: "/country:be\n\nsay 1\nbars kind\nquit\nlist\n"
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Filter: country:be\n1 of 87 incidents"))
    #expect(outcome.output.contains("22 Mar 2016, Brussels, Belgium: bombing"))
    #expect(!outcome.output.contains("no.  date"))
    #expect(!outcome.output.contains("\u{1b}"))
  }

  @Test func `line mode without a question tells what matches, and fails on what it cannot follow`()
    throws
  {
    let summary = try Self.run(["--plain", "--no-state", "--where", "country:eg"])
    #expect(summary.status == 0)
    #expect(summary.output.contains("Filter: country:eg\n15 of 87 incidents match"))
    #expect(try Self.run(["--plain", "--no-state", "--where", "zeppelin"]).status == 1)
    let faulty = try Self.run(["--plain", "--no-state"], input: "kiled:>3\nfigures\n")
    #expect(faulty.status == 2)
    #expect(faulty.output.contains("did you mean killed") && faulty.output.contains("87 incidents"))
  }

  @Test func `the summary as JSON keeps unknowns apart`() throws {
    let outcome = try Self.run(["summary", "--json", "--where", "country:be"])
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    )
    #expect(json["incidents"] as? Int == 87)
    #expect(json["matched"] as? Int == 1)
    let killed = try #require(json["killed"] as? [String: Any])
    #expect(killed["unknown"] as? Int == 1)
  }

  @Test func `an export can be read again with the same incidents`() throws {
    for format in ["csv", "json", "ndjson", "geojson"] {
      let export = try Self.run(["export", "--format", format, "--where", "killed:>20"])
      #expect(export.status == 0)
      let file = try Self.temporaryFile("again.\(format)", export.output)
      let check = try Self.run(["summary", file, "--json"])
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any],
        "\(format): \(check.errors)"
      )
      let first = try Self.run(["summary", "--json", "--where", "killed:>20"])
      let expected = try #require(
        JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
      )
      #expect(json["incidents"] as? Int == expected["matched"] as? Int, "\(format)")
      #expect(json["first"] as? String == "2015-01-29", "\(format)")
      let killed = json["killed"] as? [String: Any]
      let wanted = expected["killed"] as? [String: Any]
      #expect(killed?["low"] as? Int == wanted?["low"] as? Int, "\(format)")
    }
  }

  @Test func `standard input is a file like any other`() throws {
    let outcome = try Self.run(
      ["summary", "-"],
      input: "date,country,killed\n2015-01-01,Egypt,3\n"
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Egypt"))
  }

  @Test func `a snapshot presses keys and shows the screen`() throws {
    let outcome = try Self.run(["snapshot", "--size", "80x24", "--keys", "/mosque<Enter>"])
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 25 && lines.last == "")
    #expect(outcome.output.contains("10 of 87"))
    #expect(!outcome.output.contains("\u{1b}"))
  }

  @Test func `timings are one JSON line a key`() throws {
    let outcome = try Self.run(["snapshot", "--keys", "/eg", "--timings"])
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let keys = json.map { Set($0.keys) } ?? []
      #expect(keys == ["key", "answer_ms", "frame_ms", "rows_touched"])
    }
  }

  @Test(arguments: [
    (["--bogus"], "Unknown option '--bogus'"),
    (["export"], "--format"),
    (["export", "--format", "pdf"], "--format takes csv, json"),
    (["summary", "--by", "planet"], "'planet' is no value for by"),
    (["summary", "--where", "killed:>"], "in the filter 'killed:>'"),
    (["summary", "--map", "x"], "--map takes field=column"),
    (["snapshot", "--size", "big"], "--size takes columns and rows"),
    (["snapshot", "--keys", "<Nope>"], "--keys"),
    (["snapshot", "--theme", "nope"], "there is no theme"),
    (["check", "/nonexistent/file.csv"], "no such file"),
    (["check", "/"], "is a directory"),
    (["summary", "--encoding", "klingon"], "--encoding takes"),
    (["summary", "--now", "today"], "--now takes a day"),
    (["summary", "--view", "by=planet"], "planet"),
  ])
  func `wrong usage and unreadable input end with 2 and one sentence`(
    arguments: [String],
    sentence: String
  ) throws {
    let outcome = try Self.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("sitrep: "))
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `nothing matched ends with 1`() throws {
    #expect(try Self.run(["summary", "--where", "zeppelin"]).status == 1)
    #expect(try Self.run(["export", "--where", "zeppelin", "--format", "csv"]).status == 1)
    #expect(try Self.run(["summary"]).status == 0)
  }

  @Test func `check ends with 1 when a record was rejected`() throws {
    let file = try Self.temporaryFile("broken.ndjson", "{\"date\":\"2015-01-01\"}\n{broken\n")
    let outcome = try Self.run(["check", file])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("1 rejected"))
  }

  @Test func `hostile bytes of a file and of its name never reach the output raw`() throws {
    let cell = "\u{1b}]0;x\u{7}\u{1b}[2J\u{9b}31m\u{202e}\u{0}"
    let file = try Self.temporaryFile(
      "na\u{1b}[31mme.csv",
      "date,country,summary,\(cell)\n2015-01-01,Eg\(cell)ypt,bomb \(cell),\(cell)\n"
    )
    for arguments in [
      ["check", file], ["summary", file], ["export", file, "--format", "md"],
      ["snapshot", file, "--keys", "4"], ["check", file, "--json"],
    ] {
      let outcome = try Self.run(arguments)
      #expect(outcome.status == 0, "\(arguments[0]): \(outcome.errors)")
      for scalar in (outcome.output + outcome.errors).unicodeScalars {
        let isControl =
          scalar.value < 0x20 && scalar != "\n" || (0x7f...0x9f).contains(scalar.value)
        #expect(!isControl && scalar != "\u{202e}", "\(arguments[0])")
        if isControl { return }
      }
    }
  }

  @Test func `a mapping on the command line reads a column of any name, or says which there are`()
    throws
  {
    let file = try Self.temporaryFile("odd.csv", "date,country,zzz\n2015-01-01,Egypt,7\n")
    let mapped = try Self.run(["summary", file, "--map", "killed=zzz", "--json"])
    #expect(mapped.output.contains("\"low\":7"))
    let wrong = try Self.run(["summary", file, "--map", "killed=nope"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("'zzz'"))
  }

  @Test func `the user's file settles theme and columns, for files that have them`() throws {
    let folder = try Self.configuration("theme = \"day\"\n[mapping]\nkilled = \"zzz\"\n")
    let odd = try Self.temporaryFile("odd.csv", "date,country,zzz\n2015-01-01,Egypt,7\n")
    let mapped = try Self.run(["summary", odd, "--json"], configuration: folder)
    #expect(mapped.output.contains("\"low\":7"))
    let plain = try Self.temporaryFile("plain.csv", "date,country,killed\n2015-01-01,Egypt,3\n")
    let other = try Self.run(["summary", plain, "--json"], configuration: folder)
    #expect(other.output.contains("\"low\":3"))
    let ansi = ["snapshot", "--format", "ansi"]
    let settled = try Self.run(ansi, configuration: folder).output
    #expect(try settled == Self.run(ansi + ["--theme", "day"]).output)
    #expect(try settled != Self.run(ansi).output)
  }

  @Test(arguments: [
    ("theme = [", "config.toml:1"),
    ("colour = \"256\"", "there is no setting 'colour'"),
    ("color = \"pink\"", "'color' has to be"),
    ("[mapping]\nkiled = \"x\"", "'mapping.kiled' has to be"),
    ("counter = 3", "'counter' has to be tables"),
    ("[[counter]]\nlabel = \"x\"", "a counter has to have a label and a query"),
    ("[[counter]]\nlabel = \"x\"\nquery = \"y\"\nmeasure = 3", "a counter's measure is"),
    ("[[counter]]\nlabel = \"x\"\nquery = \"y\"\nsum = 3", "label, query and measure, not 'sum'"),
  ])
  func `a faulty user's file is told and stops nothing`(toml: String, sentence: String) throws {
    let outcome = try Self.run(["summary"], configuration: Self.configuration(toml))
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Incidents  87"))
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
  }

  @Test func `the user's counters stand behind those of the card`() throws {
    let toml = "[[counter]]\nlabel = \"In Egypt\"\nquery = \"country:eg\"\n"
    let outcome = try Self.run(["summary"], configuration: Self.configuration(toml))
    #expect(outcome.output.contains("In Egypt"))
    let arguments = ["snapshot", "--size", "200x60", "--format", "text"]
    let screen = try Self.run(arguments, configuration: Self.configuration(toml))
    #expect(screen.output.split(separator: "\n")[1].contains("In Egypt 15"))
  }

  /// A folder of configuration that holds a user's file.
  private static func configuration(_ toml: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let own = folder.appending(path: "sitrep")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    try toml.write(to: own.appending(path: "config.toml"), atomically: true, encoding: .utf8)
    return folder.path
  }
}
