/// What a command has to say, and how it ended.
public struct Outcome: Sendable {
  /// For standard output.
  public var output: [UInt8]
  /// Lines for standard error.
  public var notices: [String]
  /// How the command ended.
  public var status: ExitStatus

  /// Makes an outcome.
  public init(output: [UInt8] = [], notices: [String] = [], status: ExitStatus = .clean) {
    self.output = output
    self.notices = notices
    self.status = status
  }

  /// Nothing but an error.
  public init(_ error: SiteError) {
    self.init(notices: [error.description], status: .failure)
  }

  /// Adds what the machine refused.
  mutating func add(_ error: SiteError) {
    notices.append(error.description)
    status = .failure
  }

  /// Raises the status to at least `other`.
  mutating func raise(to other: ExitStatus) {
    status = max(status, other)
  }

  /// Prints it.
  /// - Returns: how the command ended, printing included.
  public func deliver() -> ExitStatus {
    do {
      try StandardStream.output.write(output)
      // At once: a call of the system for each of thousands of lines costs more than making them.
      try StandardStream.error.write(notices.map { $0 + "\n" }.joined())
      return status
    } catch {
      try? StandardStream.error.write(error.description + "\n")
      return .failure
    }
  }
}

extension Result where Failure == SiteError {
  /// The value; an error goes to an outcome.
  func value(orTo outcome: inout Outcome) -> Success? {
    switch self {
    case .success(let value): return value
    case .failure(let error):
      outcome.add(error)
      return nil
    }
  }
}
