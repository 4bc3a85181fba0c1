import Foundation
import Testing

@Suite struct FileTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  /// Starts the binary without the rights of root, where the tests run as root.
  static let unprivileged: [String]? = {
    if getuid() != 0 { return [] }
    let tool = "/usr/bin/setpriv"
    guard FileManager.default.isExecutableFile(atPath: tool) else { return nil }
    return [tool, "--reuid=65534", "--regid=65534", "--clear-groups"]
  }()

  @Test(.enabled(if: unprivileged != nil, "needs another user"))
  func `a sheet that may not be read is named, and the others are done`() throws {
    try folder.write(ExampleSheet.clean, to: "open.md")
    try folder.write(ExampleSheet.clean, to: "closed.md")
    unsafe chmod(folder("closed.md"), 0)
    unsafe chmod(folder.path, 0o755)
    var command = command
    command.launcher = Self.unprivileged ?? []
    let result = try command.run("lint", "closed.md", "open.md")
    #expect(result.status == 2)
    #expect(result.error.contains("closed.md: may not be opened: permission denied"))
    #expect(result.output.contains("in 1 sheet"))
  }

  @Test(.enabled(if: unprivileged != nil, "needs another user"))
  func `a folder that may not be written is named`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    try folder.write("", to: "out/.keep")
    unsafe chmod(folder("out"), 0o555)
    unsafe chmod(folder.path, 0o755)
    var command = command
    command.launcher = Self.unprivileged ?? []
    let result = try command.run("render", "plan.md", "-o", "out")
    #expect(result.status == 2)
    #expect(result.error.contains("permission denied"))
    #expect(folder.names == ["out", "out/.keep", "plan.md"])
  }

  @Test func `a full disk leaves no half file`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    try folder.write("<!-- Made by Milepost -->\nold", to: "out/plan.proposal.md")
    var command = command
    // Writing more than one block fails, as on a full disk.
    command.launcher = ["/bin/sh", "-c", "ulimit -f 1; exec \"$0\" \"$@\""]
    let result = try command.run("render", "plan.md", "-o", "out")
    #expect(result.status == 2)
    #expect(result.error.contains("cannot be written"))
    #expect(folder.names == ["out", "out/plan.proposal.md", "plan.md"])
    #expect(folder.text("out/plan.proposal.md") == "<!-- Made by Milepost -->\nold")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `output that cannot be written is a failure`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    var command = command
    command.launcher = ["/bin/sh", "-c", "exec \"$0\" \"$@\" > /dev/full"]
    let result = try command.run("inspect", "plan.md")
    #expect(result.status == 2)
    #expect(result.error.contains("the disk is full"))
  }

  @Test func `a reader that went away is no failure`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    var command = command
    command.launcher = ["/bin/sh", "-c", "{ \"$0\" \"$@\"; echo $? > status; } | true"]
    let result = try command.run("inspect", "plan.md")
    #expect(result.error.isEmpty)
    #expect(folder.text("status") == "0\n")
  }

  @Test func `two sheets with one name of documents are both named, and neither is written`()
    throws
  {
    for name in ["a/plan.md", "b/Plan.md", "b/other.md"] {
      try folder.write(ExampleSheet.clean, to: name)
    }
    let result = try command.run("render", "a", "b", "-o", "out")
    #expect(result.status == 2)
    #expect(result.error.contains("a/plan.md: would have the same documents as b/Plan.md"))
    #expect(folder.names.filter { $0.hasPrefix("out/") }.allSatisfy { $0.contains("other") })
  }

  @Test func `a file that Milepost did not write stays, and is named`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    try folder.write("mine", to: "out/plan.proposal.html")
    let result = try command.run("render", "plan.md", "-o", "out")
    #expect(result.status == 2)
    #expect(result.error.contains("out/plan.proposal.html: exists and was not written by Milepost"))
    #expect(folder.text("out/plan.proposal.html") == "mine")
    #expect(folder.text("out/plan.proposal.md") != nil)
  }

  @Test func `rendering twice changes nothing`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    let first = try command.run("render", "plan.md", "-o", "out")
    let page = folder.text("out/plan.proposal.html")
    let second = try command.run("render", "./plan.md", "-o", "out")
    #expect(first.status == 0 && second.status == 0)
    #expect(page != nil && folder.text("out/plan.proposal.html") == page)
  }
}
