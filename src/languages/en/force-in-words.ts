/** English of force that is done with words: `launched an offensive in the debate`, `torpedoed the talks`. */
import type { ForceInWords } from '../event-words.ts'

/** What can be brought to nothing by whoever refuses it. */
const plans =
  'proposals?|plans?|motions?|bills?|talks|negotiations|conferences?|compromise|schemes?|projects?|agreements?|treat(?:y|ies)|deal|accord|ideas?|initiatives?|amendments?|drafts?|resolutions?|offers?|reforms?|settlement|truce|merger|hopes|efforts|attempts|bids?|mediation|reconciliation|candidacy'

/** What people think or are thought of: nobody bleeds when it is hit. */
const thoughts =
  'doctrines?|thes[ie]s|theor(?:y|ies)|views?|arguments?|claims?|myths?|legends?|illusions?|prejudices?|reputations?|prestige|credibility|class(?:es)?|confidence|trust|polic(?:y|ies)|programmes?|programs?|principles?|pride|feelings|dignity|beliefs?|ideolog(?:y|ies)|revisionism|heres(?:y|ies)|logic|handling|conduct|capitalism|colonialism|feudalism|superstitions?|plays?|poems?|novels?|operas?|hymns?|hymn book'

const noun = String.raw`(?: (?:on|at|upon|against|in))?(?: (?:the|an?|its|his|her|their|this|that|these|those|any|all|every))?(?: [\p{L}’'-]+){0,4}?`

export const forceInWordsEn: ForceInWords = {
  attacks:
    /^(?:attack|assault|launch|mount|open|str[iu]ck?|hit|bombard|fir(?:e|ed|ing)\b|storm|pound|batter|maul|ambush|fight|fought|clash|blast)/i,
  undoes:
    /^(?:annihilat|destroy|demolish|crush|smash|torpedo|sabotag|wreck|sink|sank|sunk|kill|murder|sh(?:oo|o)t|bl(?:ow|ew)|wound|wip|butcher|slaughter)/i,
  // These are said of words only with a thing that words can hit behind them.
  deadly:
    /^(?:butcher|slaughter|sink|sank|sunk|kill|murder|sh(?:oo|o)t|wound|torpedo|bl(?:ow|ew))/i,
  plan: new RegExp(`^${noun} (?:${plans})(?![\\p{L}’'-])`, 'u'),
  planBefore: new RegExp(
    `(?<![\\p{L}-])(?:${plans})(?: [\\p{L}’'-]+){0,6}? (?:was|were|been|being) (?:\\p{L}+ly )?$`,
    'u',
  ),
  thought: new RegExp(`^${noun} (?:${thoughts})(?![\\p{L}’'-])`, 'u'),
  speaker:
    /(?<!\b(?:against|raided|stormed) (?:the )?)\b(?:press|media|newspapers?|papers|dail(?:y|ies)|weekl(?:y|ies)|journals?|gazettes?|magazines?|radio|broadcasts?|commentar(?:y|ies)|commentators?|editorials?|articles?|columnists?|pamphlets?|pamphleteers?|leaflets?|letters?|notes?|statements?|speech(?:es)?|sermons?|polemics?|memorand(?:um|a)|books?|poets?|philosophers?|theologians?|preachers?|orators?|reviewers?|verses)\b(?:(?! (?:was|were|is|had|has|came|and)\b)[^.,;:]){0,60}(?:, [^,.;:]{1,80}, )?$/iu,
  medium:
    /\b(?:in|during|at|through|with|by|from) (?:(?:an?|the|its|his|her|their|this|that|several|open|public) )?(?:[\p{L}’-]+ ){0,2}(?:debates?|speech(?:es)?|sermons?|letters?|notes?|articles?|pamphlets?|editorials?|press|print|columns|books?|memoirs?|journals?|newspapers?|broadcasts?|lectures?|pulpit|questions|words|arguments|polemics?|discussions?|satires?|petitions|telegrams|complaints|reproaches|accusations|insults)\b|\b(?:verbal|rhetorical|ideological|literary|propaganda|diplomatic|doctrinal|theoretical|polemical|journalistic|parliamentary|theological)(?:ly)?\b|\bdefensive position\b|\bonto the defensive\b/iu,
  force:
    /\b(?:troops?|soldiers?|arm(?:y|ies)|guns?|gunners?|gunboats?|artillery|cannons?|shells?|shots?|rifles?|muskets?|bayonets?|swords?|lancers|cavalry|infantry|dragoons|hussars|regiments?|battalions?|brigades?|garrisons?|frigates?|cruisers?|warships?|ships?|boats?|submarines?|aircraft|planes|bombers?|bombs?|missiles?|rockets?|tanks?|police|gendarmes?|mobs?|stones|torch(?:es)?|killed|killing|dead|deaths?|wounded|injured|casualties|blood\w*|corpses?|hostages?|villages?|towns?|fort(?:ress)?|castle|bridges?|outposts?|posts?|barracks|camps?|bases?|harbou?rs?|airfields?|convoys?|militias?|guerr?illas?|rebels|gunmen|bandits|battles?|navy|fleet|military|armed|weapons?|captured|fled|windows|offices?|buildings?|embass(?:y|ies)|legations?|consulates?|houses?)\b/iu,
}
