import Testing

@testable import Incidents

@Suite struct LargePagesTests {
  @Test(arguments: [0, 100, 1 << 16, 1 << 25])
  func `room is made and what was there stays`(count: Int) {
    var bytes: [UInt8] = [1, 2, 3]
    let copy = bytes
    LargePages.reserve(count, in: &bytes)
    #expect(bytes.capacity >= count)
    #expect(bytes == [1, 2, 3])
    bytes.append(contentsOf: repeatElement(7, count: count))
    #expect(bytes.count == count + 3)
    #expect(bytes.last == (count > 0 ? 7 : 3))
    #expect(copy == [1, 2, 3])
  }
}
