/**
 * How English says that one thing must come before another. Each form names
 * what comes `first` and what comes `next`.
 */
export const ordersEn: readonly string[] = [
  '(?<first>[^,;.]{6,90}) (?:is|are|constitutes?) (?:a |an )?(?:necessary |essential |indispensable )?(?:preparatory step|precondition|prerequisite|condition)s? (?:for|to|of) (?<next>[^,;.]{6,120})',
  '(?:[Pp]rior to|[Bb]efore) (?<next>[^,;.]{4,90}),? (?<first>(?:adequate|full|ample|all|the|we|a|each)[^;.]{6,120})',
  '(?<next>[^,;.]{6,110}) (?:only|not) (?:after|until|when|if|on condition that) (?<first>[^,;.]{6,110})',
  '(?<next>[^,;.]{6,110}),? (?:be followed by|followed by) (?<later>[^,;.]{6,90})',
  "(?!.*\\b(?:not|never|nowhere|n[’']t)\\b[^,;.]* depends? on )(?<next>[^,;.]{6,110}) (?:will |would |must )?depends? on (?<first>[^,;.]{6,110})",
  '(?<next>[^,;.]{6,110}),? (?:provided(?: that)?|on condition that|as long as|so long as) (?<first>[^,;.]{6,110})',
  '(?<next>[^,;.]{6,110}) unless (?<first>[^,;.]{6,110})',
  '(?<next>[^,;.]{6,110}) (?:after|following|upon) (?<first>the (?:completion|conclusion|results?|signature|receipt|publication|payment|return|withdrawal|talks|meeting)[^,;.]{0,90})',
]
