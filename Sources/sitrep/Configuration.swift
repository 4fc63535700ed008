import Dashboard
import FoundationEssentials
import Incidents
import TOMLKit
import TerminalUI

/// What the user has settled once and for all, in `sitrep/config.toml` among their configuration.
///
///     theme = "day"        color = "256"        ascii = false        mouse = true
///     state = true         layout = "map"              reduced-motion = false
///     [mapping]            killed = "Fatalities"
///     [keys]               sort = "o"           quit = ["q", "C-q"]     suspend = ""
///     [[counter]]          label = "Killed in Egypt"   query = "country:eg"   measure = "killed"
struct Configuration: Equatable {
  var theme: String?
  var color: GlobalOptions.ColorChoice?
  var ascii = false
  var mouse = true
  var reducedMotion = false
  var columns: ListColumns?
  var layout: LayoutChoice?
  var state = true
  var mapping: [IncidentField: String] = [:]
  var keymap = Keymap.standard
  var counters: [DatasetCard.Counter] = []

  /// Nothing settled.
  init() {}

  /// Reads the text of a file.
  ///
  /// - Throws: `Failure` naming the file and the first key at fault.
  init(toml: String, file: String) throws {
    if let fault = TOMLFault(in: toml) {
      throw Failure("\(VisibleText(file)):\(fault.line): \(fault)")
    }
    let root: TOMLTable
    do {
      root = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      throw Failure("\(VisibleText(file)):\(error.source.begin.line): \(error.description)")
    }
    let known: Set = [
      "theme", "color", "ascii", "mouse", "reduced-motion", "columns", "layout", "state",
      "mapping", "counter", "keys",
    ]
    for key in root.keys.sorted() where !known.contains(key) {
      throw Failure("\(VisibleText(file)): there is no setting '\(VisibleText(key))'")
    }
    func fault(_ key: String, _ expected: String) -> Failure {
      Failure("\(VisibleText(file)): '\(key)' has to be \(expected)")
    }
    if let value = root["theme"] {
      guard let name = value.string else { throw fault("theme", "a name or a file") }
      theme = name
    }
    if let value = root["color"] {
      guard let color = value.string.flatMap(GlobalOptions.ColorChoice.init(rawValue:)) else {
        throw fault("color", "\"auto\", \"never\", \"16\", \"256\" or \"truecolor\"")
      }
      self.color = color
    }
    if let value = root["ascii"] {
      guard let flag = value.bool else { throw fault("ascii", "true or false") }
      ascii = flag
    }
    if let value = root["mouse"] {
      guard let flag = value.bool else { throw fault("mouse", "true or false") }
      mouse = flag
    }
    if let value = root["reduced-motion"] {
      guard let flag = value.bool else { throw fault("reduced-motion", "true or false") }
      reducedMotion = flag
    }
    if let value = root["columns"] {
      guard let text = value.string else { throw fault("columns", "a text such as \"date,text\"") }
      do { columns = try ListColumns(text) } catch {
        throw Failure("\(VisibleText(file)): \(error.description)")
      }
    }
    if let value = root["layout"] {
      guard let text = value.string else { throw fault("layout", "a name such as \"map\"") }
      do { layout = try LayoutChoice(setting: text) } catch {
        throw Failure("\(VisibleText(file)): \(error.description)")
      }
    }
    if let value = root["state"] {
      guard let flag = value.bool else { throw fault("state", "true or false") }
      state = flag
    }
    if let value = root["counter"] { counters = try Self.counters(value, file: file) }
    if let value = root["mapping"] {
      guard let table = value.table else { throw fault("mapping", "a table") }
      for key in table.keys.sorted() {
        guard let field = IncidentField(rawValue: key), let column = table[key]?.string else {
          throw fault("mapping.\(VisibleText(key))", "a field of incidents and a column's name")
        }
        mapping[field] = column
      }
    }
    if let value = root["keys"] { keymap = try Self.keymap(of: value, file: file) }
  }

  /// The user's file and what is wrong with it; one that is missing or faulty settles nothing.
  static let user: (configuration: Configuration, problem: String?) = {
    guard let folder = UserFolders.configuration else { return (Configuration(), nil) }
    let path = folder + "/config.toml"
    // Most people have none, and Foundation takes its time to find that out.
    guard FileManager.default.fileExists(atPath: path),
      let toml = try? String(contentsOfFile: path, encoding: .utf8)
    else {
      return (Configuration(), nil)
    }
    do {
      return (try Configuration(toml: toml, file: path), nil)
    } catch {
      return (Configuration(), (error as? Failure)?.description ?? "\(path) cannot be read")
    }
  }()
}
