extension Base16Scheme {
  /// The theme file that the scheme makes, readable throughout.
  public var toml: String {
    let isDark = slot("00").luminance < slot("05").luminance
    let paper = slot("00")
    let selection = distinct(slot("02"), from: paper, least: 0.08)
    let idle = distinct(slot("01"), from: paper, least: 0.035)
    let papers = [paper, idle, selection]
    let entries: [(String, RGB)] = [
      ("background", paper), ("header", idle), ("footer", paper), ("field", idle),
      ("selection", selection), ("selection-idle", idle), ("overlay", idle),
      ("overlay-selection", distinct(selection, from: idle, least: 0.08)),
      ("chip-background", idle),
    ]
    let inks: [(String, RGB, Double)] = [
      ("text", slot("05"), 4.6), ("soft", slot("04"), 4.6), ("muted", slot("03"), 4.6),
      ("title", slot("07"), 4.6), ("border", slot("03"), 3.1), ("thumb", slot("04"), 3.1),
      ("accent", accent(250), 4.6), ("bar", accent(250), 3.1), ("ghost", slot("03"), 3.1),
      ("chosen", accent(200), 3.1), ("figure", slot("06"), 4.6), ("killed", accent(45), 4.6),
      ("injured", accent(85), 4.6), ("date", slot("04"), 4.6), ("country", slot("05"), 4.6),
      ("kind", accent(180), 4.6), ("actor", accent(310), 4.6), ("evidence", accent(95), 4.6),
      ("link", accent(250), 4.6), ("marked", accent(90), 4.6), ("badge", accent(330), 4.6),
      ("chip", slot("05"), 4.6), ("chip-negated", accent(30), 4.6),
      ("input-error", accent(25), 4.6), ("warning", accent(85), 4.6),
      ("failure", accent(25), 4.6), ("success", accent(145), 4.6),
    ]
    let grounds = papers + entries.map(\.1)
    var lines = head(isDark: isDark)
    lines += entries.map { "\($0) = \"\($1.hex)\"" }
    lines += inks.map { name, color, least in
      "\(name) = \"\(Self.readable(color, on: grounds, least: least).hex)\""
    }
    let mark = accent(90)
    lines.append("match-background = \"\(mark.hex)\"")
    lines.append("match = \"\(Self.readable(paper, on: [mark], least: 4.6).hex)\"")
    return lines.map { $0 + "\n" }.joined()
  }

  private func head(isDark: Bool) -> [String] {
    let quoted = { (text: String) in "\"" + text.filter { $0 != "\"" && $0 != "\\" } + "\"" }
    return [
      "# Made from a base16 scheme; the colours that were too faint to read are stronger here.", "",
      "[meta]", "name = \(quoted(name))", "variant = \"\(isDark ? "dark" : "light")\"",
      "author = \(quoted(author))", "license = \"see the scheme\"",
      "inherits = \"\(isDark ? "night" : "day")\"", "", "[palette]",
    ]
  }

  private func slot(_ number: String) -> RGB {
    slots["base" + number] ?? RGB(red: 128, green: 128, blue: 128)
  }

  /// The accent whose hue is nearest, by degrees in OKLab.
  private func accent(_ hue: Double) -> RGB {
    let accents = Self.needed.suffix(8).compactMap { slots[$0] }.filter { OKLab($0).chroma > 0.03 }
    let distance = { (color: RGB) in
      let difference = abs(OKLab(color).hue - hue)
      return min(difference, 360 - difference)
    }
    return accents.min { distance($0) < distance($1) } ?? slot("0D")
  }

  /// The colour, moved towards the text until it can be told from another one.
  private func distinct(_ color: RGB, from other: RGB, least: Double) -> RGB {
    var share = 0.0
    var result = color
    while OKLab(result).distance(to: OKLab(other)) < least, share < 1 {
      share += 0.03
      result = color.mixed(with: slot("05"), by: share)
    }
    return result
  }

  /// The colour, moved towards black or white until it can be read on all of these.
  private static func readable(_ color: RGB, on grounds: [RGB], least: Double) -> RGB {
    let contrast = { (color: RGB) in grounds.map(color.contrast(with:)).min() ?? 21 }
    let black = RGB(red: 0, green: 0, blue: 0)
    let white = RGB(red: 255, green: 255, blue: 255)
    let goal = contrast(black) > contrast(white) ? black : white
    var share = 0.0
    var result = color
    while contrast(result) < least, share < 1 {
      share += 0.04
      result = color.mixed(with: goal, by: share)
    }
    return result
  }
}
