import Foundation
import Testing

@testable import ProposalSite

@Suite struct SourceFileTests {
  let folder = TemporaryFolder()

  private func problem(_ path: String) -> String? {
    do {
      _ = try SourceFile.read(path)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test func `what is not a file is refused in words`() throws {
    unsafe mkfifo(folder("pipe"), 0o600)
    try folder.link("loop", to: "loop")
    #expect(problem(folder("none.md")) == "does not exist")
    #expect(problem(folder.path) == "is a directory")
    #expect(problem(folder("pipe")) == "is a pipe")
    #expect(problem("/dev/null") == "is a device")
    #expect(problem(folder("loop"))?.contains("links") == true)
  }

  @Test func `a file over the limit is refused unread`() throws {
    let path = try folder.write("", to: "big.md")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 50_000_000)
    #expect(problem(path) == "is larger than 16 MB")
  }

  @Test func `results beside a sheet are read with it`() throws {
    let sheet = try folder.write("# Plan", to: "plan.md")
    #expect(try SheetFile.read(sheet).results == nil)
    try folder.write("a,1", to: "plan.results.csv")
    #expect(try SheetFile.read(sheet).results?.bytes == Array("a,1".utf8))
    try folder.write("a", to: "plan.results.md")
    #expect(throws: SiteError.self) { try SheetFile.read(sheet) }
  }

  @Test
  func `a folder means the sheets below it, in order, without results, pages and hidden files`()
    throws
  {
    for name in ["b.md", "a.md", "a.results.md", "sub/c.markdown", ".git/d.md", "note.txt"] {
      try folder.write("# Sheet", to: name)
    }
    try folder.write("<!-- Made by Milepost 1 -->\n# Made", to: "a.proposal.md")
    try folder.link("sub/back", to: folder.path)
    let found = SheetSearch.sheets(at: [folder.path, folder("a.md")])
    let names = try found.map { try $0.get().dropFirst(folder.path.count + 1) }
    #expect(names == ["a.md", "b.md", "sub/c.markdown"])
  }

  @Test func `a path that leads nowhere does not hide the others`() throws {
    try folder.write("# Sheet", to: "a.md")
    let found = SheetSearch.sheets(at: [folder("none.md"), folder("a.md")])
    #expect(throws: SiteError.self) { try found.first?.get() }
    #expect(try found.last?.get() == folder("a.md"))
  }
}
