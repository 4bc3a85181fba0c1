import Testing

/// Cells that tell in words how the share of a goal is earned.
extension ConstructionTests {
  @Test(arguments: Self.earnedShares)
  func `reads how a share is earned`(_ construction: Construction) { expect(construction) }

  /// Two goals of 60% and 40% of a pool of 100,000; the second is an event.
  private static func pool(
    _ words: String, head: String = "How the share is earned", _ most: String?,
    at: [String: String?] = [:]
  ) -> Construction {
    Construction(
      words,
      """
      # Grant

      Foundation: A
      Grantee: B

      The pool is €100,000. It is divided among two goals:

      | Goal | Weight | \(head) |
      |---|---:|---|
      | Sites | 60% | \(words) |
      | Report | 40% | The report is public, with all its tables, by 31 March 2029. |
      """, most == nil ? nil : "0.00", most, at: at)
  }

  static let earnedShares = [
    pool(
      "50 sites open by 31 December 2027 earn the whole share. From 30 sites the share is earned in proportion to the number (number divided by 50); under 30 it is lost.",
      "100000.00",
      at: [
        "1=29 2=missed": "0.00", "1=30 2=missed": "36000.00", "1=40 2=met": "88000.00",
        "1=70 2=2029-04-01": "60000.00",
      ]),
    pool(
      "70% earns half of the share and 90% the whole, with a straight line between; less than 70% earns nothing and more than 90% earns no more.",
      "100000.00",
      at: [
        "1=69 2=missed": "0.00", "1=70 2=missed": "30000.00", "1=80 2=met": "85000.00",
        "1=95 2=met": "100000.00",
      ]),
    pool(
      "Below 10 sites nothing is earned; 10 sites earn half of it and 20 sites all of it, linear in between.",
      head: "How it is earned", "100000.00",
      at: ["1=9 2=missed": "0.00", "1=15 2=missed": "45000.00"]),
    pool(
      "25 sites open by 31 December 2027 earn the whole share.", "100000.00",
      at: ["1=24 2=missed": "0.00", "1=25 2=met": "100000.00"]),
    pool("70% earns half of the share and 90% the whole.", nil),
    pool("70% earns half of the share and 90% most of it, with a straight line between.", nil),
    pool("50 sites earn the whole share. From 30 sites part of the share is earned.", nil),
    pool(
      "50 sites earn the whole share. From 30 sites the share is earned in proportion; under 20 it is lost.",
      nil),
    pool("50 sites within 12 km of a school of 200 pupils earn the whole share.", nil),
    pool("At most 5 accidents earn the whole share.", nil),
    pool("50 sites earn the whole share.", head: "Remarks", nil),
  ]
}
