import ProposalModel

/// The currency codes read in front of or behind a number, by their position in one list.
///
/// Codes that are also common English words in capitals (ALL, TOP, CUP, TRY, MOP) are left out,
/// but for TRY: a code counts only beside a number.
enum CurrencyCodes {
  static let list: [String] = [
    "USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "NZD", "SGD", "HKD", "CNY", "INR", "SEK",
    "NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "ILS", "AED", "SAR", "QAR",
    "KWD", "BHD", "OMR", "JOD", "ZAR", "NGN", "KES", "EGP", "MAD", "BRL", "MXN", "ARS", "CLP",
    "COP", "PEN", "KRW", "TWD", "THB", "MYR", "IDR", "PHP", "VND", "PKR", "LKR", "BDT", "RUB",
    "UAH", "RSD", "GEL", "KZT",
  ]

  static let currencies: [Currency?] = list.map { Currency(code: $0) }

  /// The currency at a position of the list.
  static func currency(_ index: UInt8) -> Currency? {
    Int(index) < currencies.count ? currencies[Int(index)] : nil
  }

  /// The position of `code`; 0 for one that is not in the list.
  static func index(_ code: String) -> UInt8 {
    UInt8(clamping: list.firstIndex(of: code) ?? 0)
  }
}
