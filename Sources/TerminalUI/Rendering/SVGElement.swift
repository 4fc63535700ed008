/// A piece of a picture's layer; the pieces of a layer never lie over each other.
enum SVGElement: Hashable {
  /// An outline, painted as its class says.
  case outline(look: String, path: String)
  /// A run of text, as markup.
  case text(String)

  /// The pieces as markup; outlines of one look become one element.
  ///
  /// - Complexity: O(*n*) in the characters.
  static func markup(of elements: some Sequence<SVGElement>) -> String {
    var outlines: [(look: String, path: String)] = []
    var places: [String: Int] = [:]
    var texts = ""
    for element in elements {
      switch element {
      case .outline(let look, let path):
        if let place = places[look] {
          outlines[place].path += path
        } else {
          places[look] = outlines.count
          outlines.append((look, path))
        }
      case .text(let text): texts += text
      }
    }
    return outlines.map { "<path class=\"\($0.look)\" d=\"\($0.path)\"/>\n" }.joined() + texts
  }
}
