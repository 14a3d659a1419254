/**
 * English verbs of events by kind, in their plain form: the forms in which an act is
 * told are made by rule. A verb of several words bends in its first; what stands behind a slash must
 * follow within a few words, and `_` is three words at most.
 */
import type { ActWord, VerbEntry } from '../event-words.ts'

/** Kind, weight, and the verbs that tell it. */
const verbs = `
AGREE 4 agree in principle; give _ assurance; give _ consent; give _ word; give _ promise; promise; pledge; undertake to; assent to; sign up to; enter into /agreement,treaty,pact,talks,negotiations; declare _ ready; declare _ readiness; declare _ willingness; express _ willingness; commit itself to; guarantee; offer; volunteer; reach _ agreement; reach _ compromise; reach _ consensus; reach _ understanding; reach _ settlement; reach _ accord; strike _ bargain; strike _ deal; arrange /meeting,talks,visit,exchange,truce; pencil in; come to terms; come to _ agreement; extend _ invitation; issue _ invitation; vow to improve; vow to take; promise to improve; say yes; take up _ offer; take up _ proposal; fall in with; initial /treaty,agreement,accord
CONSULT 2 hold _ dinner; hold _ reception; give _ dinner; give _ reception; give _ banquet; conduct _ tour; conduct _ inspection; make _ tour of; make _ visit; tour; receive /delegation,ambassador,envoy,visitor,deputation; call on /ambassador,minister,president,king,chairman,office; call at; hold _ meeting; hold _ talks; hold _ conversation; hold _ discussions; sit down with; confer with; exchange _ letters; exchange _ notes; exchange _ views; send _ envoy; send _ delegation; send _ deputation; meet with; write to; telephone; cable to; converse with; arrive for; stop over; get together; parley; hear _ deputation; inform; notify; acquaint; answer _ letter; answer _ note; reply to; report to
SUPPORT 4 praise; laud; endorse; back /proposal,plan,claim,candidate,position,line,call; second /proposal,motion; side with; stand by; stand behind; stand up for; take _ side of; speak up for; speak in favour of; vote for; vote in favour; thank; congratulate; salute; toast; honour; honor; pay tribute; pay _ respects; commend; compliment; celebrate; welcome; hail; express _ sympathy; express _ gratitude; express _ thanks; express _ approval; express _ admiration; send _ greetings; send _ congratulations; send _ condolences; send /congratulation,congratulations,condolence,condolences,greetings,good wishes; sign; ratify; reaffirm; uphold; recognise; recognize; approve of; vindicate; defend; show _ friendship; show _ goodwill; show _ sympathy; mend fences; give _ support; lend _ support; lend _ weight; award; decorate; confirm; increase _ reporting of; speak well of; speak highly of; be in favour of
CONCEDE 3 apologise; apologize; make _ apology; make _ self-criticism; make _ concession; make _ concessions; give way; give in; give ground; back down; climb down; back off; relent; yield; compromise; meet _ halfway; soften; tone down; play down; admit; acknowledge; concede; confess; regret; express _ regret; excuse; forgive; pardon; relax; ease; moderate; refrain from; hold back; avoid /provocation,conflict,polemics,friction,dispute,issues; waive; drop /charges,demand,demands,claim,case,objection,insistence; withdraw /pamphlet,remark,remarks,words,statement,threat,threats,insult,article,resolution,motion,veto,opposition,demand,demands,claim,objection,charge,charges,accusation,complaint,proposal; retract; take back; accede to; bow to; submit to; adopt _ conciliatory; adopt _ moderate; adopt _ softer; take _ conciliatory; reopen; mitigate; spare; eat _ words; swallow
COOPERATE 6 cooperate; co-operate; collaborate; join forces; join hands; work together; work with; resume; restore /relations,ties,contact,contacts,link,links,trade,service; exchange /prisoners,delegations,students,information,ambassadors,hostages,data; share /intelligence,information,technology,expertise,costs,data; coordinate with; set up _ joint; set up _ commission; form _ alliance; form _ coalition; establish /relations,ties,links; re-establish; normalise; normalize; open _ embassy; open _ consulate; carry out _ joint; treat _ better; extradite
AID 8 give /aid,money,grain,loan,credit,arms,weapons,assistance,relief,food,help,shelter,refuge; lend /money,sum,credit; grant /loan,credit,asylum,aid,subsidy,refuge; provide /aid,assistance,grain,food,loan,weapons,arms,relief,shelter,help,equipment,troops; supply /with,grain,arms,weapons,food,oil,coal,fuel; donate; contribute /dollars,pounds,troops,money,funds; subsidise; subsidize; finance; rescue; evacuate; feed; arm; equip; deliver /aid,grain,food,weapons,arms,supplies,medicine; ship /grain,arms,weapons,food,aid,supplies; send /aid,food,grain,supplies,medicine,doctors,money,relief; come to _ aid; come to _ rescue; bail out; write off /debt,debts,loan; cancel /debt,debts; shelter; take in /refugees
RETREAT 6 withdraw /troops,forces,soldiers,army,garrison,ships,patrols,missiles; pull back; pull out /troops,forces,soldiers; evacuate /troops,garrison,position; release; free; set free; hand back; hand over /prisoners,hostages,weapons,remains,boats; give back; return /boats,ships,goods,prisoners,land,property,territory,captives,crew,remains,money,papers,keys; rehabilitate; reinstate; reprieve; lift /embargo,ban,sanctions,blockade,curfew,siege,boycott,restrictions,censorship; call off /strike,boycott,blockade,siege,attack,offensive; end /strike,boycott,blockade,siege,embargo,war,hostilities,fighting; suspend /hostilities,fighting,bombing,attacks,offensive; lay down /arms; cease fire; declare _ truce; declare _ ceasefire; surrender; capitulate; disarm; demobilise; demobilize; stand down; step down; resign; dismantle; repatriate; retreat; abandon /claim,siege,campaign,blockade,post,base; compensate; pay _ compensation; readmit
REQUEST -1 demand; request; ask /for,to,that; beg /for,to; call for; call on; call upon; appeal for; appeal to; urge; press /for,to; plead; petition; solicit; insist on; insist that; require /to; exhort; implore; invite /to explain,to withdraw; push for; lobby; seek /aid,help,support,access,mediation,talks,release,loan,permission,asylum,extradition; apply for; propose that; recommend that; suggest that; advise; send _ demand; make _ demand; make _ request; put _ demand; put _ request; issue _ appeal; claim /compensation,damages,right,payment
ACCUSE -4 accuse; blame; charge /with,that; denounce; condemn; criticise; criticize; censure; reproach; rebuke; reprimand; scold; berate; chide; castigate; attack /for,as,policy,speech,article,line,record; assail; deplore; decry; revile; vilify; slander; defame; insult; abuse; mock; ridicule; deride; brand /as,a,an; label /as,a,an; call /betrayal,treason,insult,provocation,lie,lies,crime,disgrace,farce,scandal,fraud,trick,sham,robbery,blackmail,illegal,shameful,bandit,banditry,piracy,impostor,puppet,puppets,liar,liars,thief,thieves,traitor,traitors,coward,cowards,aggressor,criminal,criminals,fool,fools,hypocrite,hypocrites,renegade,revisionist,revisionists,enemy,bandits; dub; compare to /hitler,devil; complain; protest; lodge /protest,complaint; object that; remonstrate; find fault; take to task; take issue with; hold responsible; point _ finger; question; doubt; impute; allege; sue; indict; file _ suit; file _ complaint; bring _ charges; investigate; open _ investigation; deliver _ protest; hand _ protest; send _ protest; express _ anger; express _ dismay; express _ concern; express _ displeasure; express _ dissatisfaction; express _ dissent; speak out; fulminate; inveigh; lash out; hit out; hit back; denigrate; disparage; belittle; discredit; impugn
REJECT -3 reject; refuse; decline; turn down; rebuff; spurn; snub; dismiss /as,proposal,claim,charge,offer,protest,demand,suggestion,allegation,idea; repudiate; disown; deny; contradict; refute; rebut; contest; dispute /claim,right,figure; oppose; resist; defy; veto; vote against; block; obstruct; stall; ignore; disregard; leave _ unanswered; fail to answer; fail to reply; boycott; walk out; stay away; break off /talks,negotiations; pull out of /talks,negotiations,conference,treaty,agreement; withdraw from /talks,negotiations,conference,treaty,agreement,alliance,organisation; go back on; renege on; break /promise,agreement,treaty,pledge,truce,word,contract; violate /agreement,treaty,truce,ceasefire,border,airspace; abrogate; annul; revoke; rescind; scrap; shelve; postpone; put off; evade; sidestep; shrug off; set aside; overrule; say no; stand firm; return _ unopened; disagree; dissent; not receive
THREATEN -4 threaten; warn; menace; give _ ultimatum; issue _ ultimatum; issue _ threat; issue _ warning; serve notice; vow; swear to; swear that; announce that _ will; brandish; rattle; set _ deadline
SANCTION -5 suspend; sever; break off /relations,ties,contacts,trade; cut off; cut /railway,telegraph,wages,rates,pay,rations,pension,pensions,subsidy,budget,funds,aid,ties,relations,supplies,deliveries,links,trade,credit; stop /aid,deliveries,supplies,trade,work,payment,payments; halt /aid,deliveries,supplies,trade,exports,imports; cancel /visit,contract,contracts,order,orders,project,projects,licence,agreement,exchange; tear up; recall /ambassador,envoy,minister,experts,students,specialists,consul,advisers; withdraw /inspectors,observers,workers,staff,ambassador,envoy,minister,legation,mission,delegation,experts,students,specialists,advisers,technicians,support,funding,licence,invitation,recognition; leave /alliance,union,federation,organisation,organization,party,conference,league,council,association,pact; secede; break away; split from; close /hall,door,doors,gate,gates,harbour,harbor,pass,waters,airspace,account,club,river,canal,railway,road,bridge,route,market,consulate,embassy,border,office,frontier,port,mission,school; shut /consulate,border,office,frontier,port,gate,gates,sluice; expel /diplomat,diplomats,journalist,journalists,correspondent,ambassador,consul,attaché; impose /sanctions,embargo,boycott,duty,tariff,tariffs,blockade; embargo; boycott; blacklist; freeze /assets,relations,account,accounts,funds; downgrade; reduce /staff,aid,coverage,contacts,exchanges,supplies,deliveries; curtail; scale down; scale back; withhold; discontinue; exclude /from; strip /of; ban /imports,exports,goods,flights,ships
COERCE -6 arrest; detain; imprison; jail; intern; seize; confiscate; impound; deport; expel; banish; exile; evict; ban; outlaw; prohibit; censor; suppress; silence; gag; crush; purge; dismiss; sack; oust; depose; remove /from,office,post; demote; disband; dissolve; blockade; besiege; raid; search /house,office,premises,ship; crack down; impose /curfew,martial law,censorship,fine; fine; sentence; convict; try /for,in; persecute; harass; intimidate; force /to,out,into; compel; coerce; restrict; close down /newspaper,newspapers,paper,school,schools; break up /meeting,demonstration,rally; disperse; round up; punish; occupy /office,building,site,island; board /ship,ships,vessel,boat,boats; turn back /ship,ships,boat,boats,train
PROTEST -5 march; rally; picket; strike; go on strike; riot; take to _ streets; stage /protest,demonstration,strike,walkout,sit-in,rally; hold /protest,demonstration,rally,vigil; go on hunger strike; burn /flag,flags,effigy,effigies; chain themselves
MOBILIZE -6 mobilise; mobilize; deploy; mass /troops,forces; concentrate /troops,forces; move /troops,forces,tanks,warships; reinforce; station /troops,forces,warships; send /troops,warships,gunboats,gunboat,frigate,police,soldiers; call up /reservists,reserves,troops; put _ on alert; place _ on alert; test-fire; rearm; hold _ manoeuvres; hold _ exercises; conduct _ exercises
ASSAULT -9 invade; bomb; shell; bombard; open fire; fire on; shoot; kill; murder; assassinate; massacre; execute; wound; attack; storm; ambush; abduct; kidnap; torture; beat /him,her,them,prisoners,prisoner,demonstrators,students,marchers,workers; beat up; assault; sink; shoot down; torpedo; ram; burn down; set fire to; set on fire; blow up; destroy; sack /town,city,embassy; loot; pillage; hijack; rape; sabotage; poison; stone; cut /nets,cable,cables,moorings; smash
POLEMIC -5 publish /attack,attacks,critique,polemic,polemics,denunciation,rebuttal,pamphlet; print /attack,attacks,polemic; launch _ polemic; launch _ campaign /against; launch _ attack in; start _ polemic; conduct _ polemic; fight /revisionism,revisionists; wage _ campaign /against
CAMPAIGN -5 launch _ campaign; launch _ movement; launch _ drive; initiate _ campaign; initiate _ movement; carry out _ campaign; carry out _ programme; carry out _ movement; wage _ campaign; unleash _ campaign
DIRECT 2 instruct; order; direct /to,that; command; decree; decide; resolve to; resolve that; issue _ order; issue _ directive; issue _ instruction; issue _ instructions; issue _ circular; lay down; authorise; authorize; emphasise to; emphasize to; stress to; remind
`

