import ProposalModel

/// The terms of the sheet by kind, each in the sheet's own words.
struct TermsOverview {
  private let context: ProposalContext

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// One row a term, terms of single milestones after those of the whole sheet.
  var values: [TemplateValue] {
    rows(context.proposal.terms, of: nil)
      + context.proposal.milestones.flatMap { rows($0.terms, of: context.name(of: $0)) }
  }

  private func rows(_ terms: [Located<SheetTerm>], of owner: String?) -> [TemplateValue] {
    terms.compactMap { term in
      guard context.shows(term.place) else { return nil }
      if case .riskSharing = term.value { return nil }
      let words = TermWords(term.value, context.format)
      return [
        "label": .text(words.label), "owner": TemplateValue(owner), "words": .text(words.text),
        "computed": TemplateValue(words.computed),
      ]
    }
  }
}
