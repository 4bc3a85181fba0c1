import BuiltInTemplates

extension TemplateLibrary {
  /// The pages, partials and the style sheet that are built in, by name: `proposal.html`,
  /// `style.css`.
  ///
  /// - Throws: a mistake in a built-in template; a test renders them all.
  public static func documents() throws(TemplateError) -> TemplateLibrary {
    var templates: [Template] = []
    for file in BuiltInTemplates.documents {
      templates.append(try Template(name: name(ofFile: file.name), bytes: file.bytes))
    }
    return try TemplateLibrary(templates)
  }

  /// The name by which templates call a file: `ask.html.mustache` is `ask.html`.
  public static func name(ofFile file: String) -> String {
    file.hasSuffix(".mustache") ? String(file.dropLast(".mustache".count)) : file
  }
}
