import ProposalModel

/// The style sheet and the script of a site, named by what they hold.
public struct SiteAssets: Sendable {
  /// The style sheet of the documents, and what sites add to it.
  public let style: SitePage
  /// Sorts, filters and searches the index.
  public let script: SitePage

  /// The assets as a library has them.
  ///
  /// - Throws: what is wrong with one of them.
  public init(_ library: TemplateLibrary) throws(TemplateError) {
    let shared = try library.render("style.css", with: .none, as: .plain)
    let own = try library.render("site.css", with: .none, as: .plain)
    let code = try library.render("site.js", with: .none, as: .plain)
    style = Self.asset("site", "css", Self.mark + shared + own)
    script = Self.asset("site", "js", Self.mark + code)
  }

  private static let mark = Array("/* Made by Milepost */\n".utf8)

  private static func asset(_ stem: String, _ ending: String, _ bytes: [UInt8]) -> SitePage {
    let hash = SHA256.hexadecimal(of: bytes).prefix(12)
    return SitePage(name: "assets/\(stem).\(hash).\(ending)", bytes: bytes)
  }
}
