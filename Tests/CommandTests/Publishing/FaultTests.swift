import Foundation
import Testing

@Suite struct FaultTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static let sheets = (0..<9).map { SecretSheet(number: $0, variant: 0) }

  private func write(_ amount: String = "") throws {
    for sheet in Self.sheets {
      let text = amount.isEmpty ? sheet.text : sheet.text.replacing(sheet.grouped, with: amount)
      try folder.write(text, to: "in/\(sheet.fileName).md")
    }
  }

  private func publish(_ command: Command? = nil, to site: String = "site") throws
    -> Command.Result
  {
    try (command ?? self.command).run(
      "publish", "in", "-o", site, "--audience", "committee", "--as-of", "2027-02-01")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/timeout")))
  func `a run that is killed leaves whole files, and the next one repairs the rest`() throws {
    try write()
    _ = try publish()
    let old = folder.pages(below: "site")
    try write("77,777")
    _ = try publish(to: "other")
    let new = folder.pages(below: "other")
    var random = SplitMix64(seed: 20_270_203)
    for _ in 0..<12 {
      var killed = command
      let delay = Double.random(in: 0.005...0.4, using: &random)
      killed.launcher = ["/usr/bin/timeout", "-s", "KILL", String(delay)]
      _ = try publish(killed)
      for (name, bytes) in folder.pages(below: "site") where !name.hasPrefix(".") {
        #expect(bytes == old[name] || bytes == new[name], "\(name) is torn after \(delay) s")
      }
    }
    let result = try publish()
    #expect(result.status != 2, "\(result.error)")
    #expect(folder.pages(below: "site") == new)
    #expect(!folder.names.contains { $0.contains("draft") })
  }

  @Test func `two runs at once leave one whole site`() throws {
    try write()
    _ = try publish(to: "other")
    var both = command
    both.launcher = ["/bin/sh", "-c", "\"$0\" \"$@\" & \"$0\" \"$@\"; wait"]
    for _ in 0..<3 { _ = try publish(both) }
    let result = try publish()
    #expect(result.status != 2, "\(result.error)")
    #expect(folder.pages(below: "site") == folder.pages(below: "other"))
  }

  @Test func `a sheet that cannot be read keeps its pages, and the others are done`() throws {
    try write()
    _ = try publish()
    let before = folder.pages(below: "site")
    let sheet = "in/\(Self.sheets[0].fileName).md"
    try folder.write(Data(count: 17 << 20), to: sheet)
    let other = Self.sheets[1]
    try folder.write(
      other.text.replacing(other.grouped, with: "88,888"), to: "in/\(other.fileName).md")
    let result = try publish()
    #expect(result.status == 2)
    #expect(result.error.contains("\(sheet): is larger than 16 MB"))
    let after = folder.pages(below: "site")
    #expect(after.keys.sorted() == before.keys.sorted())
    #expect(after.filter { before[$0.key] != $0.value }.keys.contains { $0.contains("sheets/") })
  }

  @Test func `a page that somebody else wrote stays, and is named`() throws {
    try write()
    _ = try publish()
    let name = folder.names.first { $0.hasPrefix("site/sheets/") && $0.hasSuffix(".md") } ?? ""
    try FileManager.default.removeItem(atPath: folder("site"))
    try FileManager.default.removeItem(atPath: folder(".site.milepost"))
    try folder.write("mine", to: name)
    let result = try publish()
    #expect(result.status == 2)
    #expect(result.error.contains("\(name): exists and was not written by Milepost"))
    #expect(folder.text(name) == "mine")
    #expect(folder.text("site/index.html") != nil)
  }

  @Test func `a site may be a link, a folder in it may not`() throws {
    try write()
    try folder.write("", to: "real/.keep")
    try folder.link("site", to: "real")
    #expect(try publish().status != 2)
    #expect(folder.text("real/index.html") != nil)
    try FileManager.default.removeItem(atPath: folder("real/sheets"))
    try folder.write("", to: "elsewhere/.keep")
    try folder.link("real/sheets", to: folder("elsewhere"))
    let result = try publish()
    #expect(result.status == 2)
    #expect(folder.names.filter { $0.hasPrefix("elsewhere/") } == ["elsewhere/.keep"])
  }

  @Test func `what is no folder is no site`() throws {
    try write()
    try folder.write("mine", to: "site")
    let result = try publish()
    #expect(result.status == 2)
    #expect(folder.text("site") == "mine")
  }

  @Test func `odd names of files are read like others`() throws {
    let names = [
      "with space", "ÄÖ-nfc", "A\u{308}O\u{308}-nfd", "case", "CASE", "a%2fb", "new\nline",
      "..dots",
      "-dash", "quote\"'", "ünïcödé",
    ]
    for (name, sheet) in zip(names, Self.sheets + Self.sheets) {
      let text = sheet.text.replacing(
        sheet.payee, with: "Payee \(name.unicodeScalars.count)x\(name.utf8.count)")
      try folder.write(text, to: "in/\(name).md")
    }
    let result = try publish()
    #expect(result.status != 2, "\(result.error)")
    let pages = folder.pages(below: "site").keys.filter { $0.hasSuffix(".proposal.html") }
    // A name that starts with a dot is a hidden file.
    #expect(pages.count == names.count - 1)
    #expect(pages.allSatisfy { $0.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 } })
  }

  @Test func `two normal forms of a name are two sheets`() throws {
    for (name, sheet) in zip(["Gr\u{F6}\u{DF}e", "Gro\u{308}\u{DF}e"], Self.sheets) {
      try folder.write(sheet.text, to: "in/\(name).md")
    }
    // Where the file system knows one form only, the second file has replaced the first.
    let count = folder.names.count { $0.hasPrefix("in/") }
    #expect(try publish().output.contains("\(count) scorecard"))
    #expect(try publish().output.contains("0 files written"))
  }

  @Test func `a folder that is named in several ways is one folder`() throws {
    try write()
    let result = try command.run(
      "publish", "in", "./in", "in/../in", folder("in"), "in/\(Self.sheets[0].fileName).md", "-o",
      "site", "--audience", "committee")
    #expect(result.output.contains("\(Self.sheets.count) scorecards"))
  }

  @Test func `what every page is refused for is not said of every page`() throws {
    for number in 0..<20 {
      try folder.write(
        SecretSheet(number: number % 10, variant: number / 10).text, to: "in/\(number).md")
    }
    var limited = command
    limited.launcher = ["/bin/sh", "-c", "ulimit -f 24; exec \"$0\" \"$@\""]
    let result = try publish(limited)
    #expect(result.status == 2)
    #expect(result.error.contains("the pages of 12 more sheets: the same"))
    #expect(result.error.split(separator: "\n").count < 20, "\(result.error)")
  }

  @Test func `drafts and names of a run that was killed do not outlive the next`() throws {
    try write()
    _ = try publish()
    let draft = ".milepost.2147483646.draft"
    try folder.write("half", to: ".site.milepost/\(draft)")
    try folder.write("half", to: "past/\(draft)")
    // The second name was not written to its end.
    try folder.write("17:sheets/gone1.html99:sheets/go", to: ".site.milepost/journal")
    try folder.write("<meta name=\"generator\" content=\"Milepost\">", to: "site/sheets/gone1.html")
    let result = try command.run(
      "publish", "in", "-o", "site", "--audience", "committee", "--history", "past",
      "--as-of", "2027-02-01")
    #expect(result.status != 2, "\(result.error)")
    #expect(!folder.names.contains { $0.hasSuffix(draft) || $0.contains("gone1") })
    #expect(folder.names.count { $0.hasPrefix("past/") } == 1)
  }

  @Test func `a template that breaks a link is told`() throws {
    try write()
    try folder.write(
      "{{<site-page.html}}{{$content}}<a href=\"gone.html\">x</a><p id=\"content\"></p>{{/content}}"
        + "{{/site-page.html}}\n", to: "templates/site-index.html.mustache")
    let result = try command.run(
      "publish", "in", "-o", "site", "--templates", "templates", "--audience", "committee")
    #expect(result.status == 2)
    #expect(result.error.contains("index.html: links to gone.html, which is not there"))
    #expect(result.error.contains("index.html: the id content stands twice"))
  }
}

/// A small generator with a fixed seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
