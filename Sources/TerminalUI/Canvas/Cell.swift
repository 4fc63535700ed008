public import Dashboard

/// One place of the screen in eight bytes.
///
///     glyph 32 bits | role 8 | surface 8 | width 8 | unused 8
public struct Cell: Hashable, Sendable {
  /// The scalar to draw, or with `clusterFlag` set an index into the canvas's clusters.
  public var glyph: UInt32
  /// What it means.
  public var role: Role
  /// What it lies on.
  public var surface: Surface
  /// 1 or 2 columns, or 0 for the right half of the wide cell before it.
  public var width: UInt8

  /// Marks a glyph that is an index into the canvas's clusters of base and marks.
  public static let clusterFlag: UInt32 = 0x8000_0000

  /// A blank of running text on the screen.
  public static let blank = Cell(glyph: 0x20, role: .text, surface: .base, width: 1)

  /// Puts a cell together.
  public init(glyph: UInt32, role: Role, surface: Surface, width: UInt8) {
    self.glyph = glyph
    self.role = role
    self.surface = surface
    self.width = width
  }
}
