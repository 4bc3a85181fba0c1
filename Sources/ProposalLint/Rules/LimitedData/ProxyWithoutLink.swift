import ProposalModel

/// A stand-in nobody sends home.
enum ProxyWithoutLink: SheetRule {
  static let documentation = RuleDocumentation(
    id: "proxy-without-link", family: .limitedData, severity: .warning,
    summary: "A proxy measure that does not say what it stands in for, or until when.",
    why: """
      A proxy is paid because the real measure cannot be forecast yet. If nothing retires it, it \
      is paid beside the real one next year, for the same work.
      """,
    repair: "Say which measure it replaces, and from when that one takes over.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Qualified pipeline (proxy)⟧\n\n- Goal: 40 opportunities at CRM stage 2 by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Pipeline\n\n- Goal: 40 opportunities at CRM stage 2 by 31 December 2026\n- Bonus: $50,000\n- Proxy: ⟦opportunities stand in for revenue⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Pipeline\n\n- Goal: 40 opportunities at CRM stage 2 by 31 December 2026\n- Bonus: $50,000\n\n⟦Opportunities are a proxy for revenue⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Pipeline, as a proxy for revenue\n\n- Goal: 40 opportunities at CRM stage 2 by 31 December 2026\n- Bonus: $50,000\n\nFrom 1 January 2027 the measure is net revenue.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Pipeline\n\n- Goal: 40 opportunities at CRM stage 2 by 31 December 2026\n- Bonus: $50,000\n- Proxy: stands in for revenue until 31 December 2026, never both paid\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: statements filed with the proxy of the shareholders by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let proxies = context.proposal.blocks.filter(isRead).compactMap { words(in: $0.prose) }
    guard let first = proxies.first else { return [] }
    var missing: [String] = []
    if !context.termCues.mention(.proxied) { missing.append("which measure it stands in for") }
    if !context.termCues.mention(.proxyEnd) { missing.append("until when") }
    guard !missing.isEmpty else { return [] }
    return [
      finding(
        in: context, at: first,
        "The proxy does not say \(Wording.list(missing, "or"))",
        help: "Add “in place of [measure] until [date]; the two are never both paid”")
    ]
  }

  private static func isRead(_ block: SheetBlock) -> Bool {
    if case .code = block.kind { return false }
    return block.role == .operative && block.quoteDepth == 0 && block.audience == .everyone
  }

  /// The sentence that calls a measure a proxy.
  private static func words(in prose: Prose) -> SourceRange? {
    let tokens = prose.tokens
    let found = prose.sentences.first { sentence in
      sentence.contains { index in
        isProxy(index, tokens) && prose.role(ofToken: index) == .operative
      }
    }
    guard let found else { return nil }
    let label = PassageLabel.tokens(of: prose)
    let isLabel = found.lowerBound < label.upperBound && label.upperBound < found.upperBound
    return prose.place(ofTokens: isLabel ? label.upperBound..<found.upperBound : found)
  }

  /// The measure, not the vote and not the server.
  private static func isProxy(_ index: Int, _ tokens: [Token]) -> Bool {
    if tokens[index].key == "stand" || tokens[index].key == "stands" {
      return index + 2 < tokens.count && tokens[index + 1].key == "in"
        && tokens[index + 2].key == "for"
    }
    guard tokens[index].key == "proxy" || tokens[index].key == "ersatzkennzahl" else {
      return false
    }
    let beside = tokens[max(0, index - 3)..<min(tokens.count, index + 4)]
    return !beside.contains { others.contains($0.key) }
  }

  private static let others: Set<WordKey> = [
    "statement", "statements", "server", "vote", "votes", "voting", "shareholders", "advisers",
    "advisors", "adviser", "advisor", "holder", "contest", "card", "filing", "peers",
  ]
}
