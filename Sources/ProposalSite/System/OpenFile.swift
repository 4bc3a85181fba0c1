#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, closed when it goes out of scope.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  /// Opens for reading. Never waits: opening a pipe nobody writes to would block for ever.
  static func reading(_ path: String) throws(SystemFailure) -> OpenFile {
    try OpenFile(descriptor: unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC))
  }

  /// Creates a file for writing, where nothing stands yet, not even a link.
  static func creating(_ path: String, mode: UInt32) throws(SystemFailure) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return try OpenFile(descriptor: unsafe open(path, flags, mode_t(mode)))
  }

  /// Opens a file for writing at its end, making it where it is missing.
  static func appending(_ path: String, mode: UInt32) throws(SystemFailure) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    return try OpenFile(descriptor: unsafe open(path, flags, mode_t(mode)))
  }

  /// Claims the opened file or folder for this process until it is closed, even by a kill.
  /// - Returns: false where another process has it.
  func lock() -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  private init(descriptor: Int32) throws(SystemFailure) {
    guard descriptor >= 0 else { throw .last() }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// What was opened; the path may stand for something else by now.
  func status() throws(SystemFailure) -> FileStatus {
    var raw = stat()
    guard unsafe fstat(descriptor, &raw) == 0 else { throw .last() }
    return FileStatus(raw)
  }

  /// The bytes to the end, or nil when there are more than `limit`.
  ///
  /// - Parameter count: how many are expected, where that is known.
  func bytes(limit: Int, expecting count: Int? = nil) throws(SystemFailure) -> [UInt8]? {
    try StandardStream.bytes(of: descriptor, limit: limit, expecting: count)
  }

  /// The first bytes, at most so many.
  func head(_ count: Int) throws(SystemFailure) -> [UInt8] {
    try StandardStream.head(of: descriptor, count: count)
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    try StandardStream.write(bytes, to: descriptor)
  }

  /// Sets the permission bits, past the mask of the process.
  func setMode(_ mode: UInt32) throws(SystemFailure) {
    guard fchmod(descriptor, mode_t(mode)) == 0 else { throw .last() }
  }

  /// Closes the file and says whether that worked: some file systems notice only now that they
  /// are full.
  consuming func finish() throws(SystemFailure) {
    let result = Self.closed(descriptor)
    discard self
    guard result == 0 else { throw .last() }
  }

  private static func closed(_ descriptor: Int32) -> Int32 {
    close(descriptor)
  }
}
