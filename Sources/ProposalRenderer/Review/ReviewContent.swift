import ProposalModel

/// Everything a review shows.
struct ReviewContent {
  private let context: ProposalContext
  private let material: ReviewDocument.Material
  private let kind: OutputKind
  private let notes: ReviewNotes

  init(_ context: ProposalContext, _ material: ReviewDocument.Material, as kind: OutputKind) {
    self.context = context
    self.material = material
    self.kind = kind
    notes = ReviewNotes(material.findings, in: context.blocks)
  }

  /// What templates see.
  var record: TemplateRecord {
    let values = ReviewNoteValues(context, material, notes)
    let dimensions = FindingDimensions(material.findings, context.format)
    return [
      "title": .text(context.title), "kind": "Review",
      "verdict": .text(ReviewVerdict(material.findings).words), "summary": .text(summary),
      "pays": pays, "first": .list(first.map(values.headline)),
      "hasFirst": .bool(!notes.worstFirst.isEmpty),
      "others": .text(others), "passages": .list(passages(values)),
      "loose": loose(values), "missing": missing(values),
      "dimensions": .list(dimensions.foundValues), "clean": .text(dimensions.cleanNames),
      "method": .text(FindingDimensions.method),
      "isMarked": .bool(notes.present.contains(where: \.isMarked)),
    ]
  }

  /// What a person can keep in mind the night before.
  private static let mostHeadlines = 7

  private var first: [ReviewNote] { Array(notes.worstFirst.prefix(Self.mostHeadlines)) }

  private var others: String {
    let count = notes.worstFirst.count - first.count
    return count == 0 ? "" : "\(count) more below."
  }

  private var summary: String {
    let counted = FindingDimensions(material.findings, context.format).summary
    guard material.suppressed > 0 else { return counted }
    let kept = FindingDimensions.counted(material.suppressed, "finding")
    return counted + " \(kept) suppressed with a reason."
  }

  private var pays: TemplateValue {
    [
      "minimum": context.minimumWords(context.report.minimum).value,
      "plan": context.words(context.report.target).value,
      "maximum": context.words(context.report.maximum).value,
    ]
  }

  private func passages(_ values: ReviewNoteValues) -> [TemplateValue] {
    let blocks = context.blocks
    let cut = ReviewPassages(blocks, notes)
    let marks = cut.marks()
    var writer = SheetTextWriter(kind)
    func text(_ range: Range<Int>) -> TemplateValue {
      for index in range { writer.append(blocks[index], marks[index]) }
      return .fragment(TemplateFragment(kind, bytes: writer.take()))
    }
    return cut.passages.map { passage in
      [
        "noted": text(passage.noted), "notes": .list(passage.notes.map(values.note)),
        "hasNotes": .bool(!passage.notes.isEmpty), "rest": text(passage.rest),
        "isSection": .bool(passage.isSection), "hasRest": .bool(!passage.rest.isEmpty),
        "isTall": .bool(passage.noted.contains { Self.isTall(blocks[$0]) }),
      ]
    }
  }

  /// Whether a block takes so many lines that its notes belong beside it, not behind it.
  private static func isTall(_ block: SheetBlock) -> Bool {
    if case .table = block.kind { true } else { block.prose.utf8.count > 320 }
  }

  /// Notes about words outside of the sheet's text, such as its results.
  private func loose(_ values: ReviewNoteValues) -> TemplateValue {
    let loose = notes.present.filter { $0.block == nil }
    return loose.isEmpty ? .none : ["notes": .list(loose.map(values.note))]
  }

  private func missing(_ values: ReviewNoteValues) -> TemplateValue {
    notes.absent.isEmpty ? .none : ["items": .list(notes.absent.map(values.note))]
  }
}
