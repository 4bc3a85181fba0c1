import ProposalModel

/// The head and the foot of a letter: to whom, from whom, whom it greets, who signs it.
struct Letter {
  /// What stands behind `To:`.
  private(set) var addressee: Prose?
  /// What stands behind `From:`.
  private(set) var sender: Prose?
  /// The name behind `Dear`.
  private(set) var greeted: Prose?
  /// The name below "Yours sincerely".
  private(set) var signer: Prose?

  /// Whether there is a head at all.
  var isLetter: Bool { addressee != nil || sender != nil || greeted != nil }

  /// How many sentences a head may have.
  private static let headLength = 16

  init(reading: SheetReading, remarks: [Remark]) {
    for remark in remarks.prefix(Self.headLength) {
      readLabel(remark, reading)
      if greeted == nil { greeted = Self.greeting(in: remark) }
    }
    guard greeted != nil else { return }
    signer = Self.signature(of: remarks)
  }

  private mutating func readLabel(_ remark: Remark, _ reading: SheetReading) {
    guard let word = Self.labelWord(remark, reading) else { return }
    if word == "to" || word == "an", addressee == nil { addressee = remark.text }
    if word == "from" || word == "von", sender == nil { sender = remark.text }
  }

  /// The one word of a statement's label, or the word in front of a colon that opens a line.
  private static func labelWord(_ remark: Remark, _ reading: SheetReading) -> WordKey? {
    let tokens = remark.prose.tokens
    guard let first = remark.label.first else { return nil }
    let words = remark.label.filter { tokens[$0].kind == .word }
    return words.count == 1 ? tokens[words[0]].key : (words.isEmpty ? tokens[first].key : nil)
  }

  private static func greeting(in remark: Remark) -> Prose? {
    let tokens = remark.prose.tokens
    for index in remark.tokens.prefix(1) where greetings.contains(tokens[index].key) {
      var start = index + 1
      while start < remark.tokens.upperBound, fillers.contains(tokens[start].key) { start += 1 }
      let scan = NameScan(prose: remark.prose, bounds: start..<remark.tokens.upperBound)
      guard let name = scan.name(behind: start), name.count <= 4,
        !groups.contains(tokens[name.lowerBound].key)
      else { return nil }
      let next = name.upperBound
      let isWhole = next >= remark.tokens.upperBound || tokens[next].kind == .mark
      return isWhole ? remark.prose.part(name) : nil
    }
    return nil
  }

  /// The capitalised words of one of the last short sentences.
  private static func signature(of remarks: [Remark]) -> Prose? {
    guard let closing = remarks.suffix(8).lastIndex(where: isClosing) else { return nil }
    for remark in remarks[(closing)...].prefix(3) {
      let tokens = remark.prose.tokens
      let scan = NameScan(prose: remark.prose, bounds: remark.tokens)
      let start = remark.tokens.first {
        !closings.contains(tokens[$0].key) && tokens[$0].kind == .word
      }
      guard let start, let name = scan.name(behind: start), scan.isPerson(name),
        remark.tokens.count <= 8
      else { continue }
      return remark.prose.part(name)
    }
    return nil
  }

  private static func isClosing(_ remark: Remark) -> Bool {
    guard remark.tokens.count <= 8 else { return false }
    return remark.tokens.prefix(3).contains { closings.contains(remark.prose.tokens[$0].key) }
  }

  private static let greetings: WordSet = ["dear", "hi", "hello", "liebe", "lieber", "g'day"]
  private static let fillers: WordSet = ["frau", "herr"]
  private static let groups: WordSet = ["all", "team", "colleagues", "everyone", "sir", "madam"]
  private static let closings: WordSet = [
    "sincerely", "regards", "faithfully", "yours", "best", "kind", "warm", "warmly", "respectfully",
    "cordially", "grüßen", "grüssen", "truly", "thanks", "cheers", "mit", "freundlichen",
  ]
}
