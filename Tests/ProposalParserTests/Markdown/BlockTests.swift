import Testing

@testable import ProposalParser

@Suite("Blocks are those libcmark sees, in one flat list")
struct BlockTests {
  static let outlines: [(String, String)] = [
    ("# Title\n\nText **bold**\nwrapped.", "heading 1: Title\nparagraph: Text bold wrapped."),
    ("Title\n=====\n\nSub\n---\n", "underlined heading 1: Title\nunderlined heading 2: Sub"),
    ("## Closed ##\n", "heading 2: Closed"),
    (
      "1. One\n2) Two\n",
      "ordered list from 1\n  item 1.\n    paragraph: One\nordered list from 2\n  item 2)\n    paragraph: Two"
    ),
    (
      "> - quoted *item*\n>   goes on\n",
      "quote\n  list\n    item -\n      paragraph: quoted item goes on"
    ),
    ("```text\n$5\n  x\n```\nafter", "code (text): $5\n  x\nparagraph: after"),
    ("    $5\n    $6\n", "code: $5\n$6"),
    ("<!-- lint:allow x: y -->\n\nText", "comment (lint:allow x: y)\nparagraph: Text"),
    ("<!--\n$7,500\n\nCeiling\n-->\nAfter", "comment ($7,500\n\nCeiling)\nparagraph: After"),
    ("<!--\n$7,500\n-->", "comment ($7,500)"),
    ("<!-- a -->\n-->\n", "comment (a)\nparagraph: -->"),
    ("<pre>\nPay $5\n\nnow</pre>\nAfter", "html:  Pay $5  now\nparagraph: After"),
    ("<style>\np { }\n</style>\nAfter", "html: <style>\np { }\n</style>\nparagraph: After"),
    ("<div>Pay $5</div>\n", "html: Pay $5"),
    ("Text[^1].\n\n[^1]: The note.\n", "paragraph: Text.\nfootnote 1: The note."),
    (
      "See [the plan].\n\n[the plan]: https://x.y\n",
      "paragraph: See the plan.\nlink definition: [the plan]: https://x.y"
    ),
    ("* * *\n", "rule"),
    ("", ""),
  ]

  @Test("each kind of block", arguments: outlines)
  func outline(_ markdown: String, _ expected: String) {
    #expect(MarkdownDocument(bytes: Array(markdown.utf8)).outline == expected)
  }
}
