/** English words of which the title of a question is made. */
import type { TitleWords } from '../act-words.ts'
import { words as wordsIn } from '../list.ts'
import { deedsEn } from './deeds.ts'

const words = (list: string): ReadonlySet<string> => new Set(wordsIn(list))

/** Each noun of the lists with its words. */
function tiedBy(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(lists).flatMap(([nouns, ties]) =>
      wordsIn(nouns).map((noun) => [noun, words(ties)] as const),
    ),
  )
}

export const titlesEn: TitleWords = {
  determiners: words('the a an our your its their this these those any such his her another'),
  article: 'the',
  counts: words('two three four five six seven eight nine ten eleven twelve'),
  adverb: /^(?!assembly$|family$|reply$|supply$|monopoly$|anomaly$)\p{L}+ly$/u,
  links: words('of for between among on'),
  tied: tiedBy({
    'access entry entrance admission admittance': 'to into',
    'transit passage crossing traffic': 'through across over along',
    'parking fishing hunting grazing mooring': 'in on along at',
    'damage harm injury repairs repair changes change alteration alterations amendment amendments addition additions':
      'to',
    'visit visits contribution contributions attachment objection objections accession return':
      'to',
    'seat seats tax toll duty ban embargo limit limits interest': 'on',
    'share shares increase reduction cut rise participation part representation': 'in',
    'noise smoke water smells refuse': 'from',
    'compensation apology credit payment protection insurance': 'against from',
    'talks negotiations agreement contract trade': 'with',
    'attendance work works': 'at on in',
    'ceasefire truce armistice': 'in on along',
  }),
  deeds: deedsEn,
  prepositions: words('of for on in with about concerning regarding'),
  should: words('should must shall will ought cannot can may might'),
  matters: words('question issue problem dispute affair'),
  nounsToo: words('reply answer request support offer use move return increase call'),
  // A noun phrase ends before these: what is no noun or adjective and stands often beside one.
  ends: words(
    'behalf sake regard respect account course turn favour virtue spite lieu and or but nor neither either cannot that which who whom whose what when where why how if than then as at by from in into to with without upon under over until before after since while because though although is are was were be been being am has have had do does did done will would shall should may might can could must ought not never also only already again now here there he she it they we you i them him us me put held hold made make makes take takes taken took give gives given gave send sends sent come comes came go goes went let lets keep keeps kept meet meets sit sits stand stands stood pay pays paid pass passed leave left begin began begun lead leads led continue continues remain remains require requires proposed suggested requested agreed accepted rejected refused demanded offered concerned above whether instead once more one two three four five six seven eight nine ten so very each other others well far yet still just even today tomorrow yesterday during through towards toward against along about per via etc mr mrs dr please kindly follow follows followed increase increases increased propose proposes ask asks request hope hopes wish wishes agree agrees accept accepts welcome welcomes support supports consider considers expect expects say says said state states know think believe want wants need needs call calls like reply answer inform publish publishes january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday first second third fourth last next following same whole within myself itself themselves ourselves himself yourself yourselves exists exist deems deem withdraw withdraws raise raised lower lowered open opened shut use used find found remove removed return returned respectable sensible own due all both every each no none across behind near nearest somewhere without within beyond outside inside above below extend extends wrote ends begins starts start finds leans runs stays seems seem appears means lies falls rests belongs contains covers becomes shows reaches works wishes gets sees hears writes reads thinks knows looks serves says owes owns lives uses lets asks answers needs bears stop stops move moves moved ours yours theirs hers mine wait waits waited overnight too somebody anybody nobody everybody someone anyone everyone something anything nothing everything cross crosses crossed rejects refuses demands declines suggests requests disputes denies confirms insists reserves repeats offers twice thrice latest earliest edited certain neither both according thereof hereby reach conclude concludes achieve obtain ensure ensures adopt adopts refrain refrains cease ceases abandon abandons undertake undertakes exclude excludes determine determines establish establishes strengthen strengthens improve improves preserve maintain normalize normalise overcome',
  ),
  // What a title goes through to the thing itself.
  empty: words(
    'condition conditions position consideration circumstances difference differences answer answers reply replies word words subject object humour pleasure chance proposal proposals suggestion suggestions request requests demand demands question questions letter letters view views point points matter matters order fact facts opinion offer offers problem problems way ways case purpose time part basis result step steps measure measures readiness desire idea issue issues side sides hope wish number goal goals aim aims importance value hurry haste feature features sense occasion manner spirit reason reasons distortion distortions slander slanders lie lies abuse prodigality pretext pretexts circumstance habit habits',
  ),
  bare: words(
    'yard yards mile miles foot feet inch inches pound pounds ton tons copy copies page pages right rights approval consent support eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  pale: words(
    'present new current actual certain further definite earnest full necessary appropriate chief main said mere great real true good such most serious earnest sincere profound successful repeated lengthy numerous adequate resolute reasonable various characteristic radical',
  ),
  between: words('between among'),
  and: 'and',
  beside:
    /(?<!\b(?:deal|deals|dealing|dealt|comply|complies|do|begin|agree|agrees|connection|accordance|interfere|proceed)) with(?:out)?(?: (?:the|an?|its|our|your|their))? $|\b(?:until|till|unless)(?: (?:the|an?|its|our|your|their))? $/iu,
  name: /^\p{Lu}/u,
  times: words(
    'end ends beginning start close time times date dates term terms day days week weeks month months year years hour hours minute moment morning afternoon evening night noon spring summer autumn winter fortnight season date deadline today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december easter christmas',
  ),
  putting:
    'propos(?:es?|al)|copy of|repl(?:y|ies) to|cut(?: back)?|mov(?:e|ing)|show|inspect|bear|share|end(?:ing)?|suspend|suggests?|requests?|asks?(?: you)?(?: for| to)?|demands?|insists? on|offers?|accepts?|agrees?(?: to)?|welcomes?|rejects?|refuses?|declines?|send us|let us have|return|withdraw|publish|pay|concerning|regarding|as regards|as to|on the question of',
  meetings:
    /^(?:meeting|sitting|hearing|building|writing|painting|dredging|mooring|housing|training|shipping|fishing|mining|printing|crossing|landing|ruling|finding|reading|timing|opening|beginning|standing|understanding|proceeding|undertaking)$/iu,
  happens:
    /(?:ing|tion|sion|ment|ance|ence|al|sal|val|wal|nal|pal)s?$|^(?:talks?|visits?|tours?|congress(?:es)?|assembl(?:y|ies)|repairs?|surveys?|audits?|match(?:es)?|regattas?|fairs?|works?|elections?|ballots?|votes?|trials?|truces?|strikes?|festivals?|exhibitions?|courses?|launch(?:es)?|delivery|deliveries|handover|replies|reply|returns?|recess|harvests?|synods?|councils?|concerts?|tests?|moves?)$/iu,
  people: words(
    'representative representatives leadership leader leaders people peoples masses comrade comrades friend friends supporter supporters client clients party parties country countries government governments enemy enemies member members ambassador ambassadors envoy envoys consul minister ministers chairman president secretary secretaries director directors editor editors delegate delegates fellow fellows gentleman gentlemen',
  ),
  about: {
    time: 'the date of',
    participants: 'who takes part in',
    place: 'the place of',
  },
  meeting: 'when and where to meet',
  whenAndWhere: 'the date and place of',
  kinds: {
    replying: 'replies',
    participants: 'who takes part',
    paying: 'what is paid',
    publishing: 'what is published',
    copies: 'copies',
    deciding: 'who decides',
    stopping: 'stopping',
    waiting: 'whether to wait',
    admitting: 'who was at fault',
    order: 'what comes first',
    time: 'the time',
    rights: 'rights kept',
  },
}
