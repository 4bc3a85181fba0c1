/// Adds up the words of a number.
struct WordNumber {
  private(set) var hasNumber = false
  private var sum: Int128 = 0
  private var group: Int128 = 0
  /// What the next word has to be smaller than: `twenty five` is one number, `five twenty` two.
  private var room: Int128 = 100
  private var lastScale = 100
  private var startsWithArticle = false

  /// The number so far.
  var total: Int128 { sum + group }

  /// Takes a word; `false` where it is not part of the number.
  mutating func take(_ word: Lexeme, then next: Lexeme) -> Bool {
    switch word {
    case .cardinal(let number): takeCardinal(Int128(number))
    case .article: takeArticle(next)
    case .hundred: takeHundred()
    case .dozen: takeDozen()
    case .scale(let exponent): takeScale(exponent)
    case .and: takeAnd(next)
    default: false
    }
  }

  private mutating func takeCardinal(_ number: Int128) -> Bool {
    guard number < room, !startsWithArticle else { return false }
    group += number
    room = number >= 20 && number % 10 == 0 ? 10 : 0
    hasNumber = true
    return true
  }

  /// `a hundred`, `a million`, `a dozen`.
  private mutating func takeArticle(_ next: Lexeme) -> Bool {
    guard !hasNumber, !startsWithArticle else { return false }
    switch next {
    case .hundred, .dozen, .scale:
      startsWithArticle = true
      group = 1
      return true
    default:
      return false
    }
  }

  private mutating func takeHundred() -> Bool {
    guard hasNumber || startsWithArticle, group > 0, group < 100 else { return false }
    group *= 100
    startsWithArticle = false
    (hasNumber, room) = (true, 100)
    return true
  }

  private mutating func takeDozen() -> Bool {
    guard group < 20, sum == 0, lastScale == 100 else { return false }
    group = (group == 0 ? 1 : group) * 12
    (hasNumber, room, startsWithArticle, lastScale) = (true, 0, false, 0)
    return true
  }

  private mutating func takeScale(_ exponent: Int) -> Bool {
    guard group > 0, exponent < lastScale else { return false }
    sum += group * Numeral.powerOfTen(exponent)
    (group, room, startsWithArticle, hasNumber) = (0, 100, false, true)
    lastScale = exponent
    return true
  }

  /// `one hundred and fifty`: only inside a number.
  private func takeAnd(_ next: Lexeme) -> Bool {
    guard hasNumber, room == 100, total >= 100, case .cardinal = next else { return false }
    return true
  }
}
