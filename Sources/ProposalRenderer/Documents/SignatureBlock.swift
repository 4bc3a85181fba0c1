import ProposalModel

/// Who signs what: the parties the sheet names, and which text they sign.
struct SignatureBlock {
  private let context: ProposalContext

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// One value a signature line.
  var values: [TemplateValue] {
    let proposal = context.proposal
    let payees = proposal.payees.compactMap { context.shown($0.name) }
    var lines = [line(Self.payerTitle(proposal.kind), context.shown(proposal.payer))]
    for payee in payees { lines.append(line(Self.payeeTitle(proposal.kind), payee)) }
    if payees.isEmpty { lines.append(line(Self.payeeTitle(proposal.kind), nil)) }
    if let approver = context.shown(proposal.approver) {
      lines.append(line("Approved by", approver))
    }
    return lines
  }

  private func line(_ title: String, _ name: String?) -> TemplateValue {
    ["title": .text(title), "name": TemplateValue(name)]
  }

  private static func payerTitle(_ kind: SheetKind) -> String {
    switch kind {
    case .executiveBonus, .employeeAward: "For the company"
    case .contractPayout: "For the client"
    case .grant: "For the payer"
    }
  }

  private static func payeeTitle(_ kind: SheetKind) -> String {
    switch kind {
    case .executiveBonus, .employeeAward: "Beneficiary"
    case .contractPayout: "For the contractor"
    case .grant: "For the payee"
    }
  }
}
