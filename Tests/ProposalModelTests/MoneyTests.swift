import ProposalModel
import Testing

@Suite struct MoneyTests {
  @Test(arguments: [
    ("75000", "USD", "75000.00"), ("83333.366", "USD", "83333.37"), ("0.5", "JPY", "1"),
    ("-0.5", "JPY", "-1"), ("1.0005", "KWD", "1.001"), ("100/3", "chf", "33.33"),
  ])
  func `an amount prints to the minor unit of its currency`(
    amount: String, code: String, expected: String
  ) throws {
    let money = Money(try #require(Rational(text: amount)), try #require(Currency(code: code)))
    #expect(money.decimalText == expected)
    #expect(money.rounded().decimalText == expected)
  }

  @Test(arguments: ["", "US", "USDX", "XYZ", "EU€", "MIO"])
  func `an unknown code is no currency`(code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test func `every code has three capital letters and is known`() {
    for code in Currency.codes {
      #expect(code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) })
      #expect(Currency(code: code)?.code == code)
    }
    #expect(Currency.codes.count > 150)
  }

  @Test func `amounts of two currencies have no sum`() {
    #expect(Money(1, .euro).adding(Money(2, .euro)) == Money(3, .euro))
    #expect(Money(1, .euro).adding(Money(2, .yen)) == nil)
  }

  @Test func `a stated increment replaces the minor unit`() {
    let money = Money(2_560_650, .euro)
    #expect(money.rounded(toMultipleOf: 10_000).decimalText == "2560000.00")
  }
}
