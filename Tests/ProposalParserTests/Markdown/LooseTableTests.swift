import Testing

@testable import ProposalParser

@Suite("Tables are read as converters and spreadsheets leave them")
struct LooseTableTests {
  static let tables: [(String, [[String]])] = [
    (
      "  Milestone   Due         Amount\n  ----------- ----------- ---------\n  Prototype   13 Feb      \\$36,000\n  Staging     10 April    \\$45,000\n",
      [
        ["Milestone", "Due", "Amount"], ["Prototype", "13 Feb", "$36,000"],
        ["Staging", "10 April", "$45,000"],
      ]
    ),
    (
      "          Right   Left\n  -------------   ------\n            £12   é5\n",
      [["Right", "Left"], ["£12", "é5"]]
    ),
    (
      "Payments are due so:\n\n  ----------------------------------\n  Goal            Amount\n  --------------- ------------------\n  Open the two    \\$50,000\n  markets\n\n  The third       \\$25,000\n  ----------------------------------\n\nAfter.",
      [["Goal", "Amount"], ["Open the two markets", "$50,000"], ["The third", "$25,000"]]
    ),
    ("--- ---\na   5\nb   6\n--- ---\n", [["a", "5"], ["b", "6"]]),
    ("Goal\tWeight\nA\t5%\nB\t6%\n", [["Goal", "Weight"], ["A", "5%"], ["B", "6%"]]),
    ("\tQ1\tQ2\nA\t5\t6\nB\t7\t8\n", [["", "Q1", "Q2"], ["A", "5", "6"], ["B", "7", "8"]]),
    (
      "<table>\n<tr><th>A</th><th>B &amp; C</th></tr>\n\n<tr><td>x<br>y</td>\n<td><b>$5</b></td></tr>\n</table>\n",
      [["A", "B & C"], ["x y", "$5"]]
    ),
    (
      "<table><tr><td colspan=\"2\">Sum</td><td rowspan=2>9</td></tr><tr><td>1</td><td>2</td></tr></table>\n",
      [["Sum", "", "9"], ["1", "2", ""]]
    ),
    ("> Goal   Amount\n> -----  -------\n> A      $5\n", [["Goal", "Amount"], ["A", "$5"]]),
    (
      "+------+-------+\n| Goal | Pay   |\n+======+=======+\n| A    | $5    |\n| more |       |\n+------+-------+\n| B    | $6    |\n+------+-------+\n",
      [["Goal", "Pay"], ["A more", "$5"], ["B", "$6"]]
    ),
    (
      "Goal | Pay\n---- | ---\n* x | 5\n1. y | 6\n",
      [["Goal", "Pay"], ["* x", "5"], ["1. y", "6"]]
    ),
  ]

  @Test("each form", arguments: tables)
  func form(_ markdown: String, _ expected: [[String]]) {
    let document = MarkdownDocument(bytes: Array(markdown.utf8))
    #expect(document.tables.map(\.texts) == [expected], "\(document.outline)")
  }

  @Test(
    "what only looks like a table is none",
    arguments: [
      "Title\n-----\n\nText\n", "Text\n\n- - -\n\nText\n", "1.\tOne\n2.\tTwo\n3.\tThree\n",
      "```\nGoal   Pay\n-----  ----\nA      5\n```\n",
      "<!--\nGoal   Pay\n-----  ----\nA      5\n-->\n", "a | b\n",
      "- x\n- y\n\n----------\n\nText\n",
    ])
  func others(_ markdown: String) {
    #expect(MarkdownDocument(bytes: Array(markdown.utf8)).tables.isEmpty)
  }

  @Test("text around a table is kept, in order")
  func around() {
    let text =
      "Above:\n  Goal   Pay\n  -----  ----\n  A      5\n\nBelow <table><tr><td>x</td></tr></table> end\n"
    let outline = MarkdownDocument(bytes: Array(text.utf8)).outline
    #expect(
      outline
        == "paragraph: Above:\ndashes table: [[\"Goal\", \"Pay\"], [\"A\", \"5\"]]\nparagraph: Below x end"
    )
  }
}
