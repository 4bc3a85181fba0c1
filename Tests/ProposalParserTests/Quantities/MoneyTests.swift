import ProposalModel
import Testing

@testable import ProposalParser

@Suite("Money") struct MoneyTests {
  static let rows: [Row] = [
    Row("a $150,000 bonus", "$150,000 = USD 150000"),
    Row("$10M of revenue", "$10M = USD 10000000"),
    Row("$1.2M", "$1.2M = USD 1200000"),
    Row("$1.2 m of savings", "$1.2 m = USD 1200000"),
    Row("USD 10m", "USD 10m = USD 10000000"),
    Row("usd 500", "usd 500 = USD 500"),
    Row("USD10m", "USD10m = USD 10000000"),
    Row("EUR500", "EUR500 = EUR 500"),
    Row("10 million US dollars", "10 million US dollars = USD 10000000"),
    Row("US$ 5,000", "US$ 5,000 = USD 5000"),
    Row("A$5,000", "A$5,000 = AUD 5000"),
    Row("CA$5,000", "CA$5,000 = CAD 5000"),
    Row("R$ 500", "R$ 500 = BRL 500"),
    Row("€1.5 million", "€1.5 million = EUR 1500000"),
    Row("10 Mio. €", "10 Mio. € = EUR 10000000"),
    Row("1,2 Mrd. EUR", "1,2 Mrd. EUR = EUR 1200000000"),
    Row("480.000,00 EUR", "480.000,00 EUR = EUR 480000"),
    Row("£36,000", "£36,000 = GBP 36000"),
    Row("CHF 1'250'000", "CHF 1'250'000 = CHF 1250000"),
    Row("CHF 14’632.40", "CHF 14’632.40 = CHF 14632.4"),
    Row("CHF 5'000.–", "CHF 5'000.– = CHF 5000"),
    Row("Fr. 5'000.--", "Fr. 5'000.-- = CHF 5000"),
    Row("EUR 100,-", "EUR 100,- = EUR 100"),
    Row("100,- EUR", "100,- EUR = EUR 100"),
    Row("1 250 000,00 €", "1 250 000,00 € = EUR 1250000"),
    Row("1\u{A0}250\u{A0}000,00\u{A0}€", "1\u{A0}250\u{A0}000,00\u{A0}€ = EUR 1250000"),
    Row("1\u{202F}250\u{202F}000 EUR", "1\u{202F}250\u{202F}000 EUR = EUR 1250000"),
    Row("€ 12\u{2009}500", "€ 12\u{2009}500 = EUR 12500"),
    Row("₹ 12,50,000", "₹ 12,50,000 = INR 1250000"),
    Row("Rs. 5 lakh", "Rs. 5 lakh = INR 500000"),
    Row("₹2.5 crore", "₹2.5 crore = INR 25000000"),
    Row("$50k", "$50k = USD 50000"),
    Row("£1.5bn", "£1.5bn = GBP 1500000000"),
    Row("$3mm", "$3mm = USD 3000000"),
    Row("1,5 M€", "1,5 M€ = EUR 1500000"),
    Row("500 k€", "500 k€ = EUR 500000"),
    Row("ten million dollars", "ten million dollars = USD 10000000"),
    Row("half a million dollars", "half a million dollars = USD 500000"),
    Row(
      "one hundred and fifty thousand dollars ($150,000)",
      "one hundred and fifty thousand dollars ($150,000) = USD 150000"),
    Row(
      "one hundred thousand dollars ($150,000)",
      "one hundred thousand dollars ($150,000) = USD 100000 <> USD 150000"),
    Row(
      "$150,000 (one hundred fifty thousand dollars)",
      "$150,000 (one hundred fifty thousand dollars) = USD 150000"),
    Row("$5,000 USD", "$5,000 USD = USD 5000"),
    Row("$5,000 CAD", "$5,000 CAD = CAD 5000"),
    Row("USD $5,000", "USD $5,000 = USD 5000"),
    Row("-$50,000", "-$50,000 = USD -50000"),
    Row("−€50", "−€50 = EUR -50"),
    Row("($50,000)", "$50,000 = USD 50000"),
    Row("50c a share", "50c = USD 0.5"),
    Row("50 cents", "50 cents = USD 0.5"),
    Row("500 Swiss francs", "500 Swiss francs = CHF 500"),
    Row("500 Canadian dollars", "500 Canadian dollars = CAD 500"),
    Row("200 pounds sterling", "200 pounds sterling = GBP 200"),
    Row("¥500,000", "¥500,000 = JPY 500000"),
    Row("kr 500", "kr 500 = ? 500"),
    Row("SEK 500", "SEK 500 = SEK 500"),
    Row("a $50,000-a-year rise", "$50,000 = USD 50000"),
    Row("$10M-$12M", "$10M = USD 10000000", "$12M = USD 12000000"),
    Row("$10-12M", "$10 = USD 10000000", "12M = USD 12000000"),
    Row("$4 to $6 million", "$4 = USD 4000000", "$6 million = USD 6000000"),
    Row("$500 to $1 million", "$500 = USD 500", "$1 million = USD 1000000"),
    Row("$50,000 to 3 people", "$50,000 = USD 50000", "3 = 3"),
    Row("€100,000 (USD 110,000)", "€100,000 = EUR 100000 | EUR 100", "USD 110,000 = USD 110000"),
    Row("$8M - $50,000", "$8M = USD 8000000", "$50,000 = USD 50000"),
    Row("€1.250", "€1.250 = EUR 1250 | EUR 1.25"),
    Row("$1.250", "$1.250 = USD 1250 | USD 1.25"),
    Row("pay $X now", "$X = slot"),
    Row("pay $XXX,XXX now", "$XXX,XXX = slot"),
    Row("pay $[amount] now", "$[amount] = slot"),
    Row("pay €___ now", "€___ = slot"),
  ]

  @Test("reads amounts of money", arguments: rows)
  func reads(_ row: Row) {
    #expect(described(row.text) == row.expected)
  }
}
