import Foundation
import Testing

@testable import ProposalSite

@Suite struct OutputFolderTests {
  let folder = TemporaryFolder()
  let page = Array("<!-- Made by Milepost 0.1.0 -->\n# Plan\n".utf8)
  var output: OutputFolder { OutputFolder(folder("out")) }

  private func problem(writing name: String, to output: OutputFolder) -> String? {
    do {
      try output.write(page, as: name)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test func `folders are made, and nothing is left beside the page`() throws {
    try OutputFolder(folder("a/b/out")).write(page, as: "private/plan.md")
    #expect(folder.names == ["a", "a/b", "a/b/out", "a/b/out/private", "a/b/out/private/plan.md"])
  }

  @Test func `a page of Milepost is replaced and keeps its mode`() throws {
    try folder.write("<!-- Made by Milepost 0.0.9 -->", to: "out/plan.md")
    unsafe chmod(folder("out/plan.md"), 0o640)
    try output.write(page, as: "plan.md")
    #expect(folder.text("out/plan.md") == String(decoding: page, as: UTF8.self))
    #expect(try FileStatus.of(folder("out/plan.md")).mode == 0o640)
  }

  @Test func `a page with the same bytes is not touched`() throws {
    try output.write(page, as: "plan.md")
    let before = try FileManager.default.attributesOfItem(atPath: folder("out/plan.md"))
    try output.write(page, as: "plan.md")
    let after = try FileManager.default.attributesOfItem(atPath: folder("out/plan.md"))
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test(arguments: ["# My own plan", ""])
  func `a file of somebody else stays`(text: String) throws {
    try folder.write(text, to: "out/plan.md")
    #expect(problem(writing: "plan.md", to: output) == "exists and was not written by Milepost")
    #expect(folder.text("out/plan.md") == text)
  }

  @Test func `a link is not followed out of the folder`() throws {
    try folder.write("<!-- Made by Milepost -->", to: "elsewhere/plan.md")
    try folder.write("", to: "out/.keep")
    try folder.link("out/plan.md", to: folder("elsewhere/plan.md"))
    try folder.link("out/private", to: folder("elsewhere"))
    #expect(problem(writing: "plan.md", to: output) != nil)
    #expect(problem(writing: "private/plan.md", to: output) == "leads outside of the output folder")
    #expect(problem(writing: "../elsewhere/plan.md", to: output) != nil)
    #expect(folder.text("elsewhere/plan.md") == "<!-- Made by Milepost -->")
  }

  @Test func `a file where the folder should be is named`() throws {
    try folder.write("x", to: "out")
    #expect(problem(writing: "plan.md", to: output)?.contains("not a directory") == true)
  }
}
