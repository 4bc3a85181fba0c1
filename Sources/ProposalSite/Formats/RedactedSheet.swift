import ProposalLint
import ProposalModel

/// A checked sheet without its words: what `--redact` shows.
///
/// Nothing is searched for and struck out, because something would be missed. Each finding is put
/// together anew, from the rule's own page and from numbers; the text of the sheet is replaced, so
/// that no writer could print it.
extension CheckedSheet {
  /// The sheet with its findings in the general words of their rules.
  func redacted(_ registry: RuleRegistry = .standard) -> CheckedSheet {
    var sheet = self
    sheet.sources = sources.redacted
    sheet.findings = findings.map { finding in
      Self.redacted(finding, registry.documentation(of: finding.rule))
    }
    sheet.suppressed = suppressed.map { suppressed in
      let rule = registry.documentation(of: suppressed.finding.rule)
      return SuppressedFinding(finding: Self.redacted(suppressed.finding, rule), reason: "")
    }
    return sheet
  }

  /// Milestones are called by the sheet's own labels, and a stake is an amount: both go.
  private static func redacted(_ finding: Finding, _ rule: RuleDocumentation?) -> Finding {
    Finding(
      rule: finding.rule, family: finding.family, severity: finding.severity,
      message: rule?.summary ?? "Words that a rule of the configuration flags.",
      help: rule?.repair ?? "Read what the configuration says about this rule.",
      place: finding.place,
      related: finding.related.map { RelatedPlace(place: $0.place, message: "Other words") },
      isAbsence: finding.isAbsence)
  }
}

extension SheetSources {
  /// The same lines and columns without the words.
  var redacted: SheetSources {
    var sources = self
    sources.isRedacted = true
    sources.files = files.mapValues { SourceFile(path: $0.path, bytes: []) }
    sources.tables = tables.mapValues(\.redacted)
    return sources
  }
}

extension LineTable {
  /// Every byte of text replaced, none moved: line ends stay, and so does what of a byte decides
  /// whether it begins a character.
  fileprivate var redacted: LineTable {
    LineTable(
      bytes.map { byte in
        switch byte {
        case 0x0A, 0x0D: byte
        case 0x80..<0xC0: 0x80
        case 0xC0...: 0xFF
        default: UInt8(ascii: "x")
        }
      }, starts: starts)
  }
}
