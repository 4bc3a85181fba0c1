import ProposalModel

/// A currency as a sign or a word names it, which is often not enough to know which one it is.
enum CurrencySign: UInt8, Sendable, Hashable {
  case dollar, pound, euro, yen, rupee, krone, franc, won, rouble, shekel, zloty, lira, real, yuan

  /// The currency a sheet means that names no other; `nil` where there is no usual one.
  var usual: Currency? {
    switch self {
    case .dollar: .usDollar
    case .pound: .poundSterling
    case .euro: .euro
    case .yen: .yen
    case .rupee: Currency(code: "INR")
    case .franc: .swissFranc
    case .won: Currency(code: "KRW")
    case .rouble: Currency(code: "RUB")
    case .shekel: Currency(code: "ILS")
    case .zloty: Currency(code: "PLN")
    case .lira: Currency(code: "TRY")
    case .real: Currency(code: "BRL")
    case .yuan: Currency(code: "CNY")
    case .krone: nil
    }
  }

  /// Whether the sign can stand for `currency`.
  func canMean(_ currency: Currency) -> Bool {
    switch (self, currency.code) {
    case (.dollar, "USD"), (.dollar, "CAD"), (.dollar, "AUD"), (.dollar, "NZD"), (.dollar, "SGD"),
      (.dollar, "HKD"), (.dollar, "TWD"), (.dollar, "MXN"), (.pound, "GBP"), (.pound, "EGP"),
      (.krone, "SEK"), (.krone, "NOK"), (.krone, "DKK"), (.krone, "ISK"), (.krone, "CZK"),
      (.yen, "JPY"), (.yen, "CNY"), (.rupee, "INR"), (.rupee, "PKR"), (.rupee, "LKR"),
      (.rupee, "NPR"):
      true
    case (.dollar, _), (.pound, _), (.krone, _), (.yen, _), (.rupee, _): false
    default: usual == currency
    }
  }

  /// The currency the sign stands for in a sheet kept in `sheet`.
  func resolved(in sheet: Currency?) -> Currency? {
    if let sheet, canMean(sheet) { return sheet }
    return usual
  }

  /// Whether more than one currency is written with the sign.
  var isShared: Bool {
    switch self {
    case .dollar, .pound, .krone, .yen, .rupee: true
    default: false
    }
  }
}
