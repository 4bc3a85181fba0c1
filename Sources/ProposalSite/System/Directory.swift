#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of the file system.
enum Directory {
  /// The names in a folder, without `.` and `..`, in the order of their bytes.
  static func names(in path: String) throws(SystemFailure) -> [String] {
    guard let stream = unsafe opendir(path) else { throw .last() }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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

  /// Removes a file that this process made.
  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  /// A number no other running process has, for names of temporary files.
  static var processNumber: Int { Int(getpid()) }

  /// The permission bits of a new file.
  static let newFileMode: UInt32 = {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~UInt32(mask)
  }()
}
