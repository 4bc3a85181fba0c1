import ProposalLint
import ProposalModel
import Testing

/// One figure with two readings leaves a promise out of the milestones; its words are still looked at.
struct UnreadPromiseTests {
  @Test(arguments: [
    "## Tranche 2 - Recordings\n\n- Deliverable: several hundred tapes digitised\n- Due: 30 October 2026\n- Payment: €18.500\n",
    "## Stage 2: Tapes\n\n- Deliverable: several hundred tapes digitised\n- Payment: €18.500\n- Due: 30 October 2026\n",
    "## Other\n\nThe archive receives €2.500 for several hundred tapes by 30 October 2026.\n",
  ])
  func `the words of a promise with a doubtful figure are looked at`(promise: String) {
    let text = Self.text(promise)
    #expect(
      text.finds("vague-quantity-word", words: "several hundred", severity: .error),
      "\(text.findings.map(text.line))")
  }

  @Test(arguments: [
    "## Background\n\nSeveral archives hold tapes, and one paid €18.500 for a machine.\n",
    "## Terms\n\nSeveral copies may be kept. Late payment costs interest of 8%.\n",
    "## Tranche 2 - Recordings\n\n- Deliverable: 400 tapes digitised\n- Due: 30 October 2026\n- Payment: €18.500\n\n## Notes\n\nSeveral copies may be kept.\n",
  ])
  func `words beside it are not`(words: String) {
    let text = Self.text(words)
    #expect(
      !text.findings.contains { $0.rule == "vague-quantity-word" },
      "\(text.findings.map(text.line))")
  }

  private static func text(_ promise: String) -> LintedText {
    let sheet = """
      # Grant schedule

      Funder: The Alder Foundation. Grantee: Husby Archive. Currency: EUR.

      ## Tranche 1 - Start

      - Deliverable: 20 tapes digitised
      - Due: 30 June 2026
      - Payment: €12,500


      """
    return LintedText(Array((sheet + promise).utf8))
  }
}
