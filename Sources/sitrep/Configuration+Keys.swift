import Dashboard
import Incidents
import TOMLKit

extension Configuration {
  /// Reads `[keys]`: a command's name with one key, several, or `""` for none.
  ///
  /// - Throws: `Failure` naming the file and what is wrong, such as two commands on one key.
  static func keymap(of value: any TOMLValueConvertible, file: String) throws -> Keymap {
    let place = "\(VisibleText(file)): [keys]"
    guard let table = value.table else { throw Failure("\(place) has to be a table") }
    var wanted: [String: [String]] = [:]
    for name in table.keys.sorted() {
      guard let keys = table[name].flatMap(Self.texts) else {
        throw Failure("\(place): '\(VisibleText(name))' has to be a key or a list of keys")
      }
      wanted[name] = keys
    }
    do { return try Keymap.standard.remapped(wanted) } catch {
      throw Failure("\(place): \(error.description)")
    }
  }

  /// One text or several, or `nil` for anything else.
  private static func texts(_ value: any TOMLValueConvertible) -> [String]? {
    if let text = value.string { return [text] }
    guard let array = value.array else { return nil }
    let texts = array.compactMap(\.string)
    return texts.count == array.count ? texts : nil
  }
}
