import ProposalModel
import Testing

@testable import ProposalParser

@Suite("Numbers, percentages and durations") struct NumberTests {
  static let rates: [Row] = [
    Row("15% of it", "15% = 15%"),
    Row("68.0%", "68.0% = 68%"),
    Row("+15%", "+15% = 15%"),
    Row("a −3.5% fall", "−3.5% = -3.5%"),
    Row("-3%", "-3% = -3%"),
    Row("15 per cent", "15 per cent = 15%"),
    Row("15 percent", "15 percent = 15%"),
    Row("15 pct.", "15 pct = 15%"),
    Row("12,5 Prozent", "12,5 Prozent = 12.5%"),
    Row("12,5 %", "12,5 % = 12.5%"),
    Row("5 pour cent", "5 pour cent = 5%"),
    Row("fifty percent (50%)", "fifty percent (50%) = 50%"),
    Row("ten (10) percent", "ten (10) percent = 10%"),
    Row("forty percent (50%)", "forty percent (50%) = 40% <> 50%"),
    Row("2 percentage points", "2 percentage points = 2pp"),
    Row("2.5 pp", "2.5 pp = 2.5pp"),
    Row("3 %-points", "3 %-points = 3pp"),
    Row("3 Prozentpunkte", "3 Prozentpunkte = 3pp"),
    Row("50 bps", "50 bps = 50bp"),
    Row("25 basis points", "25 basis points = 25bp"),
    Row("1.25x", "1.25x = 1.25x"),
    Row("1.25×", "1.25× = 1.25x"),
    Row("2 times the target", "2 times = 2x"),
    Row("3-fold", "3-fold = 3x"),
    Row("twice the target", "twice = 2x"),
    Row("8 to 10%", "8 = 8%", "10% = 10%"),
    Row("8-10%", "8 = 8%", "10% = 10%"),
    Row("8%–10%", "8% = 8%", "10% = 10%"),
    Row("between 8 and 10 percent", "8 = 8%", "10 percent = 10%"),
    Row("0.250%", "0.250% = 0.25%"),
  ]

  static let counts: [Row] = [
    Row("12 customers", "12 = 12"),
    Row("1 250 customers", "1 250 = 1250"),
    Row("1,250,000 users", "1,250,000 = 1250000"),
    Row("1.250.000 Nutzer", "1.250.000 = 1250000"),
    Row("1,250,000.50", "1,250,000.50 = 1250000.5"),
    Row("12,50,000", "12,50,000 = 1250000"),
    Row("12,50,000.25", "12,50,000.25 = 1250000.25"),
    Row("1'250.5", "1'250.5 = 1250.5"),
    Row("0.125 points", "0.125 = 0.125"),
    Row("4.25 stars", "4.25 = 4.25"),
    Row("NPS of +10", "+10 = 10"),
    Row("10M users", "10M = 10000000"),
    Row("10m users", "10m = 10000000"),
    Row("50 K", "50 K = 50000"),
    Row("50k signups", "50k = 50000"),
    Row("25 thousand", "25 thousand = 25000"),
    Row("2.5 million units", "2.5 million = 2500000"),
    Row("500 Tsd. Kunden", "500 Tsd = 500000"),
    Row("3 hundred thousand", "3 = 3"),
    Row("a cable of 10 m length", "10 m = 10000000 | 10"),
    Row("10 m long", "10 = 10"),
    Row("10mm bolts", "10 = 10"),
    Row("three cities", "three = 3"),
    Row("twenty-five", "twenty-five = 25"),
    Row("twenty five sites", "twenty five = 25"),
    Row("one hundred and twenty", "one hundred and twenty = 120"),
    Row("two thousand three hundred", "two thousand three hundred = 2300"),
    Row("three million", "three million = 3000000"),
    Row("two and a half million", "two and a half million = 2500000"),
    Row("one and a half", "one and a half = 1.5"),
    Row("half a million", "half a million = 500000"),
    Row("a dozen clients", "a dozen = 12"),
    Row("two dozen", "two dozen = 24"),
    Row("half of it", "half = part 0.5"),
    Row("a third of it", "a third = part 1/3"),
    Row("two thirds", "two thirds = part 2/3"),
    Row("two-thirds", "two-thirds = part 2/3"),
    Row("one quarter of the fee", "one quarter = part 0.25"),
    Row("three-quarters", "three-quarters = part 0.75"),
    Row("three quarters of the fee", "three quarters = part 0.75"),
    Row("1/3 of it", "1/3 = part 1/3"),
    Row("200/365 of it", "200/365 = part 40/73"),
    Row("40 x (1 + 2)", "40 = 40", "1 = 1", "2 = 2"),
    Row("3½ markets", "3½ = 3.5"),
    Row("six (6) units", "six (6) = 6"),
    Row("six (7) units", "six (7) = 6 <> 7"),
    Row("drei Kunden", "drei = 3"),
    Row("zwölf", "zwölf = 12"),
    Row("fünf Millionen", "fünf Millionen = 5000000"),
    Row("trois clients", "trois = 3"),
    Row("the third market", "third = #3"),
    Row("the 2nd market", "2nd = #2"),
    Row("the first two", "first = #1", "two = 2"),
    Row("4.0m to 6.0m of $", "4.0m = 4000000", "6.0m = 6000000"),
    Row("between 3 and 5", "3 = 3", "5 = 5"),
    Row("a team of 12 100% on it", "12 = 12", "100% = 100%"),
    Row("10 - 5%", "10 = 10", "5% = 5%"),
    Row("1,2345 units", "1,2345 = 12345 | 1.2345"),
    Row("2026 customers", "2026 = 2026"),
    Row("1800 sites", "1800 = 1800"),
    Row("1,2,3", "1,2,3 = unreadable"),
    Row("1,25.000.1", "1,25.000.1 = unreadable"),
  ]

