import Foundation
import Testing

@Suite struct AssessCommandTests {
  @Test func `a vague statement shows its words, why, what is missing and a rewrite`() throws {
    let result = try Command().run("assess", "Sign several clients.")
    #expect(result.status == 1)
    #expect(
      result.output == """
        vague
          Sign several clients.
               ^^^^^^^
          “several” does not say how many or how much, or which.
          missing: level, date, source, owner
          rewrite: Sign [number] clients by [date].


        """)
  }

  @Test(arguments: [
    (["assess", "Open the Milan store"], 0), (["assess", "Improve retention"], 1),
    (["assess", "Improve retention", "--fail-on", "never"], 0),
    (["assess", "Open the Milan store", "--fail-on", "info"], 1),
    (["assess", "--format", "xml", "a"], 2),
  ])
  func `the exit status tells whether something is vague`(arguments: [String], status: Int) throws {
    #expect(try Int(Command().run(arguments).status) == status)
  }

  @Test func `JSON has one object a line, in the order of the input`() throws {
    let input = "Improve retention\n{\"text\":\"Open a store in Rome\"}\n\nHelp farmers\n"
    let result = try Command(input: Data(input.utf8)).run("assess", "--format", "json", "-")
    let verdicts = try result.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return "\(object?["text"] ?? "") \(object?["verdict"] ?? "")"
    }
    #expect(
      verdicts == [
        "Improve retention vague", "Open a store in Rome explicit", "Help farmers vague",
      ])
  }

  @Test func `a line that cannot be read leaves the others done`() throws {
    let input = "Improve retention\n{\"txt\":1}\nHelp farmers\n"
    let result = try Command(input: Data(input.utf8)).run("assess", "--format", "json", "-")
    #expect(result.status == 2)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.error.contains("line 2: is no JSON object with a text"))
  }

  @Test func `an empty input says so`() throws {
    let result = try Command().run("assess", "-")
    #expect(result.status == 0)
    #expect(result.error.contains("No statement was assessed"))
  }

  @Test func `what a statement says cannot steer the terminal`() throws {
    let result = try Command().run("assess", "Improve \u{1B}[31m retention\u{7}")
    #expect(!result.output.contains("\u{1B}") && !result.output.contains("\u{7}"))
  }
}
