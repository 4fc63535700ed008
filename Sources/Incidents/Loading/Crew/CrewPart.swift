/// A stretch of a file that a thread makes incidents of, used again for another stretch.
///
/// Only one thread at a time has to do with a part: one that makes it, then the one that adds it to
/// the whole and hands it back.
protocol CrewPart: Sendable {
  /// What takes the file apart, one stretch behind the other.
  associatedtype Cutter: Sendable

  /// Takes the next stretch; `false` at the end.
  func cut(with cutter: inout Cutter) throws(LoadError) -> Bool

  /// Makes incidents of the stretch.
  func assemble()
}
