/// The files of `Templates/`, embedded in the binary so that nothing has to be shipped beside it.
public enum BuiltInTemplates {
  /// A file of `Templates/Documents` or `Templates/Sheets`.
  public struct File: Sendable {
    /// The file's name without its folder: `page.mustache`.
    public let name: String
    /// The file's bytes, UTF-8.
    public let bytes: [UInt8]
  }

  /// The Mustache pages, partials and the style sheet.
  public static var documents: [File] {
    [File(name: "page.mustache", bytes: PackageResources.page_mustache)]
  }

  /// The example sheets that `milepost new` turns into starters.
  public static var sheets: [File] {
    [File(name: "x.md", bytes: PackageResources.x_md)]
  }
}
