/// By what a file is known not to have changed, without reading it.
struct FileSignature: Sendable, Hashable {
  private let size: Int
  private let modified: Int
  private let changed: Int
  private let number: UInt64

  /// A signature that no file has.
  static let unknown = FileSignature(size: -1, modified: 0, changed: 0, number: 0)

  private init(size: Int, modified: Int, changed: Int, number: UInt64) {
    (self.size, self.modified, self.changed, self.number) = (size, modified, changed, number)
  }

  init(_ status: FileStatus) {
    self.init(
      size: status.size, modified: status.modified, changed: status.changed,
      number: status.number)
  }

  /// The signature of what stands at a path; unknown where nothing does.
  init(of path: String) {
    self = (try? FileStatus.of(path)).map { FileSignature($0) } ?? .unknown
  }

  /// A file written a moment ago may be written again within the tick of its clock, and then looks
  /// the same: it is read again next time.
  func settled(at time: Int) -> FileSignature {
    max(modified, changed) > time - Self.tick ? .unknown : self
  }

  /// Two seconds: the coarsest clock of a file system in use.
  private static let tick = 2_000_000_000

  func write(to writer: inout FieldWriter) {
    writer.write(size)
    writer.write(modified)
    writer.write(changed)
    writer.write(String(number))
  }

  init?(_ reader: inout FieldReader) {
    guard let size = reader.number(), let modified = reader.number(),
      let changed = reader.number(), let number = reader.text().flatMap({ UInt64($0) })
    else { return nil }
    self.init(size: size, modified: modified, changed: changed, number: number)
  }
}
