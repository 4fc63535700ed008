import Incidents

/// What a full bar stands for, so that few matches can be told apart beside a large whole.
struct BarScale {
  /// What fills a bar; longer ghosts are cut off there.
  let maximum: Int
  /// How many times as long bars are as they would be beside the whole: 1, 10, 100 and so on.
  let factor: Int

  /// Fits the greatest figure of the whole, or its tenth, hundredth and so on if that still has room
  /// for what matches.
  init(whole: Int, matched: Int) {
    let whole = max(1, whole)
    var factor = 1
    while matched > 0, whole / factor / 10 >= matched { factor *= 10 }
    maximum = max(1, whole / factor)
    self.factor = factor
  }

  /// What the frame says of it, or nothing where bars are as long as the whole lets them be.
  var remark: String { factor > 1 ? " · bars ×\(factor.grouped)" : "" }
}
