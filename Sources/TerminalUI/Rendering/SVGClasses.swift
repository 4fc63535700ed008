/// The style sheet of a picture: a class for each look of text and of outlines, numbered as they are
/// met.
struct SVGClasses {
  /// How an outline is painted.
  enum Paint: Hashable {
    /// Filled, its colour thinned by an opacity.
    case filled(opacity: Double)
    /// Drawn as lines so thick.
    case stroked(thickness: Double)
    /// Drawn as round dots.
    case dotted
  }

  private struct Look: Hashable {
    let color: RGB
    let attributes: Style.Attributes
  }

  private struct PaintedLook: Hashable {
    let color: RGB
    let paint: Paint
  }

  private var names: [Look: Int] = [:]
  private var looks: [Look] = []
  private var paintedNames: [PaintedLook: Int] = [:]
  private var paintedLooks: [PaintedLook] = []

  /// The class of text.
  mutating func name(color: RGB, attributes: Style.Attributes) -> String {
    let shown: Style.Attributes = [.bold, .italic, .underline]
    let look = Look(color: color, attributes: attributes.intersection(shown))
    if let known = names[look] { return "s\(known)" }
    names[look] = looks.count
    looks.append(look)
    return "s\(looks.count - 1)"
  }

  /// The class of an outline.
  mutating func name(color: RGB, paint: Paint) -> String {
    let look = PaintedLook(color: color, paint: paint)
    if let known = paintedNames[look] { return "p\(known)" }
    paintedNames[look] = paintedLooks.count
    paintedLooks.append(look)
    return "p\(paintedLooks.count - 1)"
  }

  /// The rules, for the picture of that name alone.
  func sheet(id: String) -> String {
    let texts = looks.enumerated().map { index, look in
      var rule = "fill:\(look.color.hex)"
      if look.attributes.contains(.bold) { rule += ";font-weight:bold" }
      if look.attributes.contains(.italic) { rule += ";font-style:italic" }
      if look.attributes.contains(.underline) { rule += ";text-decoration:underline" }
      return "#\(id) .s\(index){\(rule)}\n"
    }
    let outlines = paintedLooks.enumerated().map { index, look in
      "#\(id) .p\(index){\(Self.rule(look))}\n"
    }
    return (texts + outlines).joined()
  }

  private static func rule(_ look: PaintedLook) -> String {
    let color = look.color.hex
    switch look.paint {
    case .filled(let opacity):
      let thinned = opacity < 1 ? ";fill-opacity:\(SVGMetrics.text(opacity))" : ""
      return "fill:\(color)\(thinned);shape-rendering:crispEdges"
    case .stroked(let thickness):
      return "fill:none;stroke:\(color);stroke-width:\(SVGMetrics.text(thickness))"
    case .dotted:
      return "fill:none;stroke:\(color);stroke-width:2.6;stroke-linecap:round"
    }
  }
}
