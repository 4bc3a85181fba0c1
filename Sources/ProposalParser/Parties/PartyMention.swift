import ProposalModel

/// What somebody named in the sheet does in it.
enum PartySide: Sendable {
  case payer, payee, approver
}

/// One place where the sheet tells who pays, who is paid, or who approves.
struct PartyMention {
  /// How sure the words are, the surest first. Of two mentions the surer one counts, then the first.
  enum Evidence: Int, Comparable {
    /// `Fernhill Ltd ("Contractor")`.
    case definition
    /// `Contractor: Fernhill Ltd`.
    case label
    /// `The participant is Joyce Abernathy`.
    case phrase
    /// `Managing Director of Aldous Castings Ltd`, `Calloway Corp. offers the following to …`.
    case subject
    /// The head and the foot of a letter.
    case letter
    /// `Norvane Packaging, Inc., Ohio. Executive: Dale Whitcombe.`
    case opening

    static func < (left: Evidence, right: Evidence) -> Bool { left.rawValue < right.rawValue }
  }

  let side: PartySide
  let name: Prose
  var role: Prose?
  let evidence: Evidence
}
