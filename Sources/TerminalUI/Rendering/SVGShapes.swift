/// Draws lines, blocks and dots as paths, so that they join exactly whatever the font.
struct SVGShapes {
  private let metrics: SVGMetrics

  init(metrics: SVGMetrics) {
    self.metrics = metrics
  }

  /// Which part of a cell is drawn, and how.
  enum Shape: Hashable {
    /// An outline to be filled, as a path.
    case filled(String)
    /// An outline to be filled faintly, as a path.
    case shaded(String, opacity: Double)
    /// Lines of one thickness, as a path.
    case stroked(String, thickness: Double)
    /// Dots, as a path of points.
    case dotted(String)
  }

  /// How much of its colour `░`, `▒` and `▓` show; by a quarter, a half and three quarters flat
  /// tints would be fainter than a terminal's dots.
  static let shadeOpacities = [0.36, 0.6, 0.8]

  /// Whether a character is drawn as a shape.
  static func draws(_ scalar: Unicode.Scalar) -> Bool {
    BoxArms.of(scalar) != nil || (0x2580...0x259f).contains(scalar.value)
      || (0x2800...0x28ff).contains(scalar.value)
  }

  /// The shapes of a run of the same character, its top left corner at the place.
  func shapes(_ scalar: Unicode.Scalar, count: Int, x: Double, y: Double) -> [Shape] {
    let value = scalar.value
    if value >= 0x2800 {
      return [
        .dotted(
          (0..<count).map { dots(value, x: x + Double($0) * metrics.cellWidth, y: y) }.joined()
        )
      ]
    }
    if value >= 0x2580 { return blocks(value, count: count, x: x, y: y) }
    guard let arms = BoxArms.of(scalar) else { return [] }
    return lines(arms, isRounded: (0x256d...0x2570).contains(value), count: count, x: x, y: y)
  }

  private func path(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    let text = SVGMetrics.text
    return "M\(text(x)) \(text(y))h\(text(width))v\(text(height))h\(text(-width))z"
  }

  private func blocks(_ value: UInt32, count: Int, x: Double, y: Double) -> [Shape] {
    let width = metrics.cellWidth
    let height = metrics.cellHeight
    let total = width * Double(count)
    let eighth = height / 8
    switch value {
    case 0x2580: return [.filled(path(x, y, total, height / 2))]
    case 0x2581...0x2588:
      let part = Double(value - 0x2580) * eighth
      return [.filled(path(x, y + height - part, total, part))]
    case 0x2589...0x258f, 0x2590, 0x2595:
      let part = width * Double(value <= 0x258f ? 0x2590 - value : value == 0x2590 ? 4 : 1) / 8
      let inset = value <= 0x258f ? 0 : width - part
      return [
        .filled(
          (0..<count).map { path(x + Double($0) * width + inset, y, part, height) }.joined()
        )
      ]
    case 0x2591...0x2593:
      let opacity = Self.shadeOpacities[Int(value - 0x2591)]
      return [.shaded(path(x, y, total, height), opacity: opacity)]
    case 0x2594: return [.filled(path(x, y, total, eighth))]
    default:
      return [.filled((0..<count).map { quadrants(value, x + Double($0) * width, y) }.joined())]
    }
  }

  private func quadrants(_ value: UInt32, _ x: Double, _ y: Double) -> String {
    // Upper left 1, upper right 2, lower left 4, lower right 8, from U+2596 on.
    let sets: [Int] = [4, 8, 1, 13, 9, 7, 11, 2, 6, 14]
    let set = sets[min(max(0, Int(value) - 0x2596), sets.count - 1)]
    let width = metrics.cellWidth / 2
    let height = metrics.cellHeight / 2
    return (0..<4).filter { set & (1 << $0) != 0 }.map { corner in
      path(x + Double(corner % 2) * width, y + Double(corner / 2) * height, width, height)
    }.joined()
  }

  private func dots(_ value: UInt32, x: Double, y: Double) -> String {
    // The bits of U+2800 in columns from above; the last two were added below the first six.
    let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    let text = SVGMetrics.text
    return places.enumerated().filter { value & (1 << UInt32($0.offset)) != 0 }.map { item in
      let column = x + metrics.cellWidth * (0.25 + 0.5 * Double(item.element.0))
      let row = y + metrics.cellHeight * (0.125 + 0.25 * Double(item.element.1))
      return "M\(text(column)) \(text(row))h0"
    }.joined()
  }

  private func lines(
    _ arms: [BoxArms.Weight],
    isRounded: Bool,
    count: Int,
    x: Double,
    y: Double
  ) -> [Shape] {
    if isRounded { return (0..<count).map { corner(arms, x + Double($0) * metrics.cellWidth, y) } }
    // A run of level lines is one line.
    if arms[0] == .none, arms[2] == .none, arms[1] == arms[3] {
      return level(arms[1], count: count, x: x, y: y)
    }
    return (0..<count).flatMap { arm in
      crossing(arms, x + Double(arm) * metrics.cellWidth, y)
    }
  }

  private func level(_ weight: BoxArms.Weight, count: Int, x: Double, y: Double) -> [Shape] {
    let text = SVGMetrics.text
    let length = Double(count) * metrics.cellWidth
    return offsets(weight).map { offset in
      let height = y + metrics.cellHeight / 2 + offset
      return .stroked(
        "M\(text(x)) \(text(height))h\(text(length))",
        thickness: thickness(weight)
      )
    }
  }

  private func crossing(_ arms: [BoxArms.Weight], _ x: Double, _ y: Double) -> [Shape] {
    let text = SVGMetrics.text
    let middle = (x: x + metrics.cellWidth / 2, y: y + metrics.cellHeight / 2)
    let ends = [
      (x: middle.x, y: y), (x: x + metrics.cellWidth, y: middle.y),
      (x: middle.x, y: y + metrics.cellHeight), (x: x, y: middle.y),
    ]
    return zip(arms, ends).enumerated().flatMap { index, arm -> [Shape] in
      guard arm.0 != .none else { return [] }
      return offsets(arm.0).map { offset in
        let isUpright = index % 2 == 0
        let shift = (x: isUpright ? offset : 0, y: isUpright ? 0 : offset)
        let from = "M\(text(middle.x + shift.x)) \(text(middle.y + shift.y))"
        let to = "L\(text(arm.1.x + shift.x)) \(text(arm.1.y + shift.y))"
        return .stroked(from + to, thickness: thickness(arm.0))
      }
    }
  }

  /// A quarter of a circle with straight ends.
  private func corner(_ arms: [BoxArms.Weight], _ x: Double, _ y: Double) -> Shape {
    let text = SVGMetrics.text
    let middle = (x: x + metrics.cellWidth / 2, y: y + metrics.cellHeight / 2)
    let end = (
      x: arms[1] != .none ? x + metrics.cellWidth : x,
      y: arms[2] != .none ? y + metrics.cellHeight : y
    )
    let radius = metrics.cellWidth / 2
    let start = middle.y + (arms[2] != .none ? radius : -radius)
    return .stroked(
      "M\(text(middle.x)) \(text(end.y))L\(text(middle.x)) \(text(start))"
        + "Q\(text(middle.x)) \(text(middle.y)) \(text(end.x)) \(text(middle.y))",
      thickness: thickness(.light)
    )
  }

  private func thickness(_ weight: BoxArms.Weight) -> Double {
    weight == .heavy ? 2.6 : 1.2
  }

  private func offsets(_ weight: BoxArms.Weight) -> [Double] {
    weight == .double ? [-1.6, 1.6] : [0]
  }
}
