#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands at a path.
struct FileStatus: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case file, directory, link, pipe, device, other
  }

  let kind: Kind
  /// In bytes.
  let size: Int
  /// The permission bits.
  let mode: UInt32
  /// When the content last changed, in nanoseconds since 1970.
  let modified: Int
  /// When anything about the file last changed, in nanoseconds since 1970.
  let changed: Int
  /// The number of the file on its disk.
  let number: UInt64

  /// What stands at `path`; a link is followed unless `followingLinks` is false.
  static func of(_ path: String, followingLinks: Bool = true) throws(SystemFailure) -> FileStatus {
    var raw = stat()
    let result = unsafe followingLinks ? stat(path, &raw) : lstat(path, &raw)
    guard result == 0 else { throw .last() }
    return FileStatus(raw)
  }

  /// Whether anything, even a broken link, stands at `path`.
  static func exists(_ path: String) -> Bool {
    (try? of(path, followingLinks: false)) != nil
  }

  init(_ raw: stat) {
    kind = Self.kind(of: raw.st_mode)
    size = Int(raw.st_size)
    mode = UInt32(raw.st_mode) & 0o7777
    #if canImport(Darwin)
      modified = Self.nanoseconds(raw.st_mtimespec)
      changed = Self.nanoseconds(raw.st_ctimespec)
    #else
      modified = Self.nanoseconds(raw.st_mtim)
      changed = Self.nanoseconds(raw.st_ctim)
    #endif
    number = UInt64(raw.st_ino)
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  private static func kind(of mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .directory
    case S_IFLNK: .link
    case S_IFIFO: .pipe
    case S_IFCHR, S_IFBLK: .device
    default: .other
    }
  }
}
