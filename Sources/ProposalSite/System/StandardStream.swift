#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input, output and error of the process.
public enum StandardStream: Int32, Sendable {
  case input = 0
  case output = 1
  case error = 2

  /// Whether a person reads it.
  public var isTerminal: Bool {
    isatty(rawValue) == 1
  }

  /// Writes text. A reader that went away is no failure: `milepost lint . | head` is done.
  public func write(_ text: String) throws(SiteError) {
    try write(Array(text.utf8))
  }

  /// Writes bytes; see `write(_:)`.
  public func write(_ bytes: [UInt8]) throws(SiteError) {
    do {
      try Self.write(bytes, to: rawValue)
    } catch  where error.code == EPIPE {
      return
    } catch {
      throw error.told(of: self == .output ? "standard output" : "standard error")
    }
  }

  /// Standard input to its end; nil when there are more than `limit` bytes.
  static func inputBytes(limit: Int) throws(SystemFailure) -> [UInt8]? {
    try bytes(of: input.rawValue, limit: limit)
  }

  /// Lets a write fail that would end the process with a signal: to a pipe nobody reads any more,
  /// or past the size limit of the process.
  public static func reportFailedWrites() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// The bytes to the end, or nil where there are more than `limit`.
  ///
  /// - Parameter count: how many are expected, where that is known. Buffers of that size spare the
  ///   allocator large ones, which it gives back to the system each time.
  static func bytes(of descriptor: Int32, limit: Int, expecting count: Int? = nil)
    throws(SystemFailure) -> [UInt8]?
  {
    var all = try chunk(of: descriptor, size: count.map { $0 + 1 } ?? mostAtOnce)
    guard !all.isEmpty else { return all }
    while all.count <= limit {
      let chunk = try chunk(of: descriptor, size: count == nil ? mostAtOnce : fewAtOnce)
      if chunk.isEmpty { return all }
      all += chunk
    }
    return nil
  }

  /// The first bytes, at most so many.
  static func head(of descriptor: Int32, count: Int) throws(SystemFailure) -> [UInt8] {
    var all: [UInt8] = []
    while all.count < count {
      let chunk = try chunk(of: descriptor, size: count - all.count)
      if chunk.isEmpty { break }
      all += chunk
    }
    return all
  }

  private static let mostAtOnce = 1 << 16
  private static let fewAtOnce = 1 << 12

  private static func chunk(of descriptor: Int32, size: Int) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let result = retrying { unsafe read(descriptor, buffer.baseAddress, size) }
      if result < 0 { failure = .last() }
      count = max(0, result)
    }
    if let failure { throw failure }
    return chunk
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let result = unsafe bytes[written...].withUnsafeBytes { rest in
        retrying { unsafe writeOnce(descriptor, rest) }
      }
      guard result > 0 else { throw .last() }
      written += result
    }
  }

  private static func writeOnce(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func retrying(_ call: () -> Int) -> Int {
    var result = call()
    while result < 0 && errno == EINTR { result = call() }
    return result
  }
}
