import ProposalModel

/// Bytes that do not read as they look.
enum FormatEncoding: SheetRule {
  static let documentation = RuleDocumentation(
    id: "format-encoding", family: .format, severity: .error, subject: .file,
    summary: "Bytes that are not UTF-8 text, or characters that hide or reorder what is shown.",
    why: """
      A byte that is not text may have been a digit or a currency sign, and a direction override \
      shows amounts in another order than they are stored (Unicode Technical Report 36). Both \
      sides must see the same sheet.
      """,
    repair: "Save the sheet as UTF-8, and type the marked character again.",
    failing: [
      RuleExample("# Bonus\n\nPay ⟦\u{202E}⟧$50,000 upon signing the lease by 30 June 2026.\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30 June 2026⟦\0⟧\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: sign the ⟦\u{8}⟧lease by 30 June 2026\n- Bonus: $50,000\n"),
    ],
    passing: [
      RuleExample("# Prämie\n\n- Ziel: Mietvertrag bis 30.06.2026\n- Bonus: 50.000 €\n"),
      RuleExample("# 賞与\n\n- Goal: sign the 東京 lease by 30 June 2026\n- Bonus: ¥5,000,000\n"),
      RuleExample("# Bonus 👍🏽\n\nPay $50,000 upon signing the lease\u{a0}by 30 June 2026.\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.issues.compactMap { issue in
      guard case .encoding(let problem) = issue.value else { return nil }
      return finding(in: context, at: issue.place, message(problem), help: help(problem))
    }
  }

  private static func message(_ problem: EncodingProblem) -> String {
    switch problem {
    case .invalidUTF8: "Bytes that are not UTF-8 text; what stood here cannot be told"
    case .nullByte: "A NUL byte; what stood here cannot be told"
    case .controlCharacter: "A control character that shows nothing"
    case .directionOverride:
      "A mark that changes the direction of the text, so that it reads"
        + " in another order than it is stored"
    }
  }

  private static func help(_ problem: EncodingProblem) -> String {
    problem == .invalidUTF8
      ? "Save the sheet as UTF-8 and type the character again" : "Delete the character"
  }
}
