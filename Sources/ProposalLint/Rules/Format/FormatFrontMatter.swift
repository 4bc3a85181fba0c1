import ProposalModel

/// Front matter that cannot be read as it was meant.
enum FormatFrontMatter: SheetRule {
  static let documentation = RuleDocumentation(
    id: "format-front-matter", family: .format, severity: .error, subject: .file,
    summary: "Front matter that is broken, states a key twice, or uses what is not expanded.",
    why: """
      Front matter holds the currency, the dates and the parties. A block that is not read, or \
      read differently from what was meant, changes every amount below it.
      """,
    repair: "Write one `key: value` a line between two lines of `---`, each key once.",
    failing: [
      RuleExample(
        "---\ncurrency: USD\n⟦currency⟧: EUR\n---\n\nPay 50,000 on signing by 1 May 2026.\n"),
      RuleExample("---\na: &x 1\nb: ⟦*x⟧\n---\n\nPay $50,000 on signing by 1 May 2026.\n"),
      RuleExample("---\n⟦\t⟧currency: USD\n---\n\nPay 50,000 on signing by 1 May 2026.\n"),
    ],
    passing: [
      RuleExample("---\ncurrency: USD\n---\n\nPay 50,000 on signing by 1 May 2026.\n"),
      RuleExample("---\n---\n\nPay $50,000 on signing by 1 May 2026.\n"),
      RuleExample("Pay $50,000 on signing by 1 May 2026.\n\n---\n\nThank you.\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.issues.compactMap { issue in
      guard case .frontMatter(let problem) = issue.value else { return nil }
      return finding(
        in: context, at: issue.place, "Front matter: \(problem)",
        help: "Write one `key: value` a line between two lines of `---`, each key once")
    }
  }
}
