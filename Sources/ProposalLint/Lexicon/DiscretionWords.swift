/// Words that leave the outcome to someone's judgement (lexicon, group 10).
enum DiscretionWords {
  static let words = [
    "sole discretion", "absolute discretion", "sole and absolute discretion",
    "at the discretion of", "at its discretion", "at their discretion", "at his discretion",
    "at her discretion", "in its discretion", "in its sole discretion", "at its sole discretion",
    "discretionary", "to the satisfaction of", "acceptable to", "satisfactory to",
    "as it sees fit", "as they see fit", "as determined by", "to be determined by",
    "as decided by", "deemed by", "in the opinion of", "in the judgement of",
    "in the judgment of", "reserves the right", "merit-based", "overall performance",
    "subjective assessment", "when deemed appropriate", "deems appropriate", "fit for purpose",
    "customer is satisfied", "client is satisfied", "board is satisfied",
    "manager is satisfied", "employer is satisfied", "owner is satisfied", "we are satisfied",
    "is satisfied with", "are satisfied with",
    "nach billigem ermessen", "nach eigenem ermessen",
  ]

  static let fixedExpressions = ["discretionary spending", "consumer discretionary"]
}
