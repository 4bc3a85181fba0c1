/// Draws the facts of one generated sheet; the seed fixes them all.
struct SheetDraw {
  private var random: SplitMix64

  /// The facts of the sheet with this number.
  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// One of several.
  mutating func one(of choices: [String]) -> String {
    choices[number(0...choices.count - 1)]
  }

  /// A person's name.
  mutating func person() -> String {
    one(of: Self.givenNames) + " " + one(of: Self.familyNames)
  }

  /// A company's name.
  mutating func company(_ form: String) -> String {
    one(of: Self.companies) + " " + one(of: Self.trades) + " " + form
  }

  /// `$150,000`: a multiple of `step` in a range of steps.
  mutating func dollars(_ range: ClosedRange<Int>, step: Int) -> String {
    "$" + Self.grouped(number(range) * step, by: ",")
  }

  /// A whole number with its thousands set apart.
  static func grouped(_ value: Int, by mark: String) -> String {
    guard value >= 1000 else { return String(value) }
    let rest = String(value % 1000)
    let zeros = String(repeating: "0", count: 3 - rest.count)
    return grouped(value / 1000, by: mark) + mark + zeros + rest
  }

  private static let givenNames = [
    "Ana", "Bruno", "Chidi", "Dagny", "Emil", "Farah", "Gita", "Hugo", "Ines", "Jonas", "Keiko",
    "Liam", "Mina", "Noor", "Otto", "Paula", "Quinn", "Rosa", "Sven", "Tara",
  ]
  private static let familyNames = [
    "Abara", "Becker", "Castell", "Dimitrov", "Eklund", "Fournier", "Garcia", "Hansen", "Ito",
    "Jansen", "Kowalski", "Lindqvist", "Moreau", "Novak", "Okoye", "Petrov", "Quist", "Romero",
  ]
  private static let companies = [
    "Alder", "Bright", "Cedar", "Dover", "Eastfield", "Fern", "Granite", "Harbor", "Iris",
    "Juniper", "Kestrel", "Lantern", "Meadow", "North", "Orchard", "Pine", "Quarry", "River",
  ]
  private static let trades = [
    "Instruments", "Logistics", "Software", "Energy", "Foods", "Robotics", "Health", "Media",
    "Materials", "Marine",
  ]
  /// Products, places and systems that goals speak of.
  static let products = [
    "Aster", "Borealis", "Cobalt", "Delta", "Ember", "Flux", "Gamma", "Helix", "Ion", "Juno",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
