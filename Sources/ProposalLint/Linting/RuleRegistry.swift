/// The rules a linter runs.
public struct RuleRegistry: Sendable {
  /// The rules, in the order of the catalogue.
  public let rules: [RegisteredRule]
  /// The words of all rules, ready to be looked for in one pass.
  let phrases: PhraseIndex

  /// Makes a registry. A phrase that two rules flag belongs to the first.
  public init(_ rules: [RegisteredRule]) {
    self.rules = rules
    phrases = PhraseIndex(of: rules)
  }

  /// The documentation of the rule with an id.
  public func documentation(of id: String) -> RuleDocumentation? {
    rules.first { $0.documentation.id == id }?.documentation
  }

  /// Every rule there is: one line a rule.
  public static let standard = RuleRegistry([
    RegisteredRule(AnchorNotObservable.self),
    RegisteredRule(ContractCashFlowGap.self),
    RegisteredRule(ContractNoAcceptance.self),
    RegisteredRule(ContractNoApprover.self),
    RegisteredRule(ContractNoChangeControl.self),
    RegisteredRule(ContractNoReviewPeriod.self),
    RegisteredRule(ContractPaymentTerms.self),
    RegisteredRule(ContractRetainageRelease.self),
    RegisteredRule(ContractScheduleSum.self),
    RegisteredRule(ContractSpeedWithoutQuality.self),
    RegisteredRule(DiscoveryNoFallback.self),
    RegisteredRule(DiscoveryUnbounded.self),
    RegisteredRule(EscalationNoFormula.self),
    RegisteredRule(EscalationOneSided.self),
    RegisteredRule(AskGuaranteeContradiction.self),
    RegisteredRule(AskNoBenchmark.self),
    RegisteredRule(AskNoHistory.self),
    RegisteredRule(AskNoRiskSharing.self),
    RegisteredRule(AskNoValueCase.self),
    RegisteredRule(AskRatioHigh.self),
    RegisteredRule(AskRatioLow.self),
    RegisteredRule(AskStaleBenchmark.self),
    RegisteredRule(AskUncalibratedStretch.self),
    RegisteredRule(FormatEncoding.self),
    RegisteredRule(FormatFrontMatter.self),
    RegisteredRule(FormatNoMilestone.self),
    RegisteredRule(FormatNoteToSelf.self),
    RegisteredRule(FormatNumberAmbiguous.self),
    RegisteredRule(FormatPlaceholder.self),
    RegisteredRule(FormatUnparsed.self),
    RegisteredRule(FramingNoAlignment.self),
    RegisteredRule(FramingPersonalNeed.self),
    RegisteredRule(MeasureAdjustmentsUnstated.self),
    RegisteredRule(MeasureMissingBaseline.self),
    RegisteredRule(MeasureNoMetric.self),
    RegisteredRule(MeasureNoOwner.self),
    RegisteredRule(MeasureNoSource.self),
    RegisteredRule(MeasureNonFinancialUnverifiable.self),
    RegisteredRule(MeasurePercentVsPoints.self),
    RegisteredRule(MeasureUndefinedMetric.self),
    RegisteredRule(OverloadConjunctiveGoal.self),
    RegisteredRule(OverloadDuplicateMetric.self),
    RegisteredRule(OverloadLowWeight.self),
    RegisteredRule(OverloadNoPriority.self),
    RegisteredRule(OverloadParameters.self),
    RegisteredRule(OverloadTooManyMilestones.self),
    RegisteredRule(PayoutAmountMismatch.self),
    RegisteredRule(PayoutBaseUnstated.self),
    RegisteredRule(PayoutCurveUnstated.self),
    RegisteredRule(PayoutFormUndefined.self),
    RegisteredRule(PayoutMissing.self),
    RegisteredRule(PayoutPartialBetweenSteps.self),
    RegisteredRule(PayoutPartialUnstated.self),
    RegisteredRule(PayoutPaymentDate.self),
    RegisteredRule(PayoutTierRateDip.self),
    RegisteredRule(PayoutTierRuleUnstated.self),
    RegisteredRule(PayoutTiersInconsistent.self),
    RegisteredRule(PayoutUncapped.self),
    RegisteredRule(PayoutWeightsSum.self),
    RegisteredRule(ProxyWithoutLink.self),
    RegisteredRule(Risk409ATiming.self),
    RegisteredRule(RiskContradictoryTerms.self),
    RegisteredRule(RiskNoChangeInControl.self),
    RegisteredRule(RiskNoClawback.self),
    RegisteredRule(RiskNoDisputePath.self),
    RegisteredRule(RiskNoLeaverTerms.self),
    RegisteredRule(SuppressExpired.self),
    RegisteredRule(SuppressMalformed.self),
    RegisteredRule(SuppressUnknownRule.self),
    RegisteredRule(SuppressUnused.self),
    RegisteredRule(SuppressWithoutReason.self),
    RegisteredRule(TimeAmbiguousDate.self),
    RegisteredRule(TimeDateContradiction.self),
    RegisteredRule(TimeNoDeadline.self),
    RegisteredRule(TimeNoRampUp.self),
    RegisteredRule(TimePeriodMismatch.self),
    RegisteredRule(TimeQuarterWithoutYear.self),
    RegisteredRule(TimeRelativeWithoutAnchor.self),
    RegisteredRule(VagueAgentlessCondition.self),
    RegisteredRule(VagueApproximation.self),
    RegisteredRule(TimeVagueWord.self),
    RegisteredRule(VagueComparative.self),
    RegisteredRule(VagueDiscretion.self),
    RegisteredRule(VagueEffortStandard.self),
    RegisteredRule(VagueOpenList.self),
    RegisteredRule(VagueQuantityWord.self),
    RegisteredRule(VagueSubjectiveAdjective.self),
    RegisteredRule(VagueSuccessVerb.self),
    RegisteredRule(VagueUndefinedReference.self),
    RegisteredRule(VagueUnqualifiedNoun.self),
    RegisteredRule(VagueUpToAmount.self),
    RegisteredRule(VagueWeaselPhrase.self),
  ])
}
