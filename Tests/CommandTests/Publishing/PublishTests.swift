import Foundation
import Testing

@Suite struct PublishTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static let agreed = """
    ---
    status: agreed
    ---
    \(ExampleSheet.clean)
    """

  func publish(_ arguments: String...) throws -> Command.Result {
    try command.run(
      ["publish", "sheets", "-o", "site", "--as-of", "2027-06-01"] + arguments)
  }

  func pages(of site: String = "site") -> [String: Data] { folder.pages(below: site) }

  func times() -> [String: Date] {
    var times: [String: Date] = [:]
    for name in folder.names where name.hasPrefix("site/") {
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder(name))
      times[name] = attributes?[.modificationDate] as? Date
    }
    return times
  }

  @Test func `the intranet sees goals and no names, words or amounts`() throws {
    try folder.write(Self.agreed, to: "sheets/plan.md")
    let result = try publish()
    #expect(result.status == 0, "\(result.error)")
    let names = pages().keys.sorted()
    #expect(names.contains("index.html"))
    for (name, data) in pages() {
      let text = String(decoding: data, as: UTF8.self)
      for secret in ["Dana", "Whitfield", "Larkspur", "150", "Meridian", "plan.md", "audited"] {
        #expect(!text.contains(secret), "\(name) holds \(secret)")
        #expect(!name.localizedCaseInsensitiveContains(secret))
      }
    }
    let page = names.first { $0.hasPrefix("sheets/") && $0.hasSuffix(".md") } ?? ""
    #expect(folder.text("site/" + page)?.contains("$10,000,000") == true)
  }

  @Test(arguments: [("draft", 0), ("proposed", 0), ("agreed", 1), ("certified", 1), ("paid", 1)])
  func `the intranet sees what is agreed`(status: String, count: Int) throws {
    try folder.write(
      Self.agreed.replacing("status: agreed", with: "status: " + status), to: "sheets/plan.md")
    _ = try publish()
    #expect(pages().keys.count { $0.hasPrefix("sheets/") && $0.hasSuffix(".html") } == count)
  }

  @Test(arguments: ["publish: false", "Publish: no", "publish: 'off' # later", "publish: flase"])
  func `a sheet that says no leaves no trace for anybody`(line: String) throws {
    let sheet = Self.agreed.replacing("status: agreed", with: "status: agreed\n" + line)
    try folder.write(sheet, to: "sheets/plan.md")
    for audience in ["owner", "committee", "counterparty", "intranet"] {
      let site = "site-" + audience
      _ = try command.run("publish", "sheets", "-o", site, "--audience", audience)
      #expect(!pages(of: site).keys.contains { $0.hasPrefix("sheets/") && $0.contains(".") })
      for (name, data) in pages(of: site) {
        #expect(!String(decoding: data, as: UTF8.self).contains("Whitfield"), "\(name)")
      }
    }
  }

  @Test func `every table of an index has as many heads as cells`() throws {
    for number in 0..<6 {
      try folder.write(
        Self.agreed.replacing("Dana Whitfield", with: "Payee \(number)"), to: "sheets/\(number).md")
      try folder.write(
        "Milestone,Actual\n1,\"$11,000,000\"\n", to: "sheets/\(number).results.csv")
    }
    for audience in ["owner", "committee", "counterparty", "intranet"] {
      _ = try publish("--audience", audience, "--state", "state-" + audience)
      for table in (folder.text("site/index.html") ?? "").components(separatedBy: "<table")
        .dropFirst()
      {
        let rows = table.components(separatedBy: "</table>")[0].components(separatedBy: "<tr>")
        let counts = rows.dropFirst().map { row in
          row.components(separatedBy: "</th>").count + row.components(separatedBy: "</td>").count
        }
        #expect(Set(counts).count == 1, "\(audience): \(counts)")
      }
    }
  }

  @Test func `publishing again touches nothing`() throws {
    try folder.write(Self.agreed, to: "sheets/plan.md")
    _ = try publish("--audience", "owner")
    let before = times()
    let result = try publish("--audience", "owner", "--explain")
    #expect(result.output.contains("0 files written"))
    #expect(times() == before)
    let check = try publish("--audience", "owner", "--check")
    #expect(check.status == 0 && check.output.contains("up to date"))
  }

  @Test func `a change within one tick of the clock, of the same length, is noticed`() throws {
    for amount in ["150,000", "160,000", "170,000", "180,000"] {
      try folder.write(
        Self.agreed.replacing("150,000", with: amount), to: "sheets/plan.md")
      _ = try publish("--audience", "owner")
      let page = pages().first { $0.key.hasPrefix("sheets/") && $0.key.hasSuffix(".md") }
      #expect(page.map { String(decoding: $0.value, as: UTF8.self) }?.contains(amount) == true)
    }
  }

  @Test func `a page that was changed is made again where no sheet changed`() throws {
    try folder.write(Self.agreed, to: "sheets/one.md")
    try folder.write(Self.agreed.replacing("Dana", with: "Kim"), to: "sheets/two.md")
    _ = try publish("--audience", "owner")
    let before = pages()
    for name in before.keys where !name.hasPrefix("assets/") {
      try FileManager.default.removeItem(atPath: folder("site/" + name))
      let result = try publish("--audience", "owner")
      #expect(result.status == 0, "\(name): \(result.error)")
      #expect(pages() == before, "\(name)")
    }
  }

  @Test func `a site that is kept up is the one that is made at once`() throws {
    try folder.write(Self.agreed, to: "sheets/one.md")
    let changes = ["\n", "\nThe board meets in May.\n", "\n## Notes\n\nNone.\n"].map {
      Self.agreed + $0
    }
    let amounts = ["160,000", "170,000"].map { Self.agreed.replacing("150,000", with: $0) }
    for (number, sheet) in (changes + amounts + changes).enumerated() {
      try folder.write(sheet, to: "sheets/two.md")
      let result = try publish("--audience", "committee")
      #expect(result.status == 0, "\(result.error)")
      let fresh = "fresh-\(number)"
      _ = try command.run([
        "publish", "sheets", "-o", fresh, "--as-of", "2027-06-01", "--audience", "committee",
      ])
      #expect(pages() == pages(of: fresh), "\(number)")
    }
  }

  @Test func `only what changed is made again, and it says why`() throws {
    try folder.write(Self.agreed, to: "sheets/one.md")
    try folder.write(Self.agreed.replacing("Dana", with: "Kim"), to: "sheets/two.md")
    _ = try publish("--audience", "owner")
    try folder.write(
      Self.agreed.replacing("Dana", with: "Kim").replacing("150,000", with: "160,000"),
      to: "sheets/two.md")
    let check = try publish("--audience", "owner", "--check")
    #expect(check.status == 1 && check.output.contains("differs"))
    let before = times()
    let result = try publish("--audience", "owner", "--explain")
    #expect(result.output.contains("the sheet changed"))
    let changed = times().filter { before[$0.key] != $0.value }.keys
    #expect(!changed.contains { $0.contains("dana") })
    #expect(changed.contains { $0.contains("kim") })
  }

  @Test func `the pages of a sheet that is gone go, and nothing else does`() throws {
    try folder.write(Self.agreed, to: "sheets/one.md")
    try folder.write(Self.agreed.replacing("Dana", with: "Kim"), to: "sheets/two.md")
    _ = try publish("--audience", "owner")
    try folder.write("mine", to: "site/sheets/notes.html")
    try FileManager.default.removeItem(atPath: folder("sheets/two.md"))
    let result = try publish("--audience", "owner")
    #expect(result.status == 0, "\(result.error)")
    #expect(!pages().keys.contains { $0.contains("kim") })
    #expect(pages().keys.contains { $0.contains("dana") })
    #expect(folder.text("site/sheets/notes.html") == "mine")
  }

  @Test func `pages for other eyes do not stay when the audience changes`() throws {
    try folder.write(Self.agreed, to: "sheets/plan.md")
    _ = try publish("--audience", "owner")
    let result = try publish("--audience", "intranet")
    #expect(result.status == 0, "\(result.error)")
    for (name, data) in pages() {
      #expect(!String(decoding: data, as: UTF8.self).contains("Whitfield"), "\(name)")
    }
  }

  @Test func `pages of a lost manifest are named, not left in silence`() throws {
    try folder.write(Self.agreed, to: "sheets/plan.md")
    _ = try publish("--audience", "owner")
    try FileManager.default.removeItem(atPath: folder(".site.milepost"))
    let result = try publish("--audience", "intranet")
    #expect(result.status == 2)
    #expect(result.error.contains("this site does not know"))
  }

  @Test func `the manifest may not lie in the site`() throws {
    try folder.write(Self.agreed, to: "sheets/plan.md")
    let result = try publish("--state", "site/state")
    #expect(result.status == 2)
    #expect(result.error.contains("--state"))
  }

  @Test func `the same sheets give the same tree, wherever they are`() throws {
    for name in ["one", "two", "three", "four"] {
      try folder.write(
        Self.agreed.replacing("Dana", with: name.capitalized), to: "sheets/\(name).md")
    }
    _ = try publish()
    var other = command
    other.environment = ["TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"]
    other.folder = folder("sheets")
    _ = try other.run("publish", ".", "-o", "../elsewhere", "--as-of", "2027-06-01")
    #expect(pages() == pages(of: "elsewhere"))
    #expect(pages().count > 10)
  }
}
