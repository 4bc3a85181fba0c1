import ProposalModel

/// What cases and calculations have in common.
struct CaseHead {
  static let required = ["id", "title", "currency", "expected", "source", "basis"]

  let id: String
  let currency: Currency?

  private enum Basis: String {
    case company = "company-stated"
    case document = "document-stated"
    case seed = "seed-derived"
    case derived
  }

  init(_ object: CaseObject) throws {
    id = try Self.id(try object["id"])
    for name in ["title", "source"] { _ = try object[name].text() }
    _ = try object["basis"].choice(Basis.self)
    _ = try object.optional("notes")?.text()
    currency = try Self.currency(try object["currency"])
  }

  /// Words of small letters and digits, joined by `-` or `_`.
  private static func id(_ node: CaseNode) throws -> String {
    let id = try node.text()
    let words = id.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    let isWord = { (word: Substring) in
      !word.isEmpty
        && word.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    }
    guard words.allSatisfy(isWord) else { throw node.failure("is no id") }
    return id
  }

  private static func currency(_ node: CaseNode) throws -> Currency? {
    guard !node.isNull else { return nil }
    guard let currency = Currency(code: try node.text()), currency.code == (try node.text()) else {
      throw node.failure("is no currency")
    }
    return currency
  }
}
