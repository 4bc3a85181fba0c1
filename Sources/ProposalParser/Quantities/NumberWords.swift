/// Numbers in words: English, and the basics of German and French.
enum NumberWords {
  static let entries: [(String, Lexeme)] = cardinals + tens + scales + ordinals

  private static let cardinals: [(String, Lexeme)] = [
    ("zero nil", .cardinal(0)), ("one eins", .cardinal(1)),
    ("two zwei deux", .cardinal(2)), ("three drei trois", .cardinal(3)),
    ("four vier quatre", .cardinal(4)), ("five fünf cinq", .cardinal(5)),
    ("six sechs", .cardinal(6)), ("seven sieben", .cardinal(7)),
    ("eight acht huit", .cardinal(8)), ("nine neun neuf", .cardinal(9)),
    ("ten zehn dix", .cardinal(10)), ("eleven elf onze", .cardinal(11)),
    ("twelve zwölf douze", .cardinal(12)), ("thirteen dreizehn treize", .cardinal(13)),
    ("fourteen vierzehn quatorze", .cardinal(14)), ("fifteen fünfzehn quinze", .cardinal(15)),
    ("sixteen sechzehn", .cardinal(16)), ("seventeen siebzehn", .cardinal(17)),
    ("eighteen achtzehn", .cardinal(18)), ("nineteen neunzehn", .cardinal(19)),
  ]

  private static let tens: [(String, Lexeme)] = [
    ("twenty zwanzig vingt", .cardinal(20)), ("thirty dreißig dreissig trente", .cardinal(30)),
    ("forty vierzig quarante", .cardinal(40)), ("fifty fünfzig cinquante", .cardinal(50)),
    ("sixty sechzig soixante", .cardinal(60)), ("seventy siebzig", .cardinal(70)),
    ("eighty achtzig", .cardinal(80)), ("ninety neunzig", .cardinal(90)),
  ]

  private static let scales: [(String, Lexeme)] = [
    ("hundred hundert", .hundred), ("dozen dutzend", .dozen), ("half halbe halbes demi", .half),
    ("thousand tausend mille tsd", .scale(3)), ("lakh lakhs lac lacs", .scale(5)),
    ("million millions mio mln mn millionen", .scale(6)), ("crore crores cr", .scale(7)),
    ("billion billions bn mrd milliarde milliarden milliard milliards bln", .scale(9)),
    ("trillion trillions tn", .scale(12)), ("k", .scaleLetter(3)), ("m mm", .scaleLetter(6)),
    ("b", .scaleLetter(9)), ("t", .scaleLetter(12)),
  ]

  private static let ordinals: [(String, Lexeme)] = [
    ("first", .ordinal(1)), ("second", .ordinal(2)), ("third thirds", .ordinal(3)),
    ("fourth fourths", .ordinal(4)), ("fifth fifths", .ordinal(5)), ("sixth sixths", .ordinal(6)),
    ("seventh", .ordinal(7)), ("eighth eighths", .ordinal(8)), ("ninth", .ordinal(9)),
    ("tenth tenths", .ordinal(10)), ("eleventh", .ordinal(11)), ("twelfth", .ordinal(12)),
    ("thirteenth", .ordinal(13)), ("fourteenth", .ordinal(14)), ("fifteenth", .ordinal(15)),
    ("sixteenth", .ordinal(16)), ("seventeenth", .ordinal(17)), ("eighteenth", .ordinal(18)),
    ("nineteenth", .ordinal(19)), ("twentieth", .ordinal(20)), ("thirtieth", .ordinal(30)),
    ("fortieth", .ordinal(40)), ("fiftieth", .ordinal(50)), ("sixtieth", .ordinal(60)),
    ("seventieth", .ordinal(70)), ("eightieth", .ordinal(80)), ("ninetieth", .ordinal(90)),
    ("dritten dritter", .ordinal(3)), ("vierten vierter", .ordinal(4)),
    ("fünften fünfter", .ordinal(5)), ("sechsten sechster", .ordinal(6)),
    ("siebten siebter", .ordinal(7)), ("achten achter", .ordinal(8)),
    ("neunten neunter", .ordinal(9)), ("zehnten zehnter", .ordinal(10)),
    ("elften elfter", .ordinal(11)), ("zwölften zwölfter", .ordinal(12)),
    ("st nd rd th er ème", .ordinalSuffix),
  ]
}
