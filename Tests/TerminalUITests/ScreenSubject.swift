/// What a row of the matrix of screens shows; each of its sizes is a screen of its own.
struct ScreenSubject {
  var name: String
  var keys: String
  var data = SampleData.sample

  /// The sizes of terminals that screens are made for: where one pane has room, the least that shows
  /// all, the usual and the wide one.
  static let sizes = [(40, 10), (80, 24), (120, 36), (200, 60)]

  init(_ name: String, _ keys: String, _ data: SampleData = .sample) {
    self.name = name
    self.keys = keys
    self.data = data
  }

  /// The screens of the subject in some of the sizes.
  func scenarios(_ sizes: [(Int, Int)] = sizes) -> [Scenario] {
    sizes.map { .at($0.0, $0.1, name, keys: keys, data: data) }
  }
}
