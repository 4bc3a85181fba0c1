import ProposalModel

/// A style sheet inside a page, and the digest by which the page's policy allows it.
struct EmbeddedStyle: Sendable {
  /// The bytes, which cannot end the element they stand in.
  let bytes: [UInt8]
  /// As a policy names it: `'sha256-…'`.
  let digest: String

  init(_ style: [UInt8]) {
    bytes = StyleText.embedded(style)
    digest = "'sha256-" + Base64.text(of: SHA256.digest(of: bytes)) + "'"
  }
}
