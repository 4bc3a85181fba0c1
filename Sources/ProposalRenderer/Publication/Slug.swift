/// A name for files and anchors: small ASCII letters, digits and single hyphens.
public enum Slug {
  /// The longest slug, in bytes: file names have limits, and links are read.
  public static let limit = 60

  /// The slug of a text; empty where it holds no letter or digit that has one.
  ///
  /// Both normal forms of Unicode give the same slug: marks are left out, and letters with marks
  /// stand for the letters below them.
  public static func of(_ text: String) -> String {
    var output: [UInt8] = []
    for scalar in text.unicodeScalars {
      let letters = plain(scalar)
      guard !letters.isEmpty else {
        if !isMark(scalar), output.last != hyphen, !output.isEmpty { output.append(hyphen) }
        continue
      }
      output.append(contentsOf: letters)
      guard output.count < limit else { break }
    }
    while output.last == hyphen { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "a"..."z", "0"..."9": return [UInt8(scalar.value)]
    case "A"..."Z": return [UInt8(scalar.value) | 0x20]
    default: return marked[scalar].map { Array($0.utf8) } ?? []
    }
  }

  private static let marked: [Unicode.Scalar: String] = {
    let groups = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("d", "ďđðĎĐÐ"), ("e", "èéêëēęěÈÉÊËĒĘĚ"),
      ("g", "ğģĞĢ"), ("i", "ìíîïīıÌÍÎÏĪİ"), ("l", "łľļŁĽĻ"), ("n", "ñńňņÑŃŇŅ"),
      ("o", "òóôõöøōőÒÓÔÕÖØŌŐ"), ("r", "řŕŘŔ"), ("s", "śšşșŚŠŞȘ"), ("t", "ťțţŤȚŢ"),
      ("u", "ùúûüūůűÙÚÛÜŪŮŰ"), ("y", "ýÿÝŸ"), ("z", "źžżŹŽŻ"), ("ss", "ßẞ"), ("ae", "æÆ"),
      ("oe", "œŒ"), ("th", "þÞ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, scalars) in groups {
      for scalar in scalars.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
