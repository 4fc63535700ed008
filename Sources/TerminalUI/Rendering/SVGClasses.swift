/// The style sheet of a picture: a class for each look of text, numbered as they are met.
struct SVGClasses {
  private struct Look: Hashable {
    let color: RGB
    let attributes: Style.Attributes
  }

  private var names: [Look: Int] = [:]
  private var looks: [Look] = []

  /// The class of a look.
  mutating func name(color: RGB, attributes: Style.Attributes) -> String {
    let shown: Style.Attributes = [.bold, .italic, .underline]
    let look = Look(color: color, attributes: attributes.intersection(shown))
    if let known = names[look] { return "s\(known)" }
    names[look] = looks.count
    looks.append(look)
    return "s\(looks.count - 1)"
  }

  /// The rules, for the picture of that name alone.
  func sheet(id: String) -> String {
    looks.enumerated().map { index, look in
      var rule = "fill:\(look.color.hex)"
      if look.attributes.contains(.bold) { rule += ";font-weight:bold" }
      if look.attributes.contains(.italic) { rule += ";font-style:italic" }
      if look.attributes.contains(.underline) { rule += ";text-decoration:underline" }
      return "#\(id) .s\(index){\(rule)}\n"
    }.joined()
  }
}
