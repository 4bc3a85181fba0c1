import ProposalRenderer

/// A folder of templates that replace built-in ones.
enum TemplateFolder {
  /// The built-in templates, those in `folder` put in the place of their namesakes.
  static func library(replacedBy folder: String?) throws(SiteError) -> TemplateLibrary {
    let builtIn = try told(of: "built-in templates") { () throws(TemplateError) in
      try TemplateLibrary.builtIn()
    }
    guard let folder else { return builtIn }
    let files = try files(in: folder)
    return try told(of: folder) { () throws(TemplateError) in
      var templates: [Template] = []
      for file in files {
        templates.append(try Template(file: FilePath.name(of: file.path), bytes: file.bytes))
      }
      return try builtIn.replacing(templates)
    }
  }

  private static func files(in folder: String) throws(SiteError) -> [SourceFile] {
    let names: [String]
    do {
      names = try Directory.names(in: folder).filter { !$0.hasPrefix(".") }
    } catch {
      throw error.told(of: folder)
    }
    var files: [SourceFile] = []
    for name in names { files.append(try SourceFile.read(FilePath.joining(folder, name))) }
    return files
  }

  private static func told<Value>(
    of path: String, _ body: () throws(TemplateError) -> Value
  ) throws(SiteError) -> Value {
    do {
      return try body()
    } catch {
      throw SiteError(
        path: path, problem: "has a mistake at \(error)",
        advice: "Correct the template; the built-in ones show every name.")
    }
  }
}
