import ProposalModel

/// The judgement on one statement: could a neutral third party decide, without asking either side,
/// whether it came true? Told word by word.
///
/// A pure function of the text; linear in its length.
public struct StatementAssessment: Sendable {
  /// What is asked of every statement and reported where it is not there; it changes no verdict.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case level, date, source, owner
  }

  /// Whether the outcome is decidable from the words.
  public let verdict: StatementVerdict
  /// Whether a number, in digits or words, states the level or count of the outcome.
  public let isQuantified: Bool
  /// Whether a date, deadline, period or recurrence is stated for the outcome.
  public let isTimeBound: Bool
  /// The words that led to the verdict, the weightiest first.
  public let reasons: [StatementReason]
  /// What the statement does not say.
  public let missing: [Part]
  /// The statement with slots in brackets where something is missing; it invents nothing. Nil where
  /// nothing has to change.
  public let rewrite: String?
  /// Where the statement stands.
  let place: SourceRange

  /// Judges a statement, given as plain UTF-8.
  public init(of utf8: [UInt8]) {
    let place = SourceRange(start: 0, end: utf8.count)
    let runs = utf8.isEmpty ? [] : [ProseRun(text: 0..<utf8.count, origin: 0..<utf8.count)]
    self.init(of: Prose(utf8: utf8, runs: runs, place: place))
  }

  private init(of prose: Prose) {
    let judgement = StatementJudgement(prose)
    verdict = judgement.verdict
    isQuantified = judgement.isQuantified
    isTimeBound = judgement.time != nil
    reasons = judgement.reasons.map { StatementReason($0, in: judgement.text) }
    missing = MissingParts.parts(of: judgement)
    rewrite = StatementRewrite(judgement).text
    place = prose.place
  }
}
