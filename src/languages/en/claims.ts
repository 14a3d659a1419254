/** English words of assertion and of abuse; general, whoever quarrels. */
import type { ClaimWords } from '../claim-words.ts'

export const claimsEn: ClaimWords = {
  absolute:
    'never|not (?:one|a single)|no(?:body| one)|at no (?:time|hour)|without exception|always|has been and is|all of (?:it|them)|none of (?:it|them)',
  unreal:
    "should|ought|propose[sd]?|suggest(?:s|ed)?|let us|if|would|could|may|request|invite|must not|shall we|can(?:not|'t)? accept|consist of|increase[sd]? (?:from|to)",
  labels: {
    split: 'split(?:s|ters?|ting|tist)?|schism\\w*|divisive|disrupt\\w*|disunity|undermin\\w+',
    faction: 'faction\\w*|sectarian\\w*|clique|plot\\w*|conspir\\w*',
    slander: 'slander\\w*|calumn\\w*|libel\\w*|defam\\w*|vilif\\w*|smear\\w*|malign\\w*',
    deceit:
      'lie|lies|lying|liar|deceit\\w*|deceiv\\w*|deception|false|falsehood|fraud\\w*|fabricat\\w*|distort\\w*|mislead\\w*|demagog\\w*|trick\\w*',
    hypocrisy: 'hypocri\\w*|sanctimon\\w*|glib\\w*|honeyed',
    'two-faced': 'two-faced|double[- ](?:dealing|game|faced)|one thing .{0,20}and (?:do )?another',
    betrayal: 'betray\\w*|traitor\\w*|treach\\w*|renegade\\w*|perfid\\w*|apostate|apostasy',
    provocation: 'provoc\\w*|provok\\w*|incit\\w*|inflam\\w*|instigat\\w*|stirr?(?:ing|ed)? up',
    threatening: 'threat\\w*|intimidat\\w*|bluster\\w*|blackmail\\w*|ultimatum|bluff\\w*',
    domineering:
      'domineer\\w*|bully\\w*|bullie[sd]|arrogan\\w*|high-handed|self-important|imposing|overbearing|dictat\\w*',
    abuse: 'abus\\w+|insult\\w*|invective|mud|unseemly|curs(?:e|es|ing)',
    'bad-faith':
      'bad faith|insincer\\w*|pretext|evasi\\w*|stalling|procrastinat\\w*|delay\\w*|obstruct\\w*|sabotag\\w*|deliberate\\w*|unscrupulous\\w*',
    subversion: 'subver\\w*|interfer\\w*|meddl\\w*|overthrow\\w*',
    'breach-of-contract': 'tore up|torn up|breach\\w*|violat\\w*|broke|broken|scrapp\\w*|flout\\w*',
    'behind-backs':
      'behind (?:our|their|your|the) backs?|secret(?:ly|ive)?|behind-the-scenes|underhand',
    revisionism: 'revisionis\\w*|dogmatis\\w*|adventuris\\w*|opportunis\\w*|pseudo-?\\s?\\w+',
    chauvinism:
      'chauvinis\\w*|racis\\w*|imperialis(?:t|m)\\b(?= and| policy)|capitulat\\w*|national egoism',
    absurdity: 'absurd\\w*|ridiculous\\w*|nonsens\\w*|ludicrous|childish',
  },
}
