/// Adjectives and adverbs that each reader measures differently (lexicon, group 1).
///
/// Sources: INCOSE guide, rule “avoid vague terms”; NASA systems engineering handbook, appendix C;
/// table of ambiguous terms of effective-analysis.com. Left out are words that are as often precise
/// (full, clean, clear, low, major, positive) and would be flagged wrongly more than rightly.
enum SubjectiveWords {
  /// “Of a high standard”, “to a professional standard”, “of the highest quality”.
  private static let standards: [String] = ["of", "to"].flatMap { link in
    ["high", "very high", "good", "professional", "exacting", "decent", "top", "consistent"]
      .flatMap { ["\(link) a \($0) standard", "\(link) \($0) standards", "\(link) a \($0) level"] }
      + ["standard", "standards", "quality"].map { "\(link) the highest \($0)" }
  }

  /// What people and programmes are said to be.
  static let praises = [
    "thoughtful", "punchy", "readable", "feels right", "feel right", "looks right", "look right",
    "spotless", "flawless(ly)", "impeccable", "impeccably", "faultless", "unblemished", "exemplary",
    "immaculate", "talented", "gifted", "ambitious", "contemporary", "dynamic", "exciting",
    "inspiring",
    "beautiful", "beautifully", "distinctive", "high-calibre", "high-caliber", "high-performing",
    "high-potential", "first-class", "unforgettable", "thought-provoking", "crowd-pleasing",
  ]

  static let words =
    tastes + standards + praises + [
      "acceptable", "adequate(ly)", "ample", "appropriate(ly)", "attractive", "best-in-class",
      "compelling", "comprehensive(ly)", "convenient(ly)", "cutting-edge", "decent", "easily",
      "easy",
      "effective(ly)", "efficient(ly)", "elegant(ly)", "engaging", "excellent", "exceptional(ly)",
      "extensive(ly)", "fair(ly)", "flexible", "good", "great", "healthy", "high-quality",
      "high quality", "ideal(ly)", "impactful", "impressive", "innovative", "intuitive", "large",
      "meaningful(ly)", "minimal(ly)", "modern", "near-flawless", "nice", "notable", "optimal(ly)",
      "outstanding", "powerful", "prominent(ly)", "proper(ly)", "quickly", "rapidly", "robust(ly)",
      "satisfactory", "satisfactorily", "scalable", "seamless(ly)", "significant(ly)", "smooth(ly)",
      "solid", "state-of-the-art", "strong(ly)", "substantial(ly)", "sufficient(ly)", "superior",
      "sustainable", "sustainably", "thorough(ly)", "user-friendly", "versatile", "viable",
      "well-designed", "well-presented", "well-kept", "well-run", "well-organised",
      "well-organized",
      "well-written", "well-crafted", "well-maintained", "well-thought-out", "inviting",
      "welcoming",
      "lively", "appealing", "charming", "courteous(ly)", "polite(ly)", "memorable", "enjoyable",
      "vibrant", "persuasive", "polished", "warm and professional",
      "warm and friendly", "warm and welcoming", "warm welcome", "warm handover", "warm reception",
      "warm atmosphere", "warm tone", "friendly and professional", "professional and friendly",
      "professional and warm", "professional and courteous", "calm and professional",
      "polite and professional", "professional manner", "professional tone",
      "professional appearance", "professional look", "professional handover", "professionally",
      "credible", "credibly", "convincing(ly)", "dignified", "pleasant", "tasteful(ly)", "stylish",
      "eye-catching",
      "world-class", "positive attitude", "right attitude", "positive mindset",
      "feel premium", "feels premium", "look premium", "looks premium", "premium feel",
      "premium look", "premium quality",
    ]

  /// What only whoever uses a thing can feel: a count in front of such a word counts the things, and how
  /// comfortable each has to be stays open.
  static let tastes = [
    "comfortable", "cosy", "cozy", "comfy", "homely", "restful", "delightful", "lovely", "gorgeous",
    "stunning", "spacious", "luxurious", "upscale", "classy", "agreeable", "captivating",
    "fascinating", "hospitable", "well-appointed", "well-furnished", "well-equipped", "first-rate",
    "top-notch", "upmarket",
  ]

  static let fixedExpressions = [
    "statistically significant", "significant digits", "significant figures",
    "first-class travel", "first-class ticket", "first-class tickets", "first-class post",
    "first-class mail", "first-class stamp", "first-class fare", "dynamic pricing", "dynamic load",
    "contemporary art", "contemporary dance", "contemporary music", "significant deficiency",
    "strong customer authentication", "effective date",
    "effective tax rate", "effective from", "effective as of", "effective on", "effective upon",
    "effective immediately", "effective until", "effective interest", "become effective",
    "becomes effective", "good faith", "good leaver", "good leavers", "good parts",
    "good pieces", "good units", "good pack", "good packs", "first good", "last good",
    "effective without", "effective only", "effective unless", "good standing",
    "good reason", "good cause",
    "great britain", "fair value", "fair market value", "fair trade", "substantial completion",
    "substantially complete(d)", "substantially all", "competitive tender", "solid waste",
    "solid-state", "solid state", "sustainable development goals", "sustainable aviation fuel",
    "minimum viable product", "exceptional items", "comprehensive income",
    "comprehensive insurance", "large cap", "large-scale", "minimally invasive",
    "outstanding balance",
    "outstanding amount", "outstanding shares", "shares outstanding", "outstanding invoices",
    "outstanding works", "outstanding items", "remain outstanding", "outstanding principal",
    "outstanding payments", "would be appropriate", "would be fair", "sufficient funds",
    "substantial performance", "how large", "as large as", "good leaver's", "properly granted",
    "properly incurred", "properly due", "made good", "make good", "makes good", "making good",
    "professionally certified", "professionally qualified", "professionally valued",
    "hope this is acceptable",
    "hope that is acceptable", "if this is acceptable",
  ]
}
