extension Array {
  /// The same elements in memory of their own, no larger than they need.
  ///
  /// An array that is merely assigned shares its memory, and the next append to the first one would
  /// then copy all of it and lose the room that was reserved.
  var copied: Self {
    var copy: Self = []
    copy.reserveCapacity(count)
    copy.append(contentsOf: self)
    return copy
  }
}
