import Testing

@testable import ProposalSite

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("plan.md", "plan.md"), ("./plan.md", "plan.md"), (".//a/plan.md", "a/plan.md"),
    ("/home/me/offers/plan.md", "offers/plan.md"), ("/home/men/plan.md", "/home/men/plan.md"),
    ("../plan.md", "../plan.md"), ("-", "-"),
  ])
  func `paths are told from the current folder`(path: String, expected: String) {
    #expect(RelativePath.from(path, in: "/home/me") == expected)
  }

  @Test(arguments: [
    ("a b/plän.md", "a%20b/pl%C3%A4n.md"), ("100%.md", "100%25.md"), ("a:b.md", "a%3Ab.md"),
    ("/etc/x y.md", "file:///etc/x%20y.md"), ("/home/me/#1.md", "%231.md"),
  ])
  func `addresses are encoded, byte by byte`(path: String, expected: String) {
    #expect(RelativePath.uri(of: path, in: "/home/me") == expected)
  }
}
