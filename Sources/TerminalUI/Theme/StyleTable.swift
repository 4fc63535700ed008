public import Dashboard

/// The style of every role on every surface, looked up by index.
public struct StyleTable: Sendable, Equatable {
  private let styles: [Style]

  /// Asks for each style once.
  ///
  /// - Complexity: O(roles × surfaces).
  public init(_ style: (Role, Surface) -> Style) {
    styles = Role.allCases.flatMap { role in
      Surface.allCases.map { surface in style(role, surface) }
    }
  }

  /// The style of a role on a surface.
  public func style(_ role: Role, _ surface: Surface) -> Style {
    styles[Int(role.rawValue) * Surface.allCases.count + Int(surface.rawValue)]
  }
}
