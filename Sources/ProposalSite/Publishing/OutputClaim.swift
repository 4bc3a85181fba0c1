/// Keeps a second run out of a site while one is under way. The system gives the claim back when
/// the process ends, however it ends.
final class OutputClaim: Sendable {
  private let folder: OpenFile?

  /// Claims the state of a site, and its tree.
  init(_ output: String, _ state: StateFolder, isCheck: Bool) throws(SiteError) {
    guard !isCheck else {
      folder = nil
      return
    }
    do {
      try Directory.create(output)
      folder = try OpenFile.reading(output)
    } catch {
      throw error.told(of: output)
    }
    guard folder?.lock() == true else {
      throw SiteError(
        path: output, problem: "is being published by another run",
        advice: "Wait until that one has ended.")
    }
    try state.prepare(besides: output)
  }

  /// Keeps the claim up to here.
  func release() {}
}
