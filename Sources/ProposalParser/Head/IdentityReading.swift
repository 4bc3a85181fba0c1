import ProposalModel

extension SheetReading {
  /// Reads kind, stage and version.
  mutating func readIdentity(_ remarks: [Remark]) {
    proposal.kind = statedKind ?? KindReader(reading: self).kind(from: remarks)
    proposal.stage = statedStage ?? StageWords.stage(in: remarks)
    proposal.version = labelledText(.version) ?? StageWords.version(in: remarks)
    for statement in statements(labelled: .version) + statements(labelled: .stage) {
      for figure in figures(of: statement) { book.take(figure, for: .field) }
    }
    if proposal.title == nil { proposal.title = title ?? labelledText(.title) }
  }

  private var statedKind: SheetKind? {
    for statement in statements(labelled: .kind) {
      let body = outline.statements[statement].body
      let prose = passages[outline.statements[statement].passage].prose
      if let kind = KindReader.names.first(in: prose, body)?.meaning { return kind }
    }
    return nil
  }

  private var statedStage: Located<SheetStage>? {
    for statement in statements(labelled: .stage) {
      let body = outline.statements[statement].body
      let prose = passages[outline.statements[statement].passage].prose
      if let found = StageWords.names.first(in: prose, body) {
        return Located(found.meaning, at: prose.place(ofTokens: found.tokens))
      }
    }
    return nil
  }
}