  static let durations: [Row] = [
    Row("within 12 months of it", "12 months = 12 months"),
    Row("a 12-month window", "12-month = 12 months"),
    Row("six months", "six months = 6 months"),
    Row("a six-month plan", "six-month = 6 months"),
    Row("six (6) months", "six (6) months = 6 months"),
    Row("six (9) months", "six (9) months = 6 months <> 9 months"),
    Row("12 (twelve) months", "12 (twelve) months = 12 months"),
    Row("12 (ten) months", "12 (ten) months = 12 months <> 10 months"),
    Row("12 months (one year)", "12 months = 12 months", "one year = 1 years"),
    Row("90 days", "90 days = 90 days"),
    Row("thirty (30) days' notice", "thirty (30) days = 30 days"),
    Row("10 business days", "10 business days = 10 businessDays"),
    Row("ten working days", "ten working days = 10 businessDays"),
    Row("a 10-business-day cure", "10-business-day = 10 businessDays"),
    Row("12 calendar months", "12 calendar months = 12 months"),
    Row("three consecutive quarters", "three consecutive quarters = 3 quarters"),
    Row("4-6 weeks", "4 = 4 weeks", "6 weeks = 6 weeks"),
    Row("two years", "two years = 2 years"),
    Row("within a year", "a year = 1 years"),
    Row("30 Tage", "30 Tage = 30 days"),
    Row("10 Werktage", "10 Werktage = 10 businessDays"),
    Row("zwei Wochen", "zwei Wochen = 2 weeks"),
    Row("6 Monate", "6 Monate = 6 months"),
    Row("3 Jahre", "3 Jahre = 3 years"),
    Row("30 jours", "30 jours = 30 days"),
    Row("6 mois", "6 mois = 6 months"),
    Row("2 ans", "2 ans = 2 years"),
    Row("48 hours", "48 hours = 48 hours"),
    Row("half a year", "half a year = 0.5 years"),
    Row("18 mos.", "18 mos = 18 months"),
  ]

  @Test("reads rates", arguments: rates)
  func readsRates(_ row: Row) {
    #expect(described(row.text) == row.expected)
  }

  @Test("reads counts and levels", arguments: counts)
  func readsCounts(_ row: Row) {
    #expect(described(row.text) == row.expected)
  }

  @Test("reads durations", arguments: durations)
  func readsDurations(_ row: Row) {
    #expect(described(row.text) == row.expected)
  }
}
