import Testing

/// How a sheet writes its numbers and dates, and in which language.
struct FactLocale: Sendable, CustomTestStringConvertible {
  /// The languages forms are written in.
  enum Language: Sendable { case english, german }

  let name: String
  let language: Language
  let currency: String
  /// An amount in whole units: `$50,000`.
  let money: @Sendable (Int) -> String
  /// A date by year, month, day.
  let date: @Sendable (Int, Int, Int) -> String

  var testDescription: String { name }

  static let all = [american, german, swiss, french]

  static let american = FactLocale(
    name: "en-US", language: .english, currency: "USD", money: { "$" + grouped($0, ",") },
    date: { "\(english[$1 - 1]) \($2), \($0)" })
  static let german = FactLocale(
    name: "de-DE", language: .german, currency: "EUR", money: { grouped($0, ".") + ",00 €" },
    date: { "\(two($2)).\(two($1)).\($0)" })
  static let swiss = FactLocale(
    name: "de-CH", language: .german, currency: "CHF", money: { "CHF " + grouped($0, "'") },
    date: { "\($2). \(germanMonths[$1 - 1]) \($0)" })
  static let french = FactLocale(
    name: "English with French numbers", language: .english, currency: "EUR",
    money: { grouped($0, "\u{A0}") + "\u{A0}€" }, date: { "\($2) \(english[$1 - 1]) \($0)" })

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
  ]

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func grouped(_ number: Int, _ mark: String) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      let isStart = index > 0 && (digits.count - index) % 3 == 0
      return (isStart ? mark : "") + String(digits[index])
    }.joined()
  }
}
