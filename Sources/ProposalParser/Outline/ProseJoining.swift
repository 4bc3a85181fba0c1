import ProposalModel

extension Prose {
  /// Texts one behind the other, with a space between, each part leading back to its own place.
  static func joined(_ parts: [Prose]) -> Prose {
    guard let first = parts.first, parts.count > 1 else {
      return parts.first ?? .empty(at: SourceRange(start: 0, end: 0))
    }
    var bytes: [UInt8] = []
    var runs: [ProseRun] = []
    var place = first.place
    for part in parts {
      if !bytes.isEmpty {
        runs.append(
          ProseRun(text: bytes.count..<bytes.count + 1, origin: part.place.start..<part.place.start)
        )
        bytes.append(0x20)
      }
      let shift = bytes.count
      runs += part.runs.map {
        ProseRun(
          text: $0.text.lowerBound + shift..<$0.text.upperBound + shift, origin: $0.origin,
          role: $0.role, style: $0.style, destination: $0.destination)
      }
      bytes += part.utf8
      place = place.union(part.place)
    }
    return Prose(source: first.source, utf8: bytes, runs: runs, place: place)
  }
}
