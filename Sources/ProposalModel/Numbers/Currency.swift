/// A currency of ISO 4217, known by its three-letter code.
public struct Currency: Sendable, Hashable {
  /// The letters of the code, one a byte, the first the highest: copying a currency is free.
  private let letters: UInt32
  private let decimals: UInt8

  /// The code in capital letters: `USD`.
  public var code: String {
    let bytes = [16, 8, 0].map { UInt8(truncatingIfNeeded: letters >> UInt32($0)) }
    return String(decoding: bytes, as: UTF8.self)
  }
  /// How many decimals an amount of it has: 2 for most, 0 for JPY, 3 for KWD.
  public var minorUnits: Int { Int(decimals) }

  /// The currency with this code, in any letter case; nil where ISO 4217 has none.
  public init?(code: some StringProtocol) {
    let capitals = String(code).uppercased()
    guard let minorUnits = Self.minorUnits(of: capitals) else { return nil }
    self.init(code: capitals, minorUnits: minorUnits)
  }

  private init(code: String, minorUnits: Int) {
    letters = code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    decimals = UInt8(clamping: minorUnits)
  }

  public static let usDollar = Currency(code: "USD", minorUnits: 2)
  public static let euro = Currency(code: "EUR", minorUnits: 2)
  public static let poundSterling = Currency(code: "GBP", minorUnits: 2)
  public static let swissFranc = Currency(code: "CHF", minorUnits: 2)
  public static let yen = Currency(code: "JPY", minorUnits: 0)

  /// The smallest payable amount: 0.01 for the euro.
  public var increment: Rational { Rational.decimalUnit(minorUnits) }

  /// Every code there is.
  public static let codes: Set<String> = withoutDecimals.union(withTwo).union(withThree)
    .union(withFour)

  private static func minorUnits(of code: String) -> Int? {
    if withTwo.contains(code) { return 2 }
    if withoutDecimals.contains(code) { return 0 }
    if withThree.contains(code) { return 3 }
    return withFour.contains(code) ? 4 : nil
  }

  private static let withoutDecimals: Set<String> = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
    "VUV", "XAF", "XOF", "XPF",
  ]

  private static let withThree: Set<String> = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]

  private static let withFour: Set<String> = ["CLF", "UYW"]

  private static let withTwo: Set<String> = [
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF",
    "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR",
    "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF",
    "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD", "KZT", "LAK", "LBP",
    "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR",
    "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PGK",
    "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD",
    "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TOP",
    "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "UYU", "UZS", "VED", "VES", "WST", "XCD", "XCG",
    "YER", "ZAR", "ZMW", "ZWG",
  ]
}

extension Currency: CustomStringConvertible {
  public var description: String { code }
}
