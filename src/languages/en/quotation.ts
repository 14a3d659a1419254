/** English around quotations. */
import type { QuotationWords } from '../quotation-words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const quotationEn: QuotationWords = {
  sayingStems: list(`
    say said says saying state stated states stating declar wrote write writes writing written
    assert claim maintain contend announc insist argu remark observ comment note noted noting
    reply replie replied answer add added adds explain exclaim ask asked asks asking admit
    acknowledg affirm allege profess proclaim promis propos suggest warn admonish complain report
    told tell tells call called calls describ character term termed labell speak speaks spoke
    accus charg threat admit concede conced quot cite cited conclud stress emphasi underlin
    point hold holds held demand express mention read reads runs put puts order instruct
    continu interrupt recall respond retort shout cried cries mutter whisper murmur inquir enquir
    repeat return rejoin put mock vow pledg advis urg boast confess stipulat provid entrust
    criticis criticiz scold denounc condemn
    agree agreed decid resolv used use uses hail brand dub`),
  introductions: [
    'in the words of',
    'according to',
    'as follows',
    'the words',
    'in these words',
    'such as',
    'in your words',
    'i quote',
  ],
  interruptions: ['went on', 'goes on', 'broke in'],
  sameText: [
    'in it',
    'there you',
    'there we',
    'there he',
    'there she',
    'there they',
    'there it',
    'there that',
    'therein',
    'in the same letter',
    'in that letter',
    'the same letter',
    'the same clause',
  ],
  clauseNouns: ['clauses?', 'articles?', 'sections?', 'paragraphs?', 'cl\\.', 'art\\.', '§'],
  textStems: list(`
    letter speech report statement declaration article editorial communique communiqué resolution
    decision note message telegram cable memorandum document decree book interview conversation
    talk proposal reply answer text word words passage paragraph sentence phrase communication
    directive circular record minutes newspaper broadcast`),
  titledStems: list(`
    article editorial book pamphlet newspaper magazine journal essay film poem novel play report
    entitled titled headed heading column paper work`),
  titling: list('entitled titled headed title titles heading headline headlined subtitle caption'),
  about: list('of on concerning about regarding touching'),
  markedStems: list('stamp inscri handwr pencil ink ballpoint endors docket'),
  onPaper: list('page pages sheet margin margins top bottom corner overleaf'),
  knownAs: ['known as', 'known as the', 'known by the name of', 'goes by the name of'],
  addressee: list('you your yours yourself yourselves thee thou thy'),
  writer: list('we our ours us i my mine ourselves myself'),
  objects: list('us me'),
  callingStems: list(
    'call employ use used using juggl brand dub styl nam affix appl hurl fling label abus',
  ),
  givingStems: list(`
    represent describ portray depict present paint brand denounc character speak spoke talk refer
    accus charg reproach treat regard slander attack prat boast harp invok dismiss decr deplor
    complain protest`),
  glosses: ['as', 'as a', 'as an', 'as the', 'of their', 'of his', 'of her', 'of its'],
  labelWords: list('label labels epithet epithets nickname nicknames'),
  declaredTo: ['to be', 'to be a', 'to be an', 'to be the'],
  meantBy: ['meant by', 'mean by', 'means by'],
  soCalled: [
    'so-called',
    'so called',
    'socalled',
    'self-styled',
    'styled',
    'alleged',
    'pretended',
    'dubbed',
    'as it were',
  ],
  wordStems: list(
    'word words term terms expression expressions phrase phrases label labels epithet epithets slogan slogans motto name names',
  ),
  negations: list(`
    not no never none nor neither nothing nobody nowhere without cannot can't don't doesn't didn't
    won't wouldn't isn't aren't wasn't weren't shouldn't couldn't haven't hasn't hadn't mustn't
    needn't shan't ain't hardly scarcely unable impossible refuse refused refuses deny denied fail
    failed nought naught`),
  limits: list('if unless whether some few only perhaps possibly allegedly supposedly'),
  modals: list(`
    must shall should may might can could will would ought need needs necessary obliged permitted
    allowed required possible possibly perhaps probably certainly likely`),
  bounds: list(`
    all every each some any only alone most many few several always often sometimes if unless until
    except provided both either at least more less fewer`),
  untils: list('by until till before from'),
  numbers: list(`
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion dozen half third quarter once twice first second`),
  dateStems: list(`
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday
    sunday yesterday today tomorrow`),
  listed: list('and or other others'),
  small: list(`
    a an the of to in on at by for with from as and or but that this these those it its is are was
    were be been being has have had do does did he she they them their his her him we our us you
    your i my me which who whom whose what when where there here so than then into upon about over
    under up out if not no`),
  reporting: list(`
    say says said state states stated declare declares declared write writes wrote written assert
    asserts asserted claim claims claimed maintain maintains maintained contend contends contended
    allege alleges alleged argue argues argued insist insists insisted complain complains complained
    report reports reported announce announces announced admit admits admitted affirm affirms
    affirmed deny denies denied suggest suggests suggested propose proposes proposed tell tells told
    inform informs informed remark remarks remarked observe observes observed promise promises
    promised warn warns warned charge charges charged repeat repeats repeated reply replies replied
    answer answers answered add adds added acknowledge acknowledges acknowledged concede concedes
    conceded profess professes professed pretend pretends pretended proclaim proclaims proclaimed
    explain explains explained emphasize emphasizes emphasized stress stresses stressed swear swears
    swore assure assures assured`),
  reportingPast: list(`
    said stated declared wrote written asserted maintained reported announced told informed proposed
    suggested warned replied answered repeated promised explained pointed`),
  reportingTo: list(
    'tell tells told inform informs informed assure assures assured warn warns warned promise promises promised',
  ),
  supposing: list(`
    is are was were be been being if to will would can could may might must should shall cannot not never let unless suppose`),
  thirds: list('he she'),
  making: list('make makes made making let lets have has had'),
  thirdObjects: list('him her them it'),
  toldSubjects: list('you he she they there we i'),
  beforeTold: list('what which who whom whose as how than where when like so'),
  turning: list('but yet though although however whereas while which'),
  accordingTo: ['according to', 'in the words of'],
  that: list('that how why whether'),
}
