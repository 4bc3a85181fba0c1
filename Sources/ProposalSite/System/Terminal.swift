#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The window that a person reads in.
enum Terminal {
  /// How many columns standard output has; nil where it is no terminal, or does not say.
  static var width: Int? {
    guard StandardStream.output.isTerminal else { return nil }
    if let columns = Environment.value(of: "COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return columns
    }
    var size = winsize()
    let result = unsafe withUnsafeMutablePointer(to: &size) { pointer in
      unsafe ioctl(StandardStream.output.rawValue, UInt(TIOCGWINSZ), pointer)
    }
    return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
