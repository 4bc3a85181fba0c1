import ProposalModel

extension SheetReading {
  /// Reads what the sheet says of itself: parties, dates, currency, figures beside pay.
  ///
  /// Called before the milestones are read, which need the effective date and the period.
  mutating func readHead() {
    let remarks = remarks
    readIdentity(remarks)
    readCurrency(remarks)
    readDefinitions(remarks)
    readFiscalCalendar(remarks)
    readEffectiveDate(remarks)
    readPeriod(remarks)
    readParties(remarks)
    readSplit(remarks)
    readMoneyFields(remarks)
    readBenchmarks(remarks)
    proposal.format = SheetFormatReader(reading: self).format()
  }

  /// The statements with a label, outside milestones first, then in order.
  func statements(labelled field: Field) -> [Int] {
    let all = outline.statements.indices.filter {
      outline.statements[$0].field == field && isPublic(passage: outline.statements[$0].passage)
        && !outline.statements[$0].body.isEmpty
    }
    let outside = all.filter { !isInMilestone(scope: outline.statements[$0].scope) }
    return outside + all.filter { isInMilestone(scope: outline.statements[$0].scope) }
  }

  /// Whether a scope, or one around it, is named a milestone by its heading.
  func isInMilestone(scope: Int) -> Bool {
    var position: Int? = scope
    while let index = position {
      if outline.scopes[index].title?.isMilestoneWord == true,
        outline.scopes[index].level != 1
      {
        return true
      }
      position = outline.scopes[index].parent
    }
    return false
  }

  /// The text of the first statement with a label, without a closing full stop.
  func labelledText(_ field: Field) -> Prose? {
    statements(labelled: field).first.map { trimmed(name(of: $0)) }
  }

  /// The text of a statement with the full stop that belongs to its last word: `Inc.`.
  func name(of statement: Int) -> Prose {
    let (prose, body) = (
      passages[outline.statements[statement].passage].prose, outline.statements[statement].body
    )
    let end = body.upperBound
    guard end < prose.tokens.count, prose.tokens[end].key == Mark.stop,
      PartyName.ownsStop(prose, end)
    else { return prose.part(body) }
    return prose.part(body.lowerBound..<end + 1)
  }

  /// A text without the mark that closes it; the full stop of "Inc." closes nothing.
  func trimmed(_ prose: Prose) -> Prose { PartyName.trimmed(prose) }
}
