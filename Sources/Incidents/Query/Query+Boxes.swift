extension Query {
  /// The boxes that the line asks for, those ruled out left aside.
  public var boxes: [GeoBox] {
    chips.compactMap { chip in
      guard case .test(.box(let box)) = chip.expression else { return nil }
      return box
    }
  }

  /// The line with one term for that box, in place of those that stand there; without a box they go.
  ///
  /// Boxes that are ruled out stay so.
  public func text(settingBox box: GeoBox?) -> String {
    let places = chips.indices.filter {
      chips[$0].expression.isAboutBoxes && !chips[$0].isNegated
    }
    return replacing(places, by: box?.term)
  }
}
