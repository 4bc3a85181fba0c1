import ProposalRenderer

/// What a template prints, in a form that two engines can be fed with.
enum PageData {
  case text(String)
  case flag(Bool)
  case list([PageData])
  case record([(String, PageData)])

  /// As our own templates take it.
  var value: TemplateValue {
    switch self {
    case .text(let text): .text(text)
    case .flag(let flag): .bool(flag)
    case .list(let items): .list(items.map(\.value))
    case .record(let pairs): .record(TemplateRecord(pairs.map { ($0.0, $0.1.value) }))
    }
  }

  /// As JSON, which every engine can read.
  var json: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
    case .record(let pairs):
      "{" + pairs.map { Self.quoted($0.0) + ":" + $0.1.json }.joined(separator: ",") + "}"
    }
  }

  /// The generated texts hold no control characters.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
