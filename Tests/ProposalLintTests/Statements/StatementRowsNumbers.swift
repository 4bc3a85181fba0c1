extension StatementRows {
  /// What a number is for.
  static let numbers = """
    eq- | Open two regional offices.
    eq- | Publish half of the archived records.
    eq- | Double the number of paying customers.
    eq- | Reach zero open security findings.
    eq- | Collect a dozen signed letters of intent.
    eqt | Meet the supplier twice a year.
    eq- | Shorten the closing process to under 5 days.
    eq- | Earn a 4.5-star rating in the store.
    eq- | Keep error rates below one percent.
    eq- | Release version 3.2 to at least 100 testers.
    e-- | Submit Form 10 to the regulator.
    e-- | Complete Phase 2 of the migration.
    e-- | Publish Chapter 4 of the handbook.
    e-t | Ship the mobile release by 30 June 2026.
    e-t | Appoint the auditor within 45 days.
    e-- | Add 2-factor authentication to the login page.
    e-- | Replace the 4G router in the warehouse.
    e-- | Implement the ERC-721 contract for tickets.
    e-- | The Company shall pay the Contractor $12,000 upon delivery of the drawings.
    v-- | Please the 40,000 members who pay dues.
    v-t | Attempt to finish within 30 days.
    v-- | Become the number one choice of families.
    v-- | Encourage the two sides to talk.
    """

  /// What says when.
  static let times = """
    e-t | Sign the lease by the end of the month.
    e-t | Publish the audit before the next election.
    e-t | Release the beta in the second half of 2027.
    e-t | File the annual return with the registry.
    e-t | Hold the hearing no later than March 3.
    e-t | Deliver the report within six weeks of kickoff.
    e-t | Install the turbine in fiscal 2028.
    e-t | Review the contract every two years.
    e-t | Send the newsletter on Mondays.
    e-t | Close the branch this quarter.
    e-t | Hire the coach from next semester.
    e-t | Obtain the permit during the first year.
    e-- | Publish the 2019 baseline study.
    e-- | Sign the agreement upon closing.
    e-- | The system shall log an event every time the door opens.
    e-- | Deploy the nightly build to the staging server.
    v-- | Work on the roadmap in due course.
    v-- | Improve daily life in our suburbs.
    v-- | Support the people who travel each day.
    v-- | Boost output compared with 2015 levels.
    e-t | Walk the dog every other evening.
    e-t | Publish the newsletter every second Friday.
    e-t | Hand over the keys on day one.
    v-- | Improve how quickly we answer letters (weight 20%).
    v-- | Raise morale in the depot, weighted at 25%.
    eq- | Cut the weight of the bracket by 5%.
    eq- | Lower the body weight by 5%.
    v-- | Improve the induction of new drivers for a fee of £5,000.
    eq- | Sell the depot for at least £5,000,000.
    v-- | Urge other towns to plant 2,000 trees.
    eq- | Plant 2,000 trees, and urge other towns to join.
    e-- | All defects of the survey have been repaired.
    e-- | All trainees have signed the safety form.
    e-- | The work counts as complete when the branch is merged.
    """
}
