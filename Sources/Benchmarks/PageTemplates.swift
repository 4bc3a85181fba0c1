/// Templates of the two pages that a site is made of, in what every Mustache engine knows: names
/// with dots, sections, inverted sections, partials and inheritance. Sections are over lists and truth
/// values: engines differ on whether an empty text is one.
enum PageTemplates {
  static let all = [("index", index), ("card", card), ("page", page), ("goal", goal)]

  /// The pages among them; the others are parts.
  static let pages = ["index", "card"]

  private static let page = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="generator" content="{{site.generator}}">
    <title>{{title}} · {{site.name}}</title>
    </head>
    <body>
    <header><p class="eyebrow">{{site.name}}</p><h1>{{title}}</h1></header>
    <main id="content">
    {{$content}}nothing{{/content}}
    </main>
    <footer><p>{{site.generator}}, {{site.day}}</p></footer>
    </body>
    </html>

    """

  private static let index = """
    {{<page}}{{$content}}<table>
    <caption>{{title}}</caption>
    {{#rows}}<tr><th scope="row"><a href="{{link}}">{{name}}</a></th><td>{{role}}</td>\
    <td>{{status}}</td><td class="right" data-sort="{{key}}">{{attainment}}</td>\
    <td class="right">{{target}}</td><td class="right">{{maximum}}</td>\
    <td>{{#isDue}}<b>{{due}}</b>{{/isDue}}{{^isDue}}none{{/isDue}}</td><td>{{asOf}}</td></tr>
    {{/rows}}</table>
    {{^rows}}<p>There is no scorecard yet.</p>{{/rows}}{{/content}}{{/page}}
    """

  private static let card = """
    {{<page}}{{$content}}<p class="identity">{{sheet.role}}, {{sheet.company}}</p>
    {{#goals}}{{>goal}}{{/goals}}{{^goals}}<p>There is no goal.</p>{{/goals}}\
    <h2>Words</h2>
    {{#paragraphs}}<p>{{.}}</p>
    {{/paragraphs}}{{/content}}{{/page}}
    """

  private static let goal = """
    <section id="{{anchor}}"><h2>{{name}}</h2>
    <dl><dt>Measure</dt><dd>{{measure}}</dd><dt>Target</dt><dd>{{levels.target}}</dd>\
    <dt>Maximum</dt><dd>{{levels.maximum}}</dd></dl>
    {{#isKnown}}<p class="actual">{{actual}} by {{asOf}}</p>{{/isKnown}}{{^isKnown}}<p>open</p>{{/isKnown}}
    <ul>{{#notes}}<li>{{.}}</li>{{/notes}}</ul></section>

    """
}
