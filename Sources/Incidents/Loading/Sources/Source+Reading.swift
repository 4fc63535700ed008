import Glibc

extension Source {
  /// Reads everything there is, to the end of the stream where it is one.
  ///
  /// The file is read and not mapped: a mapped file that is cut short kills the process.
  ///
  /// - Throws: `LoadError` when there is nothing that could hold incidents.
  /// - Complexity: O(*n*) in the bytes.
  func read() throws(LoadError) -> [UInt8] {
    let bytes: [UInt8]
    switch content {
    case .bytes(let given): bytes = given
    case .standardInput: bytes = try Self.drain(0, expecting: 0, name: name)
    case .path: bytes = try readFile()
    }
    guard !bytes.isEmpty else { throw .empty(file: name) }
    return bytes
  }

  private func readFile() throws(LoadError) -> [UInt8] {
    let descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .notFound(file: name) : .unreadable(file: name, reason: Self.reason(errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .unreadable(file: name, reason: Self.reason(errno))
    }
    let type = status.st_mode & S_IFMT
    if type == S_IFDIR { throw .isDirectory(file: name) }
    let size = type == S_IFREG ? max(0, Int(status.st_size)) : 0
    return try Self.drain(descriptor, expecting: size, name: name)
  }

  /// Reads to the end; one allocation when the size is known beforehand and holds.
  private static func drain(
    _ descriptor: Int32,
    expecting size: Int,
    name: String
  ) throws(LoadError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = size > 0 ? size + 1 : 1 << 16
    while true {
      if Task.isCancelled { throw .cancelled }
      let block = try readBlock(descriptor, capacity: chunk, name: name)
      if block.isEmpty { return bytes }
      if bytes.isEmpty { bytes = block } else { bytes.append(contentsOf: block) }
      chunk = 1 << 20
    }
  }

  private static func readBlock(
    _ descriptor: Int32,
    capacity: Int,
    name: String
  ) throws(LoadError) -> [UInt8] {
    var failure: Int32 = 0
    let block = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var got = 0
      repeat {
        got = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    guard failure == 0 else { throw .unreadable(file: name, reason: reason(failure)) }
    return block
  }

  private static func reason(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
