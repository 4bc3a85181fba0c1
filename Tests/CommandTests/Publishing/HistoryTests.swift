import Foundation
import Testing

@Suite struct HistoryTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  private static let sheet = SecretSheet(number: 1, variant: 0)

  private func publish(_ day: String, for audience: String, _ arguments: String...) throws
    -> Command.Result
  {
    try command.run(
      [
        "publish", "in", "-o", "site", "--audience", audience, "--as-of", day, "--history", "past",
      ] + arguments)
  }

  private func write(actual: String, to name: String = "plan") throws {
    try folder.write(Self.sheet.text, to: "in/\(name).md")
    try folder.write(
      Self.sheet.results.replacing("$10,000,000", with: actual), to: "in/\(name).results.csv")
  }

  @Test func `each publication is kept, and what changed is told`() throws {
    try write(actual: "$10,000,000")
    _ = try publish("2028-02-01", for: "committee")
    let first = folder.text("past/committee-2028-02-01.csv")
    try write(actual: "$12,000,000")
    let result = try publish("2028-05-01", for: "committee")
    #expect(result.status != 2, "\(result.error)")
    #expect(folder.text("past/committee-2028-02-01.csv") == first)
    #expect(folder.text("past/committee-2028-05-01.csv") != nil)
    let page = folder.text("site/portfolio.html") ?? ""
    #expect(page.contains("attainment 100% → 120%"))
    #expect(page.contains("<svg") && page.contains("2028-02-01"))
  }

  @Test func `publishing the same again keeps nothing new`() throws {
    try write(actual: "$10,000,000")
    _ = try publish("2028-02-01", for: "committee")
    _ = try publish("2028-02-01", for: "committee")
    #expect(folder.names.count { $0.hasPrefix("past/") } == 1)
  }

  @Test func `a history keeps what its audience saw and no more`() throws {
    try write(actual: "$10,000,000")
    _ = try publish("2028-02-01", for: "intranet")
    let text = folder.text("past/intranet-2028-02-01.csv") ?? ""
    #expect(text.contains("Director of Region"))
    for (_, secret) in Self.sheet.secrets { #expect(!text.contains(secret), "\(secret)") }
  }

  @Test func `a payee can be erased`() throws {
    try write(actual: "$10,000,000")
    _ = try publish("2028-02-01", for: "committee")
    #expect(folder.text("past/committee-2028-02-01.csv")?.contains(Self.sheet.payee) == true)
    try FileManager.default.removeItem(atPath: folder("in/plan.md"))
    let other = SecretSheet(number: 2, variant: 0)
    try folder.write(other.text, to: "in/other.md")
    let result = try publish("2028-05-01", for: "committee", "--erase", Self.sheet.payee)
    #expect(result.error.contains("1 lines erased"))
    for name in folder.names where name.hasPrefix("past/") || name.hasPrefix("site/") {
      #expect(folder.text(name)?.contains(Self.sheet.payee) != true, "\(name)")
    }
  }

  @Test func `what is not shown any more leaves no trace in the trend`() throws {
    try write(actual: "$10,000,000")
    let other = SecretSheet(number: 2, variant: 0)
    try folder.write(other.text, to: "in/other.md")
    _ = try publish("2028-02-01", for: "committee")
    try folder.write(
      other.text.replacing("status: agreed", with: "status: agreed\npublish: false"),
      to: "in/other.md")
    _ = try publish("2028-05-01", for: "committee")
    for name in folder.names where name.hasPrefix("site/") {
      #expect(folder.text(name)?.contains(other.payee) != true, "\(name)")
    }
    #expect(
      folder.text("site/portfolio.html")?.contains("<th scope=\"row\">2028-02-01</th>") == true)
  }

  @Test func `a history may not lie in the site`() throws {
    try write(actual: "$10,000,000")
    _ = try publish("2028-02-01", for: "committee")
    let result = try command.run("publish", "in", "-o", "site", "--history", "site/past")
    #expect(result.status == 2 && result.error.contains("--history"))
  }

  @Test func `a page that moved leads to where it is`() throws {
    try write(actual: "$10,000,000")
    _ = try command.run("publish", "in", "-o", "site", "--audience", "committee")
    let title = Self.sheet.secrets.first { $0.field == .wording }?.text ?? ""
    try folder.write(Self.sheet.text.replacing(title, with: "Renamed"), to: "in/plan.md")
    _ = try command.run("publish", "in", "-o", "site", "--audience", "committee")
    let pages = folder.names.filter { $0.hasPrefix("site/sheets/") && $0.hasSuffix(".html") }
    let moved = pages.first { $0.contains(title.lowercased()) && !$0.contains("proposal") } ?? ""
    #expect(folder.text(moved)?.contains("url=renamed-bonus-") == true)
    #expect(pages.contains { $0.hasPrefix("site/sheets/renamed-bonus-") })
  }

  @Test func `dates are in a calendar, and what they rest on`() throws {
    try write(actual: "$10,000,000")
    _ = try command.run(
      "publish", "in", "-o", "site", "--audience", "committee", "--as-of", "2028-02-01")
    let calendar = folder.text("site/calendar.ics") ?? ""
    #expect(calendar.contains("DTSTART;VALUE=DATE:20271231\r\n"))
    #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }
}
