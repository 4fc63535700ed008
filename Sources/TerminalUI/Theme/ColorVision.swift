/// A way of seeing colours that lacks one of the three kinds of cone.
///
/// Gustavo Machado, Manuel Oliveira, Leandro Fernandes, "A physiologically-based model for
/// simulation of color vision deficiency", 2009; the matrices are those of full severity.
public enum ColorVision: String, Hashable, Sendable, CaseIterable {
  /// All three kinds.
  case common = "common vision"
  /// No cones for long waves: reds are dark and like greens.
  case protanopia
  /// No cones for middle waves: reds are like greens.
  case deuteranopia
  /// No cones for short waves: blues are like greens, yellows like pinks.
  case tritanopia

  /// The colour as it is seen.
  func seen(_ color: RGB) -> RGB {
    guard let matrix else { return color }
    let light = [color.red, color.green, color.blue].map(RGB.linear)
    let parts = matrix.map { row in
      RGB.gamma(row[0] * light[0] + row[1] * light[1] + row[2] * light[2])
    }
    return RGB(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// By rows, on linear light.
  private var matrix: [[Double]]? {
    switch self {
    case .common: nil
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
