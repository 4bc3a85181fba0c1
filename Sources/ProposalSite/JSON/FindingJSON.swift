import ProposalModel

extension Finding {
  /// The finding as `lint --format json` writes it.
  func json(in sources: SheetSources) -> JSONValue {
    [
      "rule": .string(rule), "family": .string(family.rawValue),
      "severity": .string(severity.rawValue), "message": .string(message), "help": .string(help),
      "milestone": .optional(milestone), "stake": .money(stake),
      "range": .range(place, in: sources),
      "related": .array(related.map { $0.json(in: sources) }),
    ]
  }
}

extension RelatedPlace {
  func json(in sources: SheetSources) -> JSONValue {
    [
      "path": .string(sources.path(of: place.source)), "message": .string(message),
      "range": .range(place, in: sources),
    ]
  }
}
