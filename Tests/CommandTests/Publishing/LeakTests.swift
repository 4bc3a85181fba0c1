import Foundation
import Testing

@Suite struct LeakTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static let sheets = (0..<8).map { SecretSheet(number: $0, variant: 0) }

  private func write(_ sheets: [SecretSheet], to place: String) throws {
    for sheet in sheets {
      try folder.write(sheet.text, to: "\(place)/\(sheet.fileName).md")
      try folder.write(sheet.results, to: "\(place)/\(sheet.fileName).results.csv")
    }
  }

  private func publish(_ place: String, for audience: String) throws -> [String: Data] {
    let result = try command.run(
      "publish", place, "-o", "\(place)-\(audience)", "--audience", audience,
      "--as-of", "2028-02-01")
    #expect(result.status != 2, "\(result.error)")
    return folder.pages(below: "\(place)-\(audience)")
  }

  /// What each audience may see beside the least.
  static let seen: [(audience: String, fields: [SecretSheet.Field])] = [
    ("intranet", []),
    ("counterparty", [.name, .wording, .amount, .evidence, .benchmark]),
    ("committee", [.name, .wording, .amount, .evidence, .benchmark]),
    ("owner", SecretSheet.Field.allCases),
  ]

  @Test(arguments: seen)
  func `what an audience may not see is in no byte of its tree`(
    audience: String, fields: [SecretSheet.Field]
  ) throws {
    try write(Self.sheets, to: "in")
    let pages = try publish("in", for: audience)
    #expect(pages.count > 8)
    let search = TreeSearch(pages)
    for (field, secret) in Self.sheets.flatMap(\.secrets) where !fields.contains(field) {
      #expect(search.places(of: secret).isEmpty, "\(field): \(secret)")
    }
    #expect(search.holds("net revenue") && search.holds("10,000,000"))
    if audience == "intranet" { #expect(!search.holds("<svg")) }
  }

  @Test(arguments: [
    ("names", SecretSheet.Field.name), ("wording", .wording), ("amounts", .amount),
    ("evidence", .evidence), ("benchmarks", .benchmark),
  ])
  func `a field that is let through is found, and no other one is`(
    word: String, field: SecretSheet.Field
  ) throws {
    try write(Self.sheets, to: "in")
    try folder.write("publish:\n  show: [\(word)]\n", to: "in/.milepost.yml")
    let search = TreeSearch(try publish("in", for: "intranet"))
    let found = Self.sheets.flatMap(\.secrets).filter { !search.places(of: $0.text).isEmpty }
    #expect(!found.isEmpty)
    // A benchmark is a sentence, and may hold any figure.
    let allowed: Set<SecretSheet.Field> = field == .benchmark ? [field, .amount] : [field]
    #expect(Set(found.map(\.field)).subtracting(allowed).isEmpty, "\(found)")
  }

  /// The strongest form: whatever is withheld has no influence at all. Names, words, amounts, notes,
  /// file names and their order are others, and the tree is the same to the byte.
  @Test(arguments: [1, 2, 37]) func `secrets change no byte of the intranet`(variant: Int) throws {
    try write(Self.sheets, to: "in")
    try write(Self.sheets.map { SecretSheet(number: $0.number, variant: variant) }, to: "other")
    let (one, other) = (try publish("in", for: "intranet"), try publish("other", for: "intranet"))
    #expect(one.keys.sorted() == other.keys.sorted())
    #expect(one == other)
  }

  @Test func `a secret that matters is noticed by the comparison`() throws {
    try write(Self.sheets, to: "in")
    try write(Self.sheets.map { SecretSheet(number: $0.number, variant: 1) }, to: "other")
    #expect(try publish("in", for: "committee") != publish("other", for: "committee"))
  }

  @Test func `bands tell no amount`() throws {
    try write(Self.sheets, to: "in")
    try folder.write("publish:\n  show: [amount-bands]\n", to: "in/.milepost.yml")
    let search = TreeSearch(try publish("in", for: "intranet"))
    #expect(search.holds("50,000 to 100,000 USD"))
    for sheet in Self.sheets { #expect(search.places(of: String(sheet.amount)).isEmpty) }
  }

  @Test func `sums are shown over five payees, and their parts are not`() throws {
    try folder.write("publish:\n  show: [totals]\n", to: "in/.milepost.yml")
    try write(Array(Self.sheets.prefix(6)), to: "in")
    let few = TreeSearch(try publish("in", for: "intranet"))
    // Two of the six missed their goal, and get nothing.
    #expect(few.holds("withheld"))
    try write(Self.sheets, to: "in")
    let many = TreeSearch(try publish("in", for: "intranet"))
    let paid = Self.sheets.filter { $0.number % 3 > 0 }.map(\.amount).reduce(0, +)
    #expect(!many.places(of: String(paid)).isEmpty)
    for sheet in Self.sheets { #expect(many.places(of: String(sheet.amount)).isEmpty) }
  }

  @Test func `a configuration with a mistake publishes nothing`() throws {
    try write(Self.sheets, to: "in")
    try folder.write("publish:\n  shows: [names]\n", to: "in/.milepost.yml")
    let result = try command.run("publish", "in", "-o", "site")
    #expect(result.status == 2)
    #expect(result.error.contains(".milepost.yml:2:3"))
    #expect(folder.pages(below: "site").isEmpty)
  }
}
