/// Character references: numeric ones, and the names people and converters use.
enum EntityTable {
  /// The scalar and the length of the reference that starts at `start` with `&`.
  static func reference(in bytes: [UInt8], at start: Int, end: Int) -> (value: UInt32, end: Int)? {
    let last = min(end, start + 12)
    var position = start + 1
    while position < last, bytes[position] != UInt8(ascii: ";") { position += 1 }
    guard position < last, position > start + 1 else { return nil }
    let body = bytes[start + 1..<position]
    let value = body.first == UInt8(ascii: "#") ? number(body.dropFirst()) : named(body)
    return value.map { ($0, position + 1) }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let body = isHexadecimal ? digits.dropFirst() : digits
    guard !body.isEmpty, body.count <= 7, body.first != UInt8(ascii: "+") else { return nil }
    return UInt32(String(decoding: body, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
  }

  private static func named(_ name: ArraySlice<UInt8>) -> UInt32? {
    names[String(decoding: name, as: UTF8.self)]
  }

  private static let names: [String: UInt32] = [
    "nbsp": 0xA0, "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27,
    "euro": 0x20AC, "pound": 0xA3, "yen": 0xA5, "cent": 0xA2, "curren": 0xA4, "sect": 0xA7,
    "para": 0xB6, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "deg": 0xB0, "plusmn": 0xB1,
    "times": 0xD7, "divide": 0xF7, "minus": 0x2212, "ndash": 0x2013, "mdash": 0x2014,
    "hellip": 0x2026, "bull": 0x2022, "middot": 0xB7, "lsquo": 0x2018, "rsquo": 0x2019,
    "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "laquo": 0xAB,
    "raquo": 0xBB, "lsaquo": 0x2039, "rsaquo": 0x203A, "le": 0x2264, "ge": 0x2265,
    "ne": 0x2260, "asymp": 0x2248, "larr": 0x2190, "rarr": 0x2192, "harr": 0x2194,
    "frac12": 0xBD, "frac14": 0xBC, "frac34": 0xBE, "sup2": 0xB2, "sup3": 0xB3, "micro": 0xB5,
    "permil": 0x2030, "dagger": 0x2020, "Dagger": 0x2021, "thinsp": 0x2009, "ensp": 0x2002,
    "emsp": 0x2003, "shy": 0xAD, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F,
    "dollar": 0x24, "percnt": 0x25, "num": 0x23, "ast": 0x2A, "lowbar": 0x5F, "vert": 0x7C,
    "auml": 0xE4, "ouml": 0xF6, "uuml": 0xFC, "Auml": 0xC4, "Ouml": 0xD6, "Uuml": 0xDC,
    "szlig": 0xDF, "eacute": 0xE9, "egrave": 0xE8, "agrave": 0xE0, "aacute": 0xE1,
    "ccedil": 0xE7, "ntilde": 0xF1, "oacute": 0xF3, "iacute": 0xED, "uacute": 0xFA,
    "ecirc": 0xEA, "ocirc": 0xF4, "acirc": 0xE2, "aring": 0xE5, "oslash": 0xF8, "aelig": 0xE6,
    "Eacute": 0xC9, "Aring": 0xC5, "Oslash": 0xD8, "iexcl": 0xA1, "iquest": 0xBF,
  ]
}
