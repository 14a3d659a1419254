/** English heads and feet of documents. */
import type { DocumentWords } from '../document-words.ts'
import { list } from '../list.ts'
import { headsEn } from './heads.ts'
import { mailsEn } from './mails.ts'

export const documentsEn: DocumentWords = {
  months: [
    ['january', 'jan', 'jany', 'janr', 'janry', 'januy', 'janu'],
    ['february', 'feb', 'feby', 'febr', 'febry', 'febuary'],
    ['march', 'mar', 'mch'],
    ['april', 'apr', 'apl', 'apríl'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug', 'augt', 'augst'],
    ['september', 'sept', 'sep', 'septr', 'septbr', '7ber'],
    ['october', 'oct', 'octr', 'octbr', 'octob', '8ber'],
    ['november', 'nov', 'novr', 'novbr', 'novem', '9ber'],
    ['december', 'dec', 'decr', 'decbr', 'decem', 'xber', '10ber'],
  ],
  weekdays: list(`
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues
    wed | thu | thur | thurs | fri | sat | sun`),
  numbers: list(`
    one/first | two/second | three/third | four/fourth | five/fifth | six/sixth
    seven/seventh | eight/eighth | nine/ninth | ten/tenth | eleven/eleventh | twelve/twelfth
    thirteen/thirteenth | fourteen/fourteenth | fifteen/fifteenth | sixteen/sixteenth
    seventeen/seventeenth | eighteen/eighteenth | nineteen/nineteenth | twenty/twentieth
    twenty one/twenty first/twenty-first/one and twentieth | twenty two/twenty second/twenty-second/two and twentieth
    twenty three/twenty third/twenty-third/three and twentieth | twenty four/twenty fourth/twenty-fourth/four and twentieth
    twenty five/twenty fifth/twenty-fifth/five and twentieth | twenty six/twenty sixth/twenty-sixth/six and twentieth
    twenty seven/twenty seventh/twenty-seventh/seven and twentieth | twenty eight/twenty eighth/twenty-eighth/eight and twentieth
    twenty nine/twenty ninth/twenty-ninth/nine and twentieth
    thirty/thirtieth | thirty one/thirty first/thirty-first/one and thirtieth`).map((day) =>
    day.split('/'),
  ),
  ordinalEndings: ['st', 'nd', 'rd', 'th', 'd'],
  dateParticles: ['the', 'of', 'this', 'on', 'dated', 'day', 'in', 'at', 'and'],
  dayTimes: list(`
    morning | afternoon | evening | night | noon | midnight | am | pm | a.m | p.m | o'clock
    o’clock | hours`),
  given: list(`given | done | dated | written | signed and sealed | executed | from our`),
  greetings: list(
    `greeting | greetings | salutation | salutations | health | peace | grace | salvation`,
  ),
  lastDay: list(`last | last day`),
  issued: list(`issued by | published by | printed and published by | issued and printed by`),
  oldStyle: ['o.s', 'os', 'old style'],
  newStyle: ['n.s', 'ns', 'new style'],
  monthFirst: true,
  sameAsBefore: list(`the same | same`),
  partNouns: list(`document | extract | extracts`),
  kinds: {
    letter: 'letter',
    'identical letters': 'letter',
    'joint letter': 'letter',
    epistle: 'letter',
    postcard: 'letter',
    dispatch: 'letter',
    despatch: 'letter',
    circular: 'letter',
    telegram: 'cable',
    telegraph: 'cable',
    telegraphic: 'cable',
    cable: 'cable',
    cablegram: 'cable',
    teletype: 'cable',
    telex: 'cable',
    airtel: 'cable',
    airgram: 'cable',
    radiogram: 'cable',
    memorandum: 'memorandum',
    memo: 'memorandum',
    'aide-mémoire': 'memorandum',
    'aide-memoire': 'memorandum',
    note: 'note',
    'note verbale': 'note',
    statement: 'statement',
    notice: 'statement',
    communique: 'statement',
    communiqué: 'statement',
    'press release': 'statement',
    declaration: 'declaration',
    proclamation: 'declaration',
    resolution: 'declaration',
    article: 'article',
    editorial: 'editorial',
    preface: 'preface',
    foreword: 'preface',
    introduction: 'preface',
    'to the reader': 'preface',
    speech: 'speech',
    address: 'speech',
    remarks: 'speech',
    minutes: 'minutes',
    record: 'minutes',
    convention: 'contract',
    charter: 'contract',
    transcript: 'minutes',
    proceedings: 'minutes',
    'record of conversation': 'minutes',
    'memorandum of conversation': 'minutes',
    contract: 'contract',
    deed: 'contract',
    agreement: 'contract',
    treaty: 'contract',
    lease: 'contract',
    judgment: 'ruling',
    judgement: 'ruling',
    ruling: 'ruling',
    verdict: 'ruling',
    order: 'ruling',
    award: 'ruling',
    'e-mail': 'e-mail',
    email: 'e-mail',
    report: 'report',
    'political report': 'report',
    message: 'letter',
    petition: 'letter',
    'from the record': 'minutes',
    'from the minutes': 'minutes',
  },
  kindLeads: list(`
    cipher | ciphered | enciphered | cypher | coded | code | encrypted | cover | covering | forwarding
    transmittal | explanatory | verbal | brief | extract from the | extract from | excerpt from the
    excerpt from`),
  annexes: list(`annex | enclosure | appendix | attachment`),
  addressedLeads: list(`addressed to | addressed jointly to | directed to`),
  subjectLeads: list(`
    regarding | concerning | about | relating to | in regard to | with regard to | on the subject of
    in connection with | with the text of | with text of | with the draft of | with attached
    with the attached | with enclosed | with the enclosed | enclosing | attaching | transmitting
    forwarding | conveying | expressing | requesting | announcing | reporting | with gratitude for
    with thanks for | with a request | with message | with a message | with the message | with a letter
    with the letter | with letter`),
  heads: headsEn,
  openers: list(`
    dear | dearest | my | our | most | very | darling | beloved | esteemed | respected
    honoured | honored | own | old | good | reverend`),
  vocatives: list(`
    little | oldest | youngest | eldest | favorite | favourite | sweet | precious | bro | chum
    hubby | partner | brethren | cousins | aunty | auntie | grandfather | grandmother | nephew | niece
    sir | sirs | madam | madame | gentlemen | gentleman | ladies | ladies and gentlemen
    friend | friends | comrade | comrades | colleague | colleagues | brother | brothers
    sister | sisters | brother in arms | father | mother | son | daughter | cousin | uncle
    aunt | papa | mama | mamma | wife | husband | love | darling | dear | sweetheart | lord
    lady | excellency | your excellency | your majesty | your honour | your honor
    your grace | captain | capt | colonel | col | general | gen | major | maj | doctor | dr
    professor | governor | president | mr president | mr chairman | mr secretary
    mr ambassador | mr minister | all | pal | pard | fellow | boy | girl | child | children
    both | everyone | members | sir or madam | whom it may concern`),
  severalFarewell: [
    'servants',
    'we (?:remain|are|have|beg)',
    'friends',
    'neighbours',
    'petitioners',
  ],
  valedictions: [
    ".{0,70}\\b(?:your['’]s|yours)(?:,? (?:very|most|ever|always|truly|sincerely|faithfully|affectionately|respectfully|obediently|cordially|&|and))*[\\s,.—–-]*$",
    '(?:i|we) (?:am|are|remain|have the honou?r)\\b',
    '(?:i|we) (?:have|avail|beg|take)\\b[^.!?]{0,40}(?:&c|etc)\\b',
    '(?:believe|consider) (?:me|us)\\b',
    "(?:ever |always |most |very |i am |i remain |and |as ever,? |as always,? )*(?:respectfully |sincerely |truly |faithfully |affectionately |cordially |fraternally |lovingly |gratefully )*(?:yours|your's|your\\b.{0,40}\\b(?:servants?|servt|friend|brother|brethren|neighbou?rs?|petitioners?|subjects?|colleagues?|son|daughter|sister|husband|wife|father|mother|cousin|nephew|niece|uncle|aunt|kinsm[ae]n|kinswoman|tenants?|subject))",
    '(?:very |most |ever |always )*(?:respectfully|sincerely|truly|faithfully|affectionately|cordially|fraternally|lovingly|gratefully)\\b',
    'with\\b.{0,50}\\b(?:greetings?|regards?|wishes|love|respects?|compliments|handshake|thanks|esteem|consideration)\\b',
    '(?:best|kind|kindest|warm|warmest|fraternal|communist) (?:\\w+ )?(?:greetings?|regards?|wishes)\\b',
    '(?:much |lots of |all my |with )?love\\b',
    '(?:regards|greetings|cheers|salutations|best|adieu|farewell|goodbye|good bye|good-bye|thanks|thank you)\\b',
    '(?:please )?accept\\b.{0,60}\\bassurances?\\b.{0,30}\\bconsideration\\b',
    'in haste\\b',
    'for (?:and on behalf of|the)\\b.{0,60}$',
    'by order\\b',
    '(?:god bless|bless) ',
  ],
  farewellEnds: list(`
    yours | your's | your’s | servant | friend | sincerely | truly | faithfully | affectionately | cordially
    respectfully | regards`),
  titles: list(`
    gov | supt | esq
    mr | mrs | ms | miss | mss | dr | prof | professor | sir | lady | lord | dame | hon
    honorable | honourable | right honourable | rt hon | rev | revd | reverend | capt
    captain | col | colonel | gen | genl | general | maj | major | lt | lieut | lieutenant
    sgt | cpl | adm | admiral | cmdr | commander | comrade | comrades | brother | sister
    marquess | marquis | viscount | messrs | master | madame | mme | monsieur | baron | baroness | count | countess | duke
    duchess | prince | princess | judge | senator | chairman | president | ambassador
    minister | secretary | governor | attn | aunt | uncle | cousin | father | mother`),
  addressing: list(`
    to | mr | mrs | miss | ms | messrs | hon | sir | the hon | attention | attn | madame | lady
    excellency | eminence`),
  addressLines: {
    to: ['to'],
    articles: ['the'],
    copies: ['copy', 'copies', 'cc', 'c.c.'],
    copiesTo: ['to'],
    goesOn: ['of', 'in'],
  },
  formWords: list(`
    god | bless | yours | truly | sincerely | friend | brother | sister | cousin | father | mother | uncle | aunt
    classified | message | extension | no | number | file | date | subject | page | routing | record | sheet
    form | transmit | priority | method | type | via | ref | reference | index | copy | copies | secret
    confidential | unclassified | classification | declassified | initials | coordinating | releasing
    officer | officers | authenticating | outgoing | incoming | telegram | memorandum | received | sent
    information | action | info | approved | distribution | rev | destroy | branch | dissem | advance
    enclosure | enclosures | enc | encl | attachment | attachments | personal | private | registered
    warning | notice | only | internal | use | not | all | except | this | that | these | when | where
    please | with | yours | love | good | night | day | see | also | page | continued | end`),
  newspapers: {
    before:
      '(?:[Tt]he|an?) (?:newspaper|magazine|weekly|daily|monthly|quarterly|journal|gazette|periodical)',
    behind: 'editorials?',
    printed: '(?:articles?|editorials?|commentar(?:y|ies)|essays?)',
    others:
      'and other (?:\\p{L}+ ){0,2}(?:newspapers|magazines|weeklies|dailies|journals|papers|periodicals|media)',
    ends: 'and|of|on|reported|printed|published|which|that',
    minds: /(?:ist|ic|(?<!journ|capit)al|ive|ary|ern|ite|day|ly|ing|ed|party)$/iu,
  },
  byline:
    '(?:[Tt]ranslated|[Tt]ranscribed|[Ee]dited|[Cc]ompiled|[Aa]nnotated|[Tt]yped|[Pp]roofread|Approved|Drafted|Dictated|Recorded|Checked|Photographed|Authorised|Authorized) by|(?:OCR|HTML|Markup|[Tt]ranscription|[Tt]ranslation|[Tt]ranslator|[Tt]ranscriber|[Ee]ditor|[Pp]roofreading)(?: (?:and|&) (?:HTML|Markup|markup))?:',
  givenNames: list(`
    abraham | adam | albert | alexander | alfred | alice | andrew | ann | anna | anne
    anthony | arthur | barbara | benjamin | bernard | bert | betty | bill | bob | caroline
    catherine | charles | charlotte | chas | christine | christopher | clara | clarence
    daniel | david | dennis | donald | dora | dorothy | douglas | earl | edgar | edith
    edward | edwin | eleanor | elizabeth | ella | ellen | emily | emma | eric | ernest | ethel
    eugene | eva | evelyn | florence | frances | francis | frank | fred | frederick | geo
    george | gerald | gertrude | gordon | grace | graham | harold | harriet | harry | harvey
    helen | henry | herbert | horace | howard | hugh | ida | isaac | isabel | jack | jacob
    james | jane | janet | jas | jean | jennie | jesse | jessie | jim | joan | john | jonathan
    joseph | josephine | joshua | juan | julia | julian | june | karl | kate | katherine
    kenneth | laura | laurence | lawrence | leo | leonard | leslie | lewis | lillian | lloyd
    louis | louisa | louise | lucy | luke | lydia | mabel | margaret | maria | marie | marion
    mark | martha | martin | mary | matthew | maurice | michael | mildred | milton | mollie
    moses | nancy | nathan | nathaniel | nicholas | norman | oliver | oscar | patricia
    patrick | paul | percy | peter | philip | phillip | rachel | ralph | raymond | rebecca
    reginald | richard | robert | robt | roger | roland | ronald | rose | roy | rufus
    russell | ruth | sam | samuel | sarah | sidney | silas | simon | sophia | stanley | stella
    stephen | steven | stuart | susan | sydney | sylvia | ted | theodore | thomas | thos
    tom | victor | victoria | vincent | violet | virginia | walter | warren | wayne | wilfred
    will | william | will | willie | winifred | wm`),
  nameJoints: ['of', 'for', 'in', 'and', 'the', 'to'],
  nameParticles: list(`
    of | the | de | la | le | van | von | der | den | du | di | da | mac | o | st`),
  offices: list(`
    wardens | masters | elder | elders | aldermen | burgesses | bailiffs | jurats | governors | commissioners
    directors | magistrates | councillors | deputy | assistant | under-secretary | registrars
    warden | clerk | prioress | prior | abbot | abbess | rector | provost | dean | bishop | conciliator
    arbitrator | mediator | spokesman | spokeswoman | spokesperson | representative | delegate | notary
    engineer | premier | chancellor | administrator | trustee | proprietor | proprietors
    director | chief | head | secretary | secretary-general | under-secretary-general | director-general
    vice-president | vice-chairman | vice-chair | president | chairman | chairwoman | chair
    minister | ambassador | consul | attache | attaché | commissioner | counsel | counselor
    ministers | ambassadors | consuls | chargé | envoy | envoys | plenipotentiary
    plenipotentiaries | representatives | delegates | vice-consul | consul-general
    counsellor | general | attorney | manager | treasurer | clerk | agent | agents
    officer | inspector | commander | governor | mayor | editor | superintendent | registrar
    vicar | curate | churchwarden | churchwardens | archdeacon | deacon | canon | archbishop
    pastor | sexton | organiser | organizer | steward | landlord | tenant | caretaker
    advisor | adviser | sac | legat | legal attache | cashier | solicitor | solicitors
    master | harbourmaster | headmaster | headmistress | postmaster | barrister | lawyer
    surveyor | architect | accountant | foreman | supervisor | convenor | convener | owner
    moderator | bailiff | sheriff | prefect | intendant | alderman | councillor | chaplain
    nuncio | legate | viceroy | marshal | chamberlain | comptroller | controller | auditor
    bursar | magistrate | sec | treas | pres | dir | mgr | partner | associate | ceo | cfo
    advocate | procurator | prosecutor | burgomaster | coordinator`),
  bodies: list(`
    committee | commission | ministry | department | dept | bureau | office | agency
    embassy | council | party | government | board | company | co | ltd | inc | corporation
    association | society | union | league | federation | institute | university | court
    division | section | branch | group | staff | house | mission | legation | consulate
    senate | parliament | secretariat | station | headquarters | bank | trust
    guild | organization | organisation | organizations | parties | mill | mills | estate
    trustees | delegation | convent | abbey | priory | monastery | parish | diocese | vestry
    presbytery | synod | consistory | directorate | prefecture | municipality | commune
    tribunal | chamber | chancellery | chancery | cooperative | co-operative
    foundation | confederation | syndicate | consortium | magistracy
    inspectorate | observatory | museum | academy | railway | canal | navigation | college | school
    hospital | infirmary | brewery | colliery | corps | club | lodge | brotherhood | fraternity
    burghers | congregation | theatre | orchestra | presidium | politburo`),
  places: list(`soviet union | european union | united states | south african union | the union`),
  meetings: list(`
    congress | plenum | session | conference | meeting | archives | archive | teaching | teachings | telegram | secretaries | newspaper | review`),
  genericNameWords: list(`
    central | executive | standing | general | national | political | foreign | our | your
    their | this | that | the | of | and | for | all | other | both | two | each | new | party
    state | public | joint | special | fraternal | communist | socialist | marxist
    leninist | marxist-leninist | government`),
  speakers: { we: list('we | us | our | ours'), i: list('i | me | my | mine | myself') },
  addressWords: list(`
    street | str | st | road | rd | avenue | ave | square | place | lane | hotel | building
    quay | wharf | embankment | crescent | terrace | gardens
    bldg | room | box | p.o | floor | c/o`),
  fields: {
    from: ['from', 'sender', 'fr', 'fm', 'originator', 'author'],
    to: list(`
    to | for | memorandum for | memorandum to | addressee | recipient | attention | attn`),
    date: ['date', 'dated', 'sent', 'datf', 'dats'],
    subject: ['subject', 'subj', 're', 'concerning', 'regarding'],
    copies: ['cc', 'copy', 'copies', 'copy to', 'copies to', 'bcc', 'info', 'information'],
    reference: list(`
    reference | ref | references | refs | our reference | your reference | in reply to`),
    place: ['place', 'at'],
    number: ['no', 'nr', 'number', 'cite', 'message no', 'telegram no'],
    classification: ['classification', 'security classification'],
    priority: ['priority', 'precedence'],
    approved: list(`
    approved by | approved | authorised by | authorized by | released by | cleared by
    signed by`),
    distribution: list(`through | via | 
    distribution | distr | for distribution | limited distribution | for | notify`),
  },
  mails: mailsEn,
  provenance: {
    source: list(`
    source | sources | published | first published | citation | original | original in
    repository`),
    translator: list(`
    translated by | translation | translated for | translator | translated from`),
    transcriber: list(`
    ocr | html | ocr and html | transcribed by | transcription | transcription/markup
    transcription and markup | transcribed | markup | proofread | proofreading
    online version | digitised by | digitized by | scanned by`),
    record: list(`
    record id | record number | record no | document number | document no | reference code
    call number | archive reference | shelfmark | doc id | docid | agency file number`),
    rights: list(`
    copyright | copyleft | rights | licence | license | public domain | copyrighted`),
    uploaded: list(`
    original uploaded date | uploaded | last updated | last modified | created | retrieved
    accessed`),
    classification: ['original classification'],
    contributor: list(`
    contributed by | obtained by | donated by | with support from | made possible`),
    keywords: ['keywords', 'tags', 'subjects discussed', 'people mentioned'],
  },
  marks: {
    approved: [
      'approved',
      'approved by',
      'authorised by',
      'authorized by',
      'released by',
      'cleared by',
    ],
    drafted: ['drafted', 'drafted by', 'prepared by'],
    distribution: ['distribution', 'distribution list', 'for distribution', 'not for', 'notify'],
    priority: ['priority', 'precedence'],
    classification: ['classification', 'security classification'],
    number: ['number', 'telegram no', 'message no', 'no'],
    received: ['received', 'rec’d', "rec'd"],
    subject: ['subject', 'subj', 'in re'],
    reference: ['reference', 'references', 'ref', 'our ref', 'your ref'],
    enclosures: ['enclosure', 'enclosures', 'encl', 'attachments', 'attachment'],
  },
  standings: list(`
    draft | first draft | second draft | third draft | final draft | revised draft | draft letter
    draft reply | draft for discussion | draft for comment | draft not sent | not sent
    without prejudice | without prejudice save as to costs | subject to contract`),
  meetingNotes:
    "(?:notes?|minutes|record|summary) of (?:(?:the|a|an|our) )?(?:[\\p{L}’']+ ){0,3}?(?:meeting|sitting|session|conference|call|mediation|discussion|hearing)(?!\\p{L})",
  classifications: list(`
    top secret | secret | confidential | restricted | strictly confidential
    private and confidential | private | unclassified | for official use only
    official use only | limited official use | internal use only | sensitive | eyes only
    not for circulation`),
  priorities: list(`
    very urgent | most urgent | urgent | immediate | operational immediate | priority
    routine | deferred | flash | normal | for immediate action | most immediate`),
  copyNouns: list('copy | ex | exemplar'),
  postscripts: ['p.s', 'ps', 'p. s', 'postscript', 'p.p.s', 'n.b', 'nb'],
  signed: ['signed', 'sgd', 'sd', '/s/', 's/'],
  onBehalf: list(`
    for | for and on behalf of | on behalf of | pp | p.p. | per pro | per pro.
    by order of | by authority of`),
  actingFor: [
    '(?:we|i) (?:act|are acting|am acting|appear) (?:for|on behalf of)',
    '(?:we|i) (?:are|am|have been) instructed by',
    '(?:our|my) clients?(?: is| are)?',
  ],
  legalForms: list(`ltd | limited | inc | incorporated | llc | llp | plc | corp | co | pty | bros`),
  calledByInitials: list(
    `party | union | league | federation | association | congress | society | confederation | front`,
  ),
  common: list(`
    the | and | of | to | that | have | with | your | which | you | not | is | was | this
    for | it | be | as | at | on | we | from | by | has | are | but | my | me | his
    they | would | will | i`),
}