/** Verbs that do not bend by rule: plain form, then past and participle. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `be was|were|been; give gave|given; take took|taken; make made; hold held; break broke|broken; withdraw withdrew|withdrawn; write wrote|written; shut shut; let let; send sent; fight fought; hit hit; go went|gone; put put; begin began|begun; forgive forgave|forgiven; lend lent; fall fell|fallen; shoot shot; say said; lead led; tear tore|torn; beat beat|beaten; lay laid; pay paid; feed fed; blow blew|blown; throw threw|thrown; set set; meet met; come came|come; speak spoke|spoken; stand stood; sit sat; strike struck; swear swore|sworn; undertake undertook|undertaken; uphold upheld; overrule overruled; cut cut; freeze froze|frozen; rise rose|risen; get got; find found; bring brought; burn burnt|burned; seek sought; sink sank|sunk; eat ate|eaten; bail bailed; serve served; withhold withheld; sue sued; parley parleyed; bow bowed; arm armed; try tried; bid bade; leave left; join joined; hear heard; read read; show showed|shown; call called; sell sold; say said`
    .split(';')
    .map((line) => line.trim().split(' '))
    .map(([plain, past]) => [plain ?? '', past ?? '']),
)

/** Forms of a verb in which an act is told: past, going on, present; plain behind another verb. */
function formsOf(plain: string): readonly string[] {
  const past = irregular[plain]
  const stem = plain.replace(/e$/, '')
  if (/[^aeiou]y$/.test(plain)) {
    const base = plain.slice(0, -1)
    return [plain, `${base}ied`, `${base}ies`, `${plain}ing`]
  }
  // A short verb doubles its last letter: ban, banned. Both are known: cancel(l)ed.
  const doubles =
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(plain) ||
    /(?:bel|el|mit|fer|cur|put|get|cut|set|hut|win)$/.test(plain)
  const stems = doubles ? [stem, `${stem}${plain.at(-1)}`] : [stem]
  const present = [`${plain}s`, `${plain}es`]
  return [
    plain,
    ...(past === undefined ? stems.map((one) => `${one}ed`) : past.split('|')),
    ...stems.map((one) => `${one}ing`),
    ...present,
  ]
}

