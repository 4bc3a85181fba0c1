import Foundation

/// The built binary, run as a user runs it.
struct Command: Sendable {
  /// What a run left behind.
  struct Result: Sendable {
    let status: Int32
    let output: String
    let error: String
    /// Whether the process ended by itself rather than by a signal.
    let isExit: Bool
  }

  /// The binary beside the test bundle.
  static let path: String = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      let folder = bundle?.bundleURL.deletingLastPathComponent() ?? URL(fileURLWithPath: ".")
    #else
      let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    #endif
    return folder.appendingPathComponent("milepost").path
  }()

  /// Another program that starts the binary: `setpriv`, or a shell with a limit.
  var launcher: [String] = []
  var folder: String?
  var environment: [String: String] = [:]
  var input = Data()

  /// Runs `milepost` with arguments.
  func run(_ arguments: String...) throws -> Result {
    try run(arguments)
  }

  func run(_ arguments: [String]) throws -> Result {
    let scratch = TemporaryFolder()
    let words = launcher + [Self.path] + arguments
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "SWIFT_BACKTRACE": "enable=no"]
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    try input.write(to: URL(fileURLWithPath: scratch("input")))
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch("input")))
    process.standardOutput = try scratch.writing("output")
    process.standardError = try scratch.writing("error")
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: scratch.text("output") ?? "",
      error: scratch.text("error") ?? "", isExit: process.terminationReason == .exit)
  }
}
