/// Words that compare a figure: "at least", "or more", "for each", "if".
enum ComparisonCues {
  static let rows: [(Cue, [String])] = [
    (
      .atLeast,
      [
        "at least", "not less than", "no less than", "no fewer than", "not fewer than", "≥", ">=",
        "a minimum of", "mindestens", "ab", "au moins", "minimum", "or more than", "not below",
        "no lower than", "at or above", "wenigstens", "equal to or greater than",
        "equal to or more than", "equal to or above", "equal to or higher than",
        "greater than or equal to", "more than or equal to", "not fall below", "not fallen below",
        "not drop below", "nicht unter", "nicht weniger als", "nicht niedriger als", "pas moins de",
      ]
    ),
    (
      .moreThan,
      [
        "more than", "above", "over", ">", "exceeds", "exceed", "exceeding", "in excess of",
        "over and above",
        "greater than", "beyond", "mehr als", "über", "übersteigt", "plus de", "higher than",
        "slower than", "strictly more than", "oberhalb von", "oberhalb", "passes", "pass",
        "passing", "goes beyond",
        "go beyond", "tops",
        "you're past", "you are past", "we're past", "we are past", "once past", "gets past",
        "get past", "goes past",
      ]
        + ["above", "over", "beyond", "in excess of"].flatMap { over in
          ["hurdle", "threshold", "floor", "baseline"].flatMap { named in
            ["a", "the", "its", "our"].map { "\(over) \($0) \(named) of" }
          }
        }
    ),
    (
      .atMost,
      [
        "max", "max .", "not for more than", "not for longer than", "at most", "no more than",
        "not more than", "≤", "<=", "höchstens",
        "maximal", "au plus",
        "not above", "no higher than", "not exceeding", "at or below", "no greater than",
        "nicht über", "nicht mehr als", "nicht höher als", "pas plus de", "not over",
        "equal to or less than", "equal to or below", "equal to or lower than",
        "less than or equal to", "equal to or fewer than", "not rise above", "not go above",
        "do not exceed", "did not exceed", "have not exceeded", "has not exceeded",
      ]
    ),
    (
      .lessThan,
      [
        "less than", "fewer than", "below", "under", "<", "weniger als", "unter", "moins de",
        "lower than", "shorter than", "faster than", "quicker than", "short of", "unterhalb",
      ]
    ),
    (
      .reach,
      [
        "get to", "gets to", "make it to", "reach", "reaches", "reached", "reaching", "hits", "hit",
        "hitting", "achieve", "achieves",
        "achieved", "achieving", "securing", "secures", "secured", "attains", "attained",
        "erreicht",
        "erreichen", "atteint", "comes to", "amounts to", "stands at", "closes at", "is", "are",
        "beträgt", "equals",
      ]
    ),
    (.from, ["from", "von", "down to"]),
    (.to, ["to", "bis", "bis zu", "up to but excluding", "up to but not including"]),
    (.between, ["between", "zwischen", "entre"]),
    (.at, ["at", "bei", "à"]),
    (
      .orMore,
      [
        "or more", "or above", "or higher", "or better", "and above", "or greater", "and more",
        "oder mehr", "ou plus", "or over", "and over", "upwards", "and up", "or later", "+",
        "or longer", "und mehr",
      ]
    ),
    (
      .orLess,
      [
        "or less", "or fewer", "or lower", "or below", "oder weniger", "ou moins", "or under",
        "and below", "or none", "or faster", "or earlier", "or sooner",
      ]
    ),
    (
      .each,
      [
        "for each", "for every", "each", "every", "per", "je", "pro", "par", "for any", "apiece",
        "a head", "chaque", "jede", "jeden", "jedes",
      ]
    ),
    (.arrow, ["→", "->", "=>", "⇒", "–>", "—>", "➔", "➜"]),
    (
      .condition,
      [
        "if", "when", "upon", "on", "once", "as soon as", "where", "should", "wenn", "sobald",
        "falls", "sofern", "si", "s'il", "s'ils", "s'elle", "dès que", "lorsque", "lorsqu'il",
        "for", "für", "pour", "after", "nach", "conditional on",
        "contingent on", "against", "in return for",
      ]
    ),
    (
      .lowerIsBetter,
      [
        "lower is better", "a lower", "the lower the better", "lower-is-better",
        "niedriger ist besser", "je niedriger, desto besser", "je niedriger desto besser",
        "tiefer ist besser", "je tiefer, desto besser", "je weniger, desto besser",
        "the lower, the better", "fewer is better", "less is better", "lower numbers are better",
        "a lower number is better", "smaller is better", "the fewer the better",
        "the fewer, the better", "weniger ist besser", "lower figure is better",
        "lower figure is the better", "lower figures are better", "lower value is better",
        "lower values are better", "lower rate is better", "lower number is better",
        "lower score is better", "shorter is better", "shorter time is better",
        "smaller figure is better", "fewer days are better", "fewer are better",
      ]
    ),
  ]
}