/** A verb with its company, under each form of its first word. */
function entryOf(words: string, act: ActWord): readonly (readonly [string, VerbEntry])[] {
  const [own = '', company] = words.split('/')
  const [first = '', ...tail] = own.trim().split(' ')
  const companions = company?.split(',').map((word) => word.trim())
  const entry = { act, tail, ...(companions === undefined ? {} : { company: new Set(companions) }) }
  return formsOf(first).map((form) => [form, entry])
}

/** All verbs by the forms of their first words. */
export const eventVerbsEn: ReadonlyMap<string, readonly VerbEntry[]> = tableOf(
  verbs
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, kind = '', scale = '', list = ''] = /^(\w+) (-?\d+) (.*)$/.exec(line) ?? []
      const act: ActWord = { kind, scale: Number(scale), sort: 'verb', forms: '' }
      return list.split(';').flatMap((words) => entryOf(words.trim(), act))
    }),
)

function tableOf(
  entries: readonly (readonly [string, VerbEntry])[],
): ReadonlyMap<string, readonly VerbEntry[]> {
  const table = new Map<string, VerbEntry[]>()
  for (const [form, entry] of entries) {
    const known = table.get(form)
    if (known === undefined) table.set(form, [entry])
    else known.push(entry)
  }
  return table
}
