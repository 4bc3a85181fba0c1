/// One `NAME=VALUE` of the command line.
struct FactArgument: Sendable {
  let name: String
  let value: String
  private let written: String

  /// Splits at the first equals sign.
  init(_ text: String, option: String, form: String) throws(SiteError) {
    written = option + " " + text
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
      throw SiteError(
        path: written, problem: "has no name and value", advice: "Write \(option) \(form).")
    }
    name = text[..<sign].lowercased()
    value = String(text[text.index(after: sign)...])
  }

  /// What is wrong with it.
  func error(_ problem: String, _ advice: String) -> SiteError {
    SiteError(path: written, problem: problem, advice: advice)
  }
}
