import ProposalModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of the file system.
enum Directory {
  /// A name in a folder, and what it names, where the file system says so at once.
  struct Entry: Sendable {
    let name: String
    let kind: FileStatus.Kind?
  }

  /// The names in a folder, without `.` and `..`, in the order of their bytes.
  static func names(in path: String) throws(SystemFailure) -> [String] {
    try entries(in: path).map(\.name)
  }

  /// What stands in a folder, without `.` and `..`, in the order of the names' bytes.
  static func entries(in path: String) throws(SystemFailure) -> [Entry] {
    try unsorted(in: path).sorted { ByteOrder.precedes($0.name, $1.name) }
  }

  /// The same in the order the system tells them in.
  static func unsorted(in path: String) throws(SystemFailure) -> [Entry] {
    guard let stream = unsafe opendir(path) else { throw .last() }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      let kind = unsafe kind(of: entry.pointee.d_type)
      if name != "." && name != ".." { entries.append(Entry(name: name, kind: kind)) }
    }
    return entries
  }

  /// The kind a folder notes beside a name; nil where it notes none.
  private static func kind(of type: UInt8) -> FileStatus.Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .directory
    case Int(DT_LNK): .link
    case Int(DT_FIFO): .pipe
    default: nil
    }
  }

  /// The current folder, from the root; `/` where the system does not say.
  static var current: String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// Makes a folder and those above it, where they are missing.
  static func create(_ path: String) throws(SystemFailure) {
    if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let above = FilePath.folder(of: path), above != path else {
      throw .last()
    }
    try create(above)
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last() }
  }

  /// Puts the file at `source` in the place of `target`, at once.
  static func rename(_ source: String, to target: String) throws(SystemFailure) {
    #if canImport(Glibc)
      let result = unsafe Glibc.rename(source, target)
    #elseif canImport(Musl)
      let result = unsafe Musl.rename(source, target)
    #else
      let result = unsafe Darwin.rename(source, target)
    #endif
    guard result == 0 else { throw .last() }
  }

  /// Gives a file a second name, where nothing has that name yet. Where the file system knows no
  /// second names, the file is renamed.
  static func link(_ source: String, to target: String) throws(SystemFailure) {
    #if canImport(Glibc)
      let result = unsafe Glibc.link(source, target)
    #elseif canImport(Musl)
      let result = unsafe Musl.link(source, target)
    #else
      let result = unsafe Darwin.link(source, target)
    #endif
    guard result != 0 else { return }
    let failure = SystemFailure.last()
    guard failure.code != EEXIST, !FileStatus.exists(target) else { throw failure }
    try rename(source, to: target)
  }

  /// Removes a file that this process made.
  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  /// Removes a folder, where it is empty.
  static func removeEmpty(_ path: String) {
    _ = unsafe rmdir(path)
  }

  /// Makes a folder that only its owner may enter, and those above it where they are missing.
  static func createPrivate(_ path: String) throws(SystemFailure) {
    if let above = FilePath.folder(of: path), above != path { try create(above) }
    if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    throw .last()
  }

  /// The path without links and dots; nil where nothing stands there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// A number no other running process has, for names of temporary files.
  static var processNumber: Int { Int(getpid()) }

  /// Whether a process of that number is under way.
  static func isRunning(process number: Int) -> Bool {
    kill(pid_t(truncatingIfNeeded: number), 0) == 0 || errno != ESRCH
  }

  /// The permission bits of a new file.
  static let newFileMode: UInt32 = {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~UInt32(mask)
  }()
}
