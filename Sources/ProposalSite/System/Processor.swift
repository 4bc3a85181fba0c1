#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The machine's processors.
enum Processor {
  /// How many this process may use, at least one: a container or `taskset` may leave it fewer than
  /// there are.
  static let count = max(1, allowed ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// As Linux tells; nil elsewhere. Its C function is out of reach of Swift.
  private static var allowed: Int? {
    guard let file = try? OpenFile.reading("/proc/self/status"),
      let bytes = try? file.bytes(limit: 1 << 16)
    else { return nil }
    return allowed(in: bytes)
  }

  /// The processors in the line `Cpus_allowed: 00000000,00000003`, a bit for each; nil without it.
  static func allowed(in status: [UInt8]) -> Int? {
    let lines = status.split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.starts(with: label) }) else { return nil }
    let digits = line.dropFirst(label.count).compactMap {
      Int(String(Unicode.Scalar($0)), radix: 16)
    }
    let count = digits.reduce(0) { $0 + $1.nonzeroBitCount }
    return count == 0 ? nil : count
  }

  private static let label = Array("Cpus_allowed:".utf8)
}
