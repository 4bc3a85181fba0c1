#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why the operating system refused a call.
struct SystemFailure: Error, Sendable, Hashable {
  /// The value of `errno`.
  let code: Int32

  /// The failure of the call that was just made.
  static func last() -> SystemFailure {
    SystemFailure(code: errno)
  }

  static let notFound = SystemFailure(code: ENOENT)
  static let notAFolder = SystemFailure(code: ENOTDIR)

  /// The reason in words.
  var words: String {
    switch code {
    case ENOENT: "does not exist"
    case EACCES, EPERM: "may not be opened: permission denied"
    case ENOSPC, EDQUOT: "cannot be written: the disk is full"
    case EFBIG: "cannot be written: it would exceed the size limit of this process"
    case EROFS: "cannot be written: the file system is read-only"
    case ENOTDIR: "is not a directory, or is below something that is not"
    case EISDIR: "is a directory"
    case ELOOP: "is a chain of links without end, or a link where none is allowed"
    case ENAMETOOLONG: "has a name that is too long"
    default: "cannot be used: the system says error \(code)"
    }
  }

  /// What to do about it.
  var advice: String {
    switch code {
    case ENOENT: "Check the spelling of the path."
    case EACCES, EPERM: "Ask for the right to it, or choose another place."
    case ENOSPC, EDQUOT, EFBIG: "Make room and try again; nothing was left half written."
    case EROFS: "Choose another place with --output."
    default: "Check the path."
    }
  }

  /// The same failure, told of a path.
  func told(of path: String) -> SiteError {
    SiteError(path: path, problem: words, advice: advice)
  }
}
