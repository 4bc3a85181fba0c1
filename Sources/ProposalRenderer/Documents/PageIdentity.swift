import ProposalModel

/// What stands on every page: which text this is, and how far it has come.
struct PageIdentity: Sendable {
  let status: String
  let version: String
  /// The first twelve hexadecimal digits of the fingerprint.
  let fingerprint: String

  /// The identity of a page; its status is the sheet's stage unless another is given.
  init(_ context: ProposalContext, status: String? = nil, fingerprint: String) {
    self.status = status ?? DocumentWords.stage(context.shown(context.proposal.stage))
    version =
      context.shown(context.proposal.version).map(Self.versionWords) ?? "Version not stated"
    self.fingerprint = fingerprint
  }

  /// `Version 3`, unless the sheet's own words already say so.
  static func versionWords(_ version: String) -> String {
    version.lowercased().hasPrefix("version") ? version : "Version " + version
  }

  /// The rules for the margins of printed pages.
  func marginRules(paper: DocumentEdition.Paper) -> [UInt8] {
    let size = paper == .any ? "" : "size: \(paper.rawValue);"
    let left = StyleText.quoted("\(status) · \(version)")
    let center = StyleText.quoted("Fingerprint \(fingerprint)")
    let rule = """
      @page { \(size)
        @bottom-left { content: \(left); }
        @bottom-center { content: \(center); }
        @bottom-right { content: "Page " counter(page) " of " counter(pages); }
      }
      """
    return Array(rule.utf8)
  }
}
