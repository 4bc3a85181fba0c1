import ProposalModel

/// Proposals made by hand, for rules about what was read.
enum BuiltProposal {
  /// A text of its own at a place.
  static func prose(_ text: String, at start: Int) -> Prose {
    let utf8 = Array(text.utf8)
    let run = ProseRun(text: 0..<utf8.count, origin: start..<start + utf8.count)
    return Prose(
      utf8: utf8, runs: [run], place: SourceRange(start: start, end: start + utf8.count))
  }

  /// A milestone that stands in the hundred bytes from `index * 100` and pays a fixed amount.
  static func milestone(
    _ index: Int = 0,
    state: MilestonePayout.State = .settled(PayoutPlan(terms: .fixed(amount: 50))),
    deadline: Deadline? = Deadline(date: day(2026, 6, 30), basis: .stated), weight: Rational? = nil
  ) -> Milestone {
    let start = index * 100
    var milestone = Milestone(
      id: String(index + 1), name: prose("Open Milan", at: start),
      place: SourceRange(start: start, end: start + 100),
      payout: MilestonePayout(
        state: state, currency: .usDollar, places: [SourceRange(start: start + 20, end: start + 30)]
      ))
    milestone.deadline = deadline.map {
      Located($0, at: SourceRange(start: start + 40, end: start + 50))
    }
    milestone.weight = weight.map {
      Located($0, at: SourceRange(start: start + 60, end: start + 65))
    }
    return milestone
  }

  /// A sheet of milestones.
  static func sheet(_ milestones: [Milestone], effective: CalendarDate? = nil) -> Proposal {
    var proposal = Proposal()
    proposal.milestones = milestones
    proposal.currency = Located(.usDollar, at: SourceRange(start: 0, end: 3))
    proposal.effectiveDate = effective.map { Located($0, at: SourceRange(start: 5, end: 10)) }
    return proposal
  }

  /// A day that exists.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)!
  }

  /// Levels that pay 50, 80 and 100.
  static func ladder(_ rule: TierRule) -> PayoutPlan {
    let tiers = [(5, 50), (8, 80), (10, 100)].map {
      Tier(level: Level(Rational($0.0)), pays: Rational($0.1))
    }
    return PayoutPlan(terms: .tiers(tiers, rule: rule, direction: .higherIsBetter))
  }
}
