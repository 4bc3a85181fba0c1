import Foundation
import Testing

/// Leaks from what stands beside a plan: a roster, results of many payees, a configuration.
@Suite struct RosterLeakTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  /// Who may see what a canary stands for.
  enum Field {
    /// Nobody: names of files, comments and words of the configuration.
    case never
    /// The author's side alone.
    case note
    case name, amount, evidence
  }

  private static func word(_ stem: String, _ number: Int, _ variant: Int) -> String {
    let letters = Array("bcdfghjkmp")
    return "Xv\(stem)\(letters[number % 10])\(letters[variant % 10])\(letters[variant / 10 % 10])"
  }

  private static func amount(_ number: Int, _ variant: Int) -> Int {
    61_379 + 1_013 * number + 6_451 * variant
  }

  private static let payees = 0..<8

  private static func canaries(variant: Int = 0) -> [(field: Field, text: String)] {
    let beside: [(field: Field, stem: String)] = [
      (.never, "Plan"), (.never, "Roster"), (.never, "Results"), (.never, "Comment"),
      (.never, "Term"), (.never, "Excluded"), (.note, "Note"),
    ]
    let ofPayees: [(field: Field, stem: String)] = [
      (.name, "Given"), (.name, "Family"), (.note, "Own"), (.evidence, "Evidence"),
      (.evidence, "Certifier"), (.evidence, "Who"), (.evidence, "Why"),
    ]
    var canaries: [(field: Field, text: String)] = []
    for (field, stem) in beside { canaries.append((field, word(stem, 0, variant))) }
    for number in payees {
      for (field, stem) in ofPayees { canaries.append((field, word(stem, number, variant))) }
      canaries.append((.amount, String(amount(number, variant))))
    }
    return canaries
  }

  private func write(to place: String, variant: Int = 0, shows: String = "") throws {
    let word = { Self.word($0, $1, variant) }
    try folder.write(
      """
      ---
      status: agreed
      role: Head of Works
      currency: USD
      executive: [[payee]]
      ---
      # Bonus plan

      ## Milestone 1: Revenue

      - **Goal:** net revenue of at least $10,000,000 by 31 December 2027.
      - **Measure:** net revenue
      - **Bonus:** [[bonus]] when the goal is met; nothing below it.

      ## Private notes

      \(word("Note", 0)): [[own terms]]

      """, to: "\(place)/\(word("Plan", 0)).md")
    var roster = "payee,bonus,own terms\n"
    var results = "payee,milestone,actual,as of,state,evidence,certified by,old,new,who,why\n"
    // Another order in each variant: it must not show.
    for number in Self.payees.sorted(by: { ($0 * 3 + variant) % 8 < ($1 * 3 + variant) % 8 }) {
      let payee = "\(word("Given", number)) \(word("Family", number))"
      roster += "\(payee),$\(Self.amount(number, variant)),\(word("Own", number))\n"
      results +=
        "\(payee),1,\"$1\(number % 3),000,000\",2027-12-31,corrected,\(word("Evidence", number)),"
        + "\(word("Certifier", number)),\"$9,000,000\",\"$1\(number % 3),000,000\","
        + "\(word("Who", number)),\(word("Why", number))\n"
    }
    try folder.write(roster, to: "\(place)/\(word("Roster", 0)).csv")
    try folder.write(results, to: "\(place)/\(word("Results", 0)).csv")
    try folder.write(
      """
      # \(word("Comment", 0))
      terms: [\(word("Term", 0))]
      exclude: [\(word("Excluded", 0))]
      publish:
        show: [\(shows)]

      """, to: "\(place)/.milepost.yml")
  }

  private func publish(
    _ place: String, for audience: String, variant: Int = 0
  ) throws -> [String: Data] {
    let site = "\(place)-\(audience)"
    let result = try command.run(
      "publish", "\(place)/\(Self.word("Plan", 0, variant)).md", "--roster",
      "\(place)/\(Self.word("Roster", 0, variant)).csv", "--results",
      "\(place)/\(Self.word("Results", 0, variant)).csv", "-o", site, "--audience", audience,
      "--as-of", "2028-02-01")
    #expect(result.status != 2, "\(result.error)")
    #expect(result.output.contains("8 scorecards"), "\(result.output)")
    return folder.pages(below: site)
  }

  @Test(arguments: [
    ("intranet", [Field]()), ("counterparty", [.name, .amount, .evidence]),
    ("committee", [.name, .amount, .evidence]), ("owner", [.name, .amount, .evidence, .note]),
  ])
  func `rosters, results and configurations leak nothing`(audience: String, fields: [Field]) throws
  {
    try write(to: "in")
    let search = TreeSearch(try publish("in", for: audience))
    for (field, canary) in Self.canaries() where !fields.contains(field) {
      #expect(search.places(of: canary).isEmpty, "\(field): \(canary)")
    }
    // What may be seen is seen: a search that finds nothing would pass any tree.
    for field in fields {
      let shown = Self.canaries().filter { $0.field == field }.map(\.text)
      #expect(shown.contains { !search.places(of: $0).isEmpty }, "\(field) is nowhere")
    }
  }

  @Test(arguments: [("names", Field.name), ("amounts", .amount), ("evidence", .evidence)])
  func `a field that is let through is found, and no other one is`(word: String, field: Field)
    throws
  {
    try write(to: "in", shows: word)
    let search = TreeSearch(try publish("in", for: "intranet"))
    let found = Self.canaries().filter { !search.places(of: $0.text).isEmpty }
    #expect(!found.isEmpty)
    #expect(Set(found.map(\.field)) == [field], "\(found)")
  }

  @Test(arguments: [1, 24]) func `a roster's secrets change no byte of the intranet`(variant: Int)
    throws
  {
    try write(to: "in")
    try write(to: "other", variant: variant)
    let one = try publish("in", for: "intranet")
    let other = try publish("other", for: "intranet", variant: variant)
    #expect(one == other)
  }
}
