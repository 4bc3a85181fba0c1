/// The letters and figures of a page: what all formats share.
enum PageWords {
  /// Letters, figures and whatever is beyond ASCII; no tags, entities resolved.
  static func words(_ text: String, isHTML: Bool) -> String {
    let entities = ["&lt;", "&gt;", "&quot;", "&#39;", "&#96;", "&amp;"]
    var text = text
    if isHTML {
      text = text.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
      text = text.replacing(/<[^>]*>/, with: "")
      for entity in entities { text = text.replacing(entity, with: "") }
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.value >= 0x80 || $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }))
  }
}
