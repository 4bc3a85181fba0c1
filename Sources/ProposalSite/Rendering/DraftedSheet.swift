/// The documents of one sheet before they are written, and what is to be said about it.
struct DraftedSheet: Sendable {
  /// One file.
  struct File: Sendable {
    /// `plan.proposal.html`, `private/plan.readiness.html`
    let name: String
    let bytes: [UInt8]
  }

  /// The path of the sheet.
  let path: String
  /// What its documents are called by.
  let name: String
  var files: [File] = []
  /// Lines for standard error.
  var notices: [String] = []
  var status = ExitStatus.clean
}
