/** English of events: acts by kind, bodies of a state, and words that unmake an act. */
import type { ActWord, EventWords } from '../event-words.ts'
import { eventGrammarEn } from './event-grammar.ts'
import { eventNounsEn } from './event-nouns.ts'
import { eventVerbsEn } from './event-verbs.ts'
import { forceInWordsEn } from './force-in-words.ts'
import { sharedCapitalsEn, statesEn } from './states.ts'
import { leadersEn, movementsEn } from './statesmen.ts'
import { toldDatesEn } from './told-dates.ts'

/** One line a group: kind, scale, sort, forms (stems take any ending where a tilde stands). */
const acts = `
CONSULT 1 verb wrote (?:back )?to; repl(?:ied|ies) (?:to|on|with|by); let (?:\\w+ ){1,3}know
SANCTION -4 verb shut(?:s|ting)?(?! up| out); stay(?:ed|s|ing) away; walk(?:ed|s|ing) out
REJECT -4 verb br(?:oke|oken|eaks|eaking) (?:the|that|its|their|this|his|her|our|your) (?:agreement|promise|word|contract|truce|undertaking|lease)
CONCEDE 3 verb re-?open(?:ed|s|ing)
ACCUSE -4 verb c(?:a|o)me(?:s)? under (?:\\w+ )?(?:attack|fire|criticism); accus~; criticis~; criticiz~; condemn~; denounc~; blam~; censur~; castigat~; lambast~; assail~; decr(?:y|ies|ied); deplor~; vilif~; slander~; disparag~; smear~; (?:speak|spoke|speaks) out against; (?:came|come) out against; fought back; fight(?:s|ing)? back; hit back; lash(?:ed|es)? out
ACCUSE -3 verb scold~; rebuk~; reproach~; reprimand~; chid(?:ed|ing|es); complain~; grumbl~; lament~; express(?:ed|es|ing)? (?:\\w+ )?(?:concern|dissatisfaction|displeasure|anger|outrage|disappointment|dismay); protest~; lodg(?:ed|es|ing) (?:\\w+ ){0,3}(?:protests?|complaints?); found fault; confront~; taunt~; mock~; ridicul~; belittl~; question(?:ed|s) (?:the|his|her|their|its)
ACCUSE -2 speech alleg~; charg(?:ed|es) that; charg(?:ed|es)(?= \\w+ with); suspect~; investigat~
ACCUSE -3 noun critical of; hostile to; dissatisfied with
ACCUSE -4 noun accusations?; criticisms?; condemnation; denunciations?; allegations?; recriminations; diatribes?; tirades?
REJECT -3 verb reject~; reneg~; fail(?:ed|s) to (?:reach|agree|attend|sign|comply|honou?r|answer|reply); impos(?:ed|es) (?:\\w+ ){0,4}blackout; revers(?:ed|e|es|ing) (?:\\w+ ){0,5}(?:polic|decision|course|line)\\w*; overturn~; undermin(?:ed|es|ing); refus~; declin(?:ed|es|ing); oppos(?:ed|es|ing); disagre~; resist(?:ed|s|ing); ignor~; rebuff~; veto~; turn(?:ed|s|ing)? down; rebut~; refut~; disregard~; def(?:ied|ies|ying); den(?:ied|ies|ying); dismiss(?:ed|es|ing) (?:the|as|any|his|their)(?! (?:\\w+ )?(?:minister|chief|commander|general|officer|governor|secretary|official|director)); ma(?:de|kes|ke) no (?:reply|answer|response); g(?:a|i)ves? no (?:reply|answer); never (?:replied|answered|responded); would (?:hear nothing|have none|not hear|have nothing)(?: \\w+ \\w+)? of; would have nothing to do with; left (?:\\w+ ){1,4}unanswered; went (?:unanswered|unheeded); (?:met|was met|were met) with (?:\\w+ ){0,3}(?:refusal|rebuff|rejection|no reply|no response|silence); no (?:answer|reply|response) came(?= from); object(?:ed|s) to; walk(?:ed|s) out; dismiss(?:ed|es|ing) (?:it|them|him|her) as; spurn~; boycott~; evad(?:ed|es|ing); obstruct~; would not(?! (?:\\w+ly )?(?:object|oppose|refuse|mind|complain|resist|be|have|know|matter|necessarily|do|make any|need|stand in)\\b); not willing; unwilling to; rul(?:ed|es|ing) out
AGREE 4 verb commit(?:ted|s) (?:itself |himself |themselves )?to; vow(?:ed|s) to (?:cooperate|work|help|support|respect); signal(?:l?ed|s) (?:its |his |their )?(?:willingness|readiness|intent\\w*); struck a deal
CONSULT 2 verb sp(?:oke|oken|eaks) (?:by (?:tele)?phone )?with; phoned; toured; pa(?:id|ys) (?:an? )?(?:\\w+ )?visit; sat down with; convened; dispatch(?:ed|es) (?:an? )?(?:\\w+ )?(?:envoy|delegation|mission)s?; attended; flew to; conferred; h(?:eld|olds) (?:\\w+ ){0,4}summit
SUPPORT 4 verb voic(?:ed|es) support; vot(?:ed|es) (?:in favou?r of|for); rall(?:ied|ies) (?:behind|in support); sent (?:\\w+ )?(?:condolences|congratulations|greetings); pardon(?:ed|s); stood by; extol\\w*; acclaim\\w*; vouch\\w*; pa(?:id|ys) homage; upheld
CONCEDE 3 verb acced(?:ed|es) to; bow(?:ed|s) to; grant(?:ed|s) (?:\\w+ )?autonomy; dropp(?:ed|ing) (?:\\w+ )?(?:charges|demands?|insistence); legali[sz]ed; met (?:the |their |his |its )?demands; eas(?:ed|es) (?:\\w+ )?(?:restrictions|rules|curbs|controls|measures); relent\\w*; express(?:ed|es) (?:\\w+ )?(?:regret|remorse) for
COOPERATE 6 verb re-?establish(?:ed|es) (?:\\w+ )?(?:relations|ties|contacts?); open(?:ed|s) (?:an? |its |their |the )?(?:\\w+ )?(?:embassy|consulate|trade office); extradit(?:ed|es); conduct(?:ed|s) (?:\\w+ )?joint; work(?:ed|ing) together; normali[sz]ed
AID 8 verb airlift\\w*; contribut(?:ed|es)(?= [^.]{0,40}(?:dollars|aid|money|million|funds|troops to)); dispatch(?:ed|es)(?= [^.]{0,40}(?:aid|doctors|relief|supplies|rescue)); shelter(?:ed|s|ing); treat(?:ed|s) (?:\\w+ )?(?:wounded|victims|refugees); deliver(?:ed|s)(?= [^.]{0,30}(?:dollars|tons|tonnes|medic|supplies)); extend(?:ed|s)(?= [^.]{0,40}(?:loan|credit|aid|assistance)); subsidi[sz]\\w*
RETREAT 6 verb surrender(?:ed|s); resign(?:ed|s); step(?:ped|s) down; return(?:ed|s)(?= [^.]{0,30}(?:land|property|bodies|remains|prisoners|territory)); dismantl(?:ed|es); hand(?:ed|s) over(?= [^.]{0,30}(?:weapons|hostages?|prisoners|bodies|arms)); call(?:ed|s) off (?:\\w+ ){0,2}(?:strike|siege|attack|boycott|blockade); observ(?:ed|es|ing) (?:\\w+ )?(?:cease-?fire|truce); compensat(?:ed|es); laid down (?:their |its )?arms
REQUEST -1 verb said (?:\\w+ ){1,6}(?:must|should|has to|had to|ought to); sought; seek(?:s|ing) (?:\\w+ )?(?:help|aid|assistance|support|access|release|mediation|extradition); ask(?:ed|s) for; exhort\\w*; entreat\\w*; renew(?:ed|s) (?:\\w+ )?(?:call|demand|appeal); reiterat(?:ed|es) (?:\\w+ )?(?:call|demand|appeal|request); want(?:ed|s)(?= \\w+ to); prod(?:ded|s)
ACCUSE -3 verb su(?:ed|es|ing) (?:the|a|an|for); indict(?:ed|s|ing); fault(?:ed|s); rapp(?:ed|s); slamm(?:ed|ing)|slams; blast(?:ed|s)(?! (?:through|off)); launch(?:ed|es|ing)? (?:an? )?(?:\\w+ )?(?:investigation|inquiry|probe); open(?:ed|s|ing)? (?:an? )?(?:\\w+ )?(?:investigation|inquiry|probe); charg(?:ed|ing|es)(?= [^.]{0,40}with); insult\\w*; scorn\\w*; upbraid\\w*; took issue with; summon(?:ed|s) (?:the|its|their) (?:\\w+ )?ambassador
REJECT -3 verb barr(?:ed|ing); block(?:ed|s|ing) (?:an? |the )?(?:\\w+ ){0,2}(?:resolution|bill|move|plan|request|bid|proposal|entry|appointment); snubb(?:ed|ing); shelv(?:ed|es); violat(?:ed|es|ing) (?:\\w+ ){0,3}(?:cease-?fire|truce|agreement|treaty|accord|sanctions); br(?:oke|eaking) (?:\\w+ ){0,2}(?:cease-?fire|truce|promise|pledge); backed out; went back on; pull(?:ed|s) out of (?:\\w+ ){0,3}(?:talks|negotiations|treaty|agreement|conference); postpon(?:ed|es); scrapp(?:ed|ing); disown\\w*; repudiat\\w*; abrogat\\w*; turn(?:ed|s) (?:its|their|his) back
THREATEN -4 verb (?:set|issued|gave) (?:\\w+ )?(?:deadline|ultimatum); vow(?:ed|s) (?:revenge|retaliation|to (?:attack|destroy|crush|punish|kill|strike|respond)); brandish\\w*; menac\\w*; caution(?:ed|s) (?:that|against)
PROTEST -5 verb picket(?:ed|ing|s); burn(?:ed|t|ing) (?:\\w+ ){0,3}(?:flags?|effig\\w+|tyres|tires); barricad\\w*; occup(?:ied|ying) (?:the |an? )?(?:\\w+ )?(?:building|university|embassy|office|square|factory); staged (?:\\w+ ){0,2}(?:protest|demonstration|sit-in|rally|strike|walkout|march)s?; held (?:\\w+ ){0,2}(?:protest|demonstration|sit-in|rally)s?; gathered (?:\\w+ ){0,6}to (?:protest|demand); walked off
MOBILIZE -6 verb mov(?:ed|ing) (?:\\w+ ){0,2}(?:troops|forces|tanks|missiles|warships); test-?fired; buil(?:t|ding) up (?:\\w+ )?(?:forces|troops|arms); call(?:ed|ing) up (?:\\w+ )?(?:reserv\\w+|troops); conscript\\w*; (?:held|began|staged|conducted) (?:\\w+ ){0,3}(?:manoeuvres|maneuvers|war games|military exercises|drills); dispatch(?:ed|es|ing) (?:\\w+ ){0,3}(?:troops|warships|police|soldiers|fighter|jets|carrier); put (?:\\w+ ){1,5}on (?:\\w+ )?alert; poured troops
SANCTION -5 verb fr(?:oze|ozen|eezing) (?:\\w+ )?(?:assets|aid|relations|ties|funds|talks); cut(?:s|ting)? (?:\\w+ )?(?:aid|ties|relations|trade|links|supplies|diplomatic); br(?:oke|oken) (?:off )?(?:\\w+ )?(?:relations|ties); call(?:ed|s) off (?:\\w+ ){0,3}(?:visit|talks|meeting|summit|trip); expel(?:led|s) (?:\\w+ ){0,3}(?:diplomats?|ambassador|envoy|attach\\w+|journalists?|correspondent); bann(?:ed|ing) (?:\\w+ )?(?:imports|exports|flights|trade); prohibit(?:ed|s) (?:\\w+ )?(?:aid|imports|exports|trade); discontinu\\w*; stripp(?:ed|ing) (?:\\w+ )?of; revok(?:ed|es)
COERCE -6 verb sentenc(?:ed|es|ing); convict(?:ed|s); evict(?:ed|s|ing); demolish(?:ed|es|ing); bulldoz\\w*; raid(?:ed|ing|s); clos(?:ed|ing) (?:down )?(?:\\w+ ){0,3}(?:newspapers?|stations?|schools?|universit\\w+|mosques?|churches|offices of); jamm(?:ed|ing); fin(?:ed|es) (?:\\w+ ){0,3}(?:dollars|for); declar(?:ed|es|ing) (?:\\w+ ){0,3}(?:martial law|state of emergency|state of siege); round(?:ed|ing) up; dispers(?:ed|ing); tear-?gassed; quell\\w*; intern(?:ed|ing); extort\\w*; house arrest; sealed off; imposed (?:\\w+ ){0,3}(?:censorship|ban|restrictions|press)
ASSAULT -9 verb shot; shooting; gunned down; stabb(?:ed|ing); ston(?:ed|ing) to death; execut(?:ed|ing|es) (?!the (?:plan|order|agreement)); hijack\\w*; rap(?:ed|ing); detonat\\w*; explod(?:ed|ing); straf(?:ed|ing); mortar(?:ed)?; fired (?:\\w+ ){0,3}(?:rockets?|missiles?|shells?|shots|tear gas|bullets|mortars); rocket(?:ed)?; beat(?:en|ing)?(?= \\w+ (?:up|to|with))|beaten; hang(?:ed|ing)|lynch\\w*; attack(?:ed|s|ing)(?= [^.]{0,60}(?:kill|wound|soldiers?|troops|police|village|town|convoy|bus|patrol|post|checkpoint|rocket|bomb|base|camp|guerrilla|rebel))
AGREE 4 verb propose; accept; agree(?: to| that)?; offer; invite; promise; pledge; consent; undertake; am ready; hope
REQUEST -1 verb demand; request; ask; urge; call (?:on|upon|for); insist; appeal
REJECT -3 verb reject; refuse; decline; oppose; disagree; cannot (?:accept|agree|consent|approve); do not (?:accept|agree|consent|approve)
ACCUSE -4 verb accuse; protest; condemn; denounce; charge; deplore
SUPPORT 4 verb support; welcome; thank; approve; endorse; congratulate
CONCEDE 3 verb admit; concede; apologi[sz]e; regret; withdraw
THREATEN -4 verb warn
REJECT -3 noun refusal; rejection; opposition to; rebuff; rebuttals?; denial
THREATEN -4 verb threaten~; warn(?:ed|s|ing)(?! (?:of|signs?|shots?|lights?)\\b); gave (?:\\w+ )?ultimatum; vow(?:ed|s) to (?:retaliate|avenge|fight)
THREATEN -4 noun threats? (?:to|of|against); ultimatum
SANCTION -5 verb suspend~; sever(?:ed|s|ing); cut(?:s|ting)? off; br(?:oke|eak|eaks) off; cancel~; scal(?:ed|es|ing) down; scal(?:ed|es|ing) back; reduc(?:ed|es|ing); withdr(?:ew|aw|awn|aws|awing)(?! from (?:the )?(?:race|contest))(?! (?:its |their |all )?(?:troops|forces|soldiers|army|missiles|nuclear)); recall(?:ed|s|ing) (?:its|their|the|his) (?:\\w+ )?(?:ambassador|envoy|experts|specialists|students|diplomats); tore up; tear(?:ing)? up; clos(?:ed|es|ing) (?:down )?(?:its|their|the|two|three|all) (?:\\w+ )?(?:consulates?|embass(?:y|ies)|offices?|borders?|missions?); impos(?:ed|es|ing) (?:\\w+ )?(?:sanctions|embargo|restrictions|blockade); embargo~; downgrad~; curtail~; terminat~; halt(?:ed|s|ing); stopp(?:ed|ing) (?:all |the )?(?:aid|deliver|trade|suppl|exchange)\\w*
SANCTION -5 noun withdrawal of(?! (?:troops|forces)); suspension of; severance; reduction (?:of|in)
COERCE -6 verb expel~; impos(?:ed|es|ing) (?:\\w+ ){0,3}(?:curfew|martial law|state of (?:emergency|siege)); defac~; forced out; hack(?:ed|ing) into; search(?:ed|ing) (?:the|their|his) hous\\w+; arrest~; detain~; bann(?:ed|ing); purg(?:ed|es|ing); disband~; imprison~; jail~; deport~; seiz(?:ed|es|ing); confiscat~; censor~; suppress~; punish~; deprived? (?:him|her|them) of; crack(?:ed|s|ing)? down; dismiss(?:ed|es|ing) (?:from|(?:him|her|them)(?! as\\b)); persecut~; outlaw~; blockad~; restrict(?:ed|s|ing); forc(?:ed|es|ing) (?:\\w+ )?(?:to leave|out); oust~; remov(?:ed|es|ing) from (?:office|his|her|power); demot~
COERCE -6 noun expulsion; arrests?; purges?; crackdown; deportation; restrictions (?:on|against); imprisonment
PROTEST -5 verb demonstrat(?:ed|ing)(?! (?!(?:against|in|outside|for|at|on|before|near|and|with|throughout|over|peacefully|again|through)\\b)\\w); block(?:ed|ing) (?:\\w+ ){0,2}(?:roads?|bridges?|roadways?|streets?|entrances?); stopped work; beg[au]n (?:\\w+ )?hunger strike; thr(?:ew|owing) stones; collecting signatures; riot(?:ed|ing|s); rall(?:ied|ying) (?:against|outside|in); march(?:ed|ing) (?:on|through|against|to); went on strike; took to the streets; hunger strike
PROTEST -5 noun demonstrations?; riots?; rall(?:y|ies) against
MOBILIZE -6 verb mobili[sz]~; on alert; strengthen(?:ed|ing) (?:its|their) (?:forces|troops|garrison|border); train(?:ed|ing) (?:\\w+ ){0,4}(?:troops|hackers|fighters|soldiers|guerrillas|rebels); deploy~; mass(?:ed|ing) (?:troops|forces); reinforc(?:ed|ing) (?:troops|forces|border); (?:put|placed) on alert; sent (?:\\w+ )?(?:troops|warships|soldiers|tanks); amass~
ASSAULT -9 verb opened fire; bl(?:ew|own|owing) (?:themselves |himself |herself )?up; set(?:ting)? fire; attack(?:ed|s)(?= (?:\\w+ )?(?:positions?|troops|targets|villages?|convoys?|with (?:tanks|rockets)|camps?|bases?)); bomb(?:ed|s|ing|ard\\w*); shell(?:ed|ing); kill~; shot (?:at|and|dead|down); fir(?:ed|ing) (?:on|at|upon); invad~; assassinat~; murder~; wound(?:ed|ing); raid(?:ed|ing); clash(?:ed|es|ing) with; storm(?:ed|ing); beat(?:en|ing)? up; tortur~; massacr~; burn(?:ed|t|ing)? (?:down )?(?:the|a|its|their); abduct~; kidnap~; ambush~; launch(?:ed|es|ing)? (?:\\w+ ){0,3}(?:attack|offensive|strike|invasion|raid)s?
ASSAULT -9 noun military actions?; invasion; bombing; shelling; assassination; massacre; killing of; border (?:clash|clashes|war)
POLEMIC -5 verb launch(?:ed|es|ing) (?:\\w+ ){0,3}(?:polemics?|propaganda|rhetorical|verbal|ideological)(?: \\w+)?; publish(?:ed|es|ing)(?= [^.]{0,60}(?:attack|critici|denounc|condemn|against|polemic)); attack(?:ed|s|ing)?; polemici[sz]~; reprint(?:ed|s|ing)
POLEMIC -4 noun polemics?; open attacks?; veiled attacks?; (?:long |critical )?editorials (?:criticis|attack)\\w+; propaganda (?:campaign|war|attacks?); rhetorical war; mutual criticisms?
CAMPAIGN -5 verb launch(?:ed|es|ing) (?:\\w+ ){0,4}(?:campaign|movement|drive); start(?:ed|s|ing) (?:\\w+ ){0,3}(?:campaign|movement)(?! for independence); wag(?:ed|ing) (?:\\w+ ){0,3}campaign
CAMPAIGN -5 noun (?:mass|political|nationwide|education|rectification) (?:campaign|movement)s?
AGREE 4 verb agree(?:d|s|ing) to; agree(?:d|s) that; agree(?:d|s) on; promis(?:ed|es|ing); pledg(?:ed|es|ing); offer(?:ed|s|ing); propos(?:ed|es|ing); invit(?:ed|es|ing); consent~; approv(?:ed|es|ing); decid(?:ed|es) to (?:transfer|give|grant|provide|lend|supply|send|help|sell|join|sign|resume|restore|release); express(?:ed|es) (?:\\w+ )?(?:willingness|readiness|hope|hopes|intent\\w*|interest|desire|wish); volunteer~; accept~; undertook; (?:is|are|was|were) (?:ready|willing|prepared) to(?! (?:\\w+ly )?(?:attack|fight|strike|invade|break|reject|oppose|punish|launch|use force|retaliate|denounce|condemn|critici[sz]e|accuse|refuse|resist|struggle|sever|expel|arrest|close|cut|go to war|(?:resume|re-?start|continue|renew|begin|open) (?:the |its |their |his )?(?:\\w+ )?(?:polemics?|attacks?|accusations?|struggle|fight|war|hostilities|campaign|boycott|blockade|strike))\\b); (?:reach|conclud)ed (?:an? )?(?:agreement|accord|deal|understanding)
AGREE 3 noun (?:an? |the )?offer (?:of|to); invitation; promise (?:of|to); pledge (?:of|to); proposal (?:of|to|for)
CONSULT 2 verb met(?: with)?; host(?:ed|s|ing); launch(?:ed|es|ing) (?:\\w+ ){0,2}mediation; return(?:ed|s)? to (?:\\w+ ){0,4}talks?; meets? with; meeting with; visit(?:ed|s|ing); consult~; negotiat~; held (?:\\w+ ){0,3}(?:talks|meetings?|discussions?|consultations?|conversations?); hold(?:ing|s)? (?:\\w+ )?talks; confer(?:red|s) with; receiv(?:ed|es) (?:the |a |an )?(?:\\w+ )?(?:delegation|ambassador|minister|president|envoy|leader|visitor)s?; discuss(?:ed|es|ing); mediat~; brief(?:ed|s); talk(?:ed|s|ing) (?:with|to); travel(?:l)?ed to; arriv(?:ed|es|ing) in; telephon~; inform(?:ed|s|ing); told
CONSULT 2 noun mediation; negotiations with; talks with; visit to
SUPPORT 4 verb support(?:ed|s|ing); endors~; prais(?:ed|es|ing); welcom(?:ed|es|ing); back(?:ed|s|ing)(?! (?:down|out|to)); commend~; applaud~; congratulat~; celebrat~; hail(?:ed|s|ing); sign(?:ed|s|ing); appreciat~; reaffirm~; recogni[sz](?:ed|es|ing); honour(?:ed|s|ing); honor(?:ed|s|ing); thank(?:ed|s|ing); ratif~; agree(?:d|s) with; defend(?:ed|s|ing); sympathi[sz]~; side(?:d|s) with; sid(?:ed|ing) with; urg(?:ed|es) unity; encourag(?:ed|es|ing); express(?:ed|es) (?:\\w+ )?(?:support|gratitude|sympathy|approval|confidence|solidarity|satisfaction|appreciation|understanding); award(?:ed|s|ing)?; greet(?:ed|s|ing); pa(?:id|ys) tribute; forgave
SUPPORT 4 noun support for; endorsement; praise (?:for|of); sincere tributes?
CONCEDE 3 verb apologi[sz]~; lift(?:ed|s|ing) (?:\\w+ ){0,2}curfew; accept(?:ed|s|ing) (?:the |all |most )?demands; cancel(?:led|s|ling) restrictions; conced(?:ed|es|ing); play(?:ed|s|ing)? down; downplay~; compromis(?:ed|es|ing); relax(?:ed|es|ing); admit(?:ted|s|ting); g(?:a|i)ve(?:s)? in; made concessions?; refrain~; eas(?:ed|es|ing); soften~; yield~; back(?:ed|s|ing)? down; moderat(?:ed|es|ing); excus(?:ed|es|ing); allow(?:ed|s|ing) (?:\\w+ )?(?:greater|more|the|some|him|them); tri(?:ed|es) to (?:refrain|improve|reconcile|calm|repair|stabili[sz]e); adopt(?:ed|s|ing) (?:an? |the )?(?:\\w+ )?(?:conciliatory|moderate|flexible|friendly|restrained) (?:\\w+); (?:self-criticism|self-criticisms); acknowledg(?:ed|es|ing)
CONCEDE 3 noun concessions?; self-criticisms?; apolog(?:y|ies)
COOPERATE 6 verb cooperat~; co-operat~; resum(?:ed|es|ing); restor(?:ed|es|ing) (?:\\w+ )?(?:relations|ties|contacts?|communications?|trade); exchang(?:ed|es|ing) (?:\\w+ )?(?:delegations|students|visits|information|intelligence|prisoners|ambassadors|goods); conduct(?:ed|ing) joint; coordinat(?:ed|es|ing) with; shar(?:ed|es|ing) (?:\\w+ )?(?:intelligence|information|technology)
AID 8 verb hand(?:ed|ing) over (?=[^.]{0,40}(?:medicine|food|aid|goods|equipment|money)); paid compensation; provid(?:ed|es|ing)(?= [^.]{0,50}(?:aid|assistance|grain|food|loan|credit|money|weapons|arms|technology|help|relief|equipment|support))(?! very detailed); suppl(?:ied|ies|ying); deliver(?:ed|s|ing)(?= [^.]{0,40}(?:aid|grain|food|weapons|arms|equipment|goods)); donat~; aid(?:ed|ing); ga(?:ve)(?= [^.]{0,50}(?:aid|assistance|loan|credit|grain|weapons|arms|million)); grant(?:ed|s|ing)? (?:\\w+ ){0,3}(?:loan|credit|asylum|aid|visa)s?; lent; sent (?:\\w+ )?(?:aid|food|supplies|medical|relief|weapons); evacuat~
RETREAT 6 verb rehabilitat~; releas(?:ed|es|ing)(?! (?:a |the )?(?:statement|report)); freed; lift(?:ed|s|ing) (?:\\w+ )?(?:sanctions?|embargo|ban|blockade|restrictions?|siege|curfew); end(?:ed|s|ing) (?:\\w+ )?(?:blockade|siege|boycott|embargo|fighting|war); reinstat~; pull(?:ed|s|ing)? (?:out|back) (?:\\w+ )?(?:of|troops|forces|from|its|their); withdr(?:ew|aw|awn|aws|awing) (?:\\w+ ){0,2}(?:troops|forces|soldiers|missiles|army|nuclear); demobili[sz]~; disarm~; declar(?:ed|es|ing) (?:\\w+ ){0,2}(?:cease-?fire|truce); retreat~; repatriat~
RETREAT 6 noun cease-?fire; withdrawal of (?:\\w+ ){0,4}?(?:troops|forces|soldiers|garrison|army|units|patrols); rehabilitation
REQUEST -1 verb request(?:ed|s|ing); demand(?:ed|s|ing); urg(?:ed|es|ing); call(?:ed|s|ing) (?:on|upon|for); appeal(?:ed|s|ing) (?:to|for); insist(?:ed|s|ing); press(?:ed|es|ing) (?:for|hard|him|them|the); ask(?:ed|s|ing)(?! him(?:self)?$); plead~; beg(?:ged|s); push(?:ed|es|ing) (?:hard )?for(?! (?:his|her|its|their)\\b); suggest(?:ed|s|ing) that; implor~; petition(?:ed|s)
REQUEST 0 noun requests? (?:for|to|of); demands? (?:for|that|of); appeals? (?:for|to); call for
DIRECT 2 verb instruct(?:ed|s|ing); sent (?:\\w+ ){0,2}(?:cables?|instructions?|circulars?|telegrams?|directives?|notices?) to; decid(?:ed|es|ing); order(?:ed|s|ing); direct(?:ed|s) (?:that|the|all|his|its); issu(?:ed|es|ing) (?:an? |the )?(?:\\w+ ){0,3}(?:directive|instruction|notice|circular|order)s?; recommend~; resolv(?:ed|es) to; follow(?:ed|s) up with (?:an? )?(?:\\w+ )?notice; formulated; laid down
DIRECT 2 noun decision to; directive; instructions?(?= (?:to|that))
ASSESS -2 speech cabled that; telegraphed that; wired that; judged; predict(?:ed|s); describ(?:ed|es); warn(?:ed|s) that; suggest(?:ed|s) that; claim(?:ed|s) that; indicat(?:ed|es) that; stress(?:ed|es) that; emphasi[sz](?:ed|es) that; believ(?:ed|es) that; h(?:eld|olds) that; felt that; explain(?:ed|s) that; remark(?:ed|s) that; wrote that; was of the (?:view|opinion) that; took the view that; report(?:ed|s)(?! to\\b)(?! on (?!\\d)); stat(?:ed|es) that; conclud(?:ed|es|ing); observ(?:ed|es); not(?:ed|es)(?! only)(?= (?:that|in|the))(?! that it); mention(?:ed|s) that; point(?:ed|s|ing) out; analy[sz](?:ed|es|ing); assess(?:ed|es|ing); comment(?:ed|s|ing); argu(?:ed|es|ing); maintain(?:ed|s) that; characteri[sz](?:ed|es|ing); evaluat(?:ed|es)
ASSESS -2 noun (?:negative|positive|grim|bleak|favou?rable|hostile|critical) (?:assessments?|evaluation|view|opinion) of`

/** Told of both sides at once: kind, weight, what it was done to, and what was done. */
const joint = `
CONSULT 2 | (?:round of )?(?:talks|negotiations|conversations|consultations|discussions|parleys) | began; opened; resumed; continued; started; took place; got under ?way; (?:was|were) (?:\\w+ly )?(?:opened|begun|resumed|held|continued|renewed|reopened|started)
CONSULT 2 | (?:meeting|summit|conference|encounter) (?:of|between) (?:the )?(?:two|both) (?:\\w+ )?\\w+ | took place; was held; followed; opened
COOPERATE 6 | (?:diplomatic |commercial |trade )?(?:relations|ties|contacts?|traffic|services?|trade) | (?:was|were) (?:\\w+ly )?(?:resumed|restored|re-?established|established|normali[sz]ed); resumed
COOPERATE 6 | (?:joint |mixed )?(?:commission|committee|company|authority)(?: of \\w+)? | (?:was|were) (?:set up|established|formed|appointed)(?= (?:jointly|by (?:the two|both)))
SANCTION -5 | (?:diplomatic |commercial |trade )?(?:relations|ties|contacts?|links) | (?:was|were) (?:\\w+ly )?(?:severed|broken off|ruptured|suspended|cut)(?! by)
SUPPORT 4 | (?:agreement|treaty|pact|accord|convention|protocol|armistice|truce|communiqué|settlement|instrument)s? | (?:was|were) (?:\\w+ly )?(?:signed|ratified|initialled|concluded)(?! (?:only )?by)
AGREE 4 | (?:agreement|compromise|settlement|understanding|armistice|truce|cease-?fire|formula|accord|deal) | was (?:\\w+ly )?(?:reached|agreed|arrived at|struck|arranged|found|negotiated|worked out)
CONSULT 2 | They | met(?= (?:again|at|in|on|for|there|once|twice|thrice|secretly|alone|face|two|three|the next|that|several)\b|[,.;]); shook hands; embraced; dined together; lunched together
SUPPORT 4 | (?:They|they) | signed(?= (?:an? |the |their )?(?:w+ ){0,2}(?:paper|agreement|treaty|pact|protocol|convention|truce|settlement|document|memorandum|accord|communiqué))
AGREE 4 | They | (?:agreed(?= (?:to meet|on|that|upon))|came to terms|reached (?:an )?(?:agreement|understanding|compromise))`

export const eventsEn: EventWords = {
  grammar: eventGrammarEn,
  forceInWords: forceInWordsEn,
  datesOf: toldDatesEn,
  states: statesEn,
  capitals: sharedCapitalsEn,
  leaders: leadersEn,
  movements: movementsEn,
  bodies: [
    {
      part: 'EMB',
      forms: ['embassy', 'embassies', 'diplomats', 'diplomat', 'diplomatic missions'],
    },
    {
      part: 'MFA',
      forms: [
        'foreign ministry',
        'ministry of foreign affairs',
        'foreign office',
        'state department',
      ],
    },
    {
      part: 'CC',
      forms: [
        'central committee',
        'politburo',
        'plenum',
        'party leadership',
        'secretariat',
        'presidium',
        'cabinet',
        'standing committee',
      ],
    },
    {
      part: 'MEDIA',
      forms: [
        'media',
        'press',
        'newspaper',
        'newspapers',
        'magazines',
        'editorials',
        'radio',
        'journalists',
        'news agency',
        'propaganda',
        'daily',
        'dailies',
        'weekly',
        'editorial',
        'broadcast',
        'broadcasts',
        'television',
        'papers',
      ],
    },
    {
      part: 'MIL',
      forms: ['army', 'troops', 'soldiers', 'forces', 'navy', 'air force', 'military', 'fleet'],
    },
    { part: 'STUDENTS', forms: ['students', 'student', 'researchers'] },
    { part: 'INTELL', forms: ['intellectuals', 'writers', 'scholars', 'artists'] },
    { part: 'CADRES', forms: ['cadres', 'officials'] },
    {
      part: 'REGIONS',
      forms: ['provinces', 'provincial leaders', 'regions', 'local leaders', 'local authorities'],
    },
    {
      part: 'OPP',
      forms: ['opposition', 'rebels', 'guerrillas', 'dissidents', 'opponents', 'rivals', 'critics'],
    },
    { part: 'CIT', forms: ['people', 'citizens', 'workers', 'peasants', 'nationals', 'masses'] },
  ],
  acts: [
    ...acts
      .trim()
      .split('\n')
      .map((line): ActWord => {
        const [, kind = '', scale = '', sort = '', forms = ''] =
          /^(\w+) (-?\d+) (\w+) (.*)$/.exec(line) ?? []
        const alternatives = forms.split(';').map((form) => form.trim().replaceAll('~', '\\w*'))
        return {
          kind,
          scale: Number(scale),
          sort: sort as ActWord['sort'],
          forms: alternatives.join('|'),
        }
      }),
  ],
  joint: joint
    .trim()
    .split('\n')
    .map((line): ActWord => {
      const [act = '', things = '', deeds = ''] = line.split(' | ')
      const [kind = '', scale = ''] = act.split(' ')
      const done = deeds.split('; ').join('|')
      const forms = String.raw`${things}(?: (?:of|on|for|about|in|at) (?:\w+ ){0,4}?\w+)?(?:, [^,;.]{1,60},)? (?:${done})`
      return { kind, scale: Number(scale), sort: 'verb', forms }
    }),
  verbs: eventVerbsEn,
  nouns: eventNounsEn,
  insideNouns:
    'cables?|telegraphs?|telegrams?|memorandum|memoranda|(?:internal|policy|secret) (?:documents?|papers?|reports?|directives?|analys[ei]s)|directives?|reports? to|instructions?',
  insideHearers:
    'government|cabinet|superiors|ministers|ambassador|colleagues?|subordinates?|staff|provincial|diplomats|missions|cadres|officials|commission|departments?|comrades|embassies|ministry',
  negated:
    "not|never|no longer|neither|nor|without|n't|cannot|failed to|fails to|hardly|scarcely|unable to|rather than|instead of|stopped short of|refrained? from",
  unreal:
    'would|could|might|may|should|must|will|shall|can|if|whether|unless|likely to|going to|plans? to|planned to|hop(?:ed?|ing) (?:to|that)|prepar(?:ed|ing) to|intend(?:ed|s)? to|tend(?:ed|s)? to|possib(?:le|ility|ly)|potential(?:ly)?|perhaps|in order to|so as to|need(?:ed|s)? to|want(?:ed|s)? to|seek(?:s|ing)? to|ought to|expected to|about to|tempted to|(?:dream(?:ed|t|s)?|thought|think(?:s|ing)?|spoke|talked|intentions?|ideas?|hopes?|prospects?|chances?|possibility|point|verge) of|(?:intent|bent) on|(?:plan|aim|purpose|intention|goal|wish|task|object|idea|hope|dream) (?:was|is|were) to',
  mutual:
    'both (?:\\w+ )?(?:sides|republics|kingdoms|nations|peoples|families|schools|clubs|kings|heads|chairmen|chiefs|parties|countries|governments|states|leaders|premiers|ministers|presidents|delegations|houses|towns|unions|firms|companies|bodies|organisations|organizations|executives|associations|boards|churches|cities|villages|communities|camps|armies|groups|factions|movements)|(?:the )?two (?:\\w+ )?(?:sides|republics|kingdoms|nations|peoples|families|schools|clubs|kings|heads|chairmen|chiefs|parties|countries|governments|states|leaders|premiers|ministers|presidents|delegations|ambassadors|houses|towns|unions|firms|companies|powers|neighbours|bodies|organisations|organizations|executives|associations|boards|churches|cities|villages|communities|camps|armies|groups|factions|movements)|each other|one another|mutual(?:ly)?|each(?= (?:\\w+ly )?(?:accused|blamed|charged|denounced|condemned|recalled|expelled|withdrew|mobilised|mobilized|claimed|demanded|rejected|refused|threatened|agreed|promised))|each (?:side|government|party|of the two)|(?:the )?two (?:men|women|of them)|(?:the )?two (?:foreign |prime )?(?:premiers|ministers|presidents|kings|monarchs|emperors|chancellors|envoys|commanders|capitals|states|legations)|(?:the )?leaders of the two (?:countries|states|parties|sides)|[Tt]he (?:parties|sides)(?= (?:having |then |had |\\w+ly )?(?:met|signed|agreed|accepted|exchanged|undertook|appeared|resumed|broke|concluded|reached|settled))|both (?:armies|capitals|cabinets|monarchs|premiers)|(?<!\\b(?:to|of|for|with|from|by|between|against|at|on|in) )both(?: of them)?(?= (?:had |then |again |\\w+ly )?(?:accused|blamed|denounced|withdrew|rejected|refused|declined|accepted|agreed|consented|assented|complied|protested|denied|complained|threatened|promised|replied|retaliated|appealed|signed)\\b)|(?<=\\b(?:urged|invited|asked|begged|advised|summoned|warned|informed|pressed|exhorted|implored|ordered|reprimanded|rebuked|censured|condemned|criticised|criticized|blamed|thanked|fined|appealed to|called upon|called on|wrote to) )both(?: of them)?(?= to\\b| for\\b|[.,;])',
  warm: 'friend\\w*|unity|improv\\w*|cooperat\\w*|strengthen\\w*|maintain\\w*|consolidat\\w*|peace\\w*|moderat\\w*|eas\\w+|restraint|self-restraint|relax\\w*|stop polemics|avoid|positive|support\\w*|better|smooth\\w*|conciliat\\w*|celebrat\\w*|help\\w*|normal',
  cold: 'critici\\w*|confront\\w*|rebut\\w*|refut\\w*|retaliat\\w*|punish\\w*|fight\\w*|resist\\w*|denounc\\w*|condemn\\w*|exclu\\w*|expel\\w*|isolat\\w*|boycott\\w*|attack\\w*|struggl\\w*|oppos\\w*|hostil\\w*|revision\\w*|reduc\\w*|worsen\\w*|negative|against|polemic\\w*|accus\\w*|reject\\w*|threat\\w*|enem\\w*|betray\\w*|split|aggress\\w*|restrict\\w*|limit\\w*|deteriorat\\w*|tension|anti-\\w+|sinister|difficult\\w*|mistake\\w*|fail\\w*|crisis|problem\\w*|collapse|sabotage',
  titles:
    'president|premier|prime minister|vice-premier|vice premier|foreign minister|defence minister|defense minister|minister|secretary|first secretary|general secretary|secretary-general|ambassador|chairman|vice-chairman|leader|party leader|leaders|chancellor|king|queen|emperor|general|marshal|colonel|comrade|envoy|spokesman|diplomat|delegate|senator|mr\\.?|mrs\\.?|dr\\.?|deputy|chargé d’affaires|consul|official',
  between: [
    {
      relation: 'answers',
      occasion: 'behind',
      forms:
        'after(?=[^,.;]{1,70}\\bhad\\b)|after (?=(?:the|its|their|an?) (?:\\w+ ){0,2}(?:expulsion|arrest|seizure|attack|closure|refusal|rejection|withdrawal|recall|raid|murder|killing|occupation|bombardment|visit)s? (?:of|by)\\b)|since(?= (?:the )?\\p{Lu}[^,.;]{1,40}\\bhad\\b)|as (?:an? )?(?:reprisal|answer|reply|response|retaliation|punishment|reward|protest|riposte) (?:for|to|against|at)|in (?:anger|rage|fury|indignation) (?:at|over)|out of (?:anger|spite|revenge) (?:at|for)|in defiance of|in (?:retribution|punishment|compensation) for|(?:once|as soon as)(?=[^,.;]{1,70}\\b(?:had|was|were)\\b)|when(?=[^,.;]{1,70}\\bhad\\b)|by way of (?:reply|answer|reprisal|retort) to|in requital (?:of|for)|in gratitude for|in recognition of|to punish|to avenge|following|in the wake of|in (?:reply|response|answer) to|in retaliation for|in reprisal for|in revenge for|as a (?:result|consequence) of|in consequence of|in view of|because(?! of)|in return for|in protest (?:at|against)|because of|on account of|(?:provoked|triggered|sparked|angered|incensed|stung|alarmed|encouraged|emboldened|prompted|moved|infuriated|outraged|irritated|disturbed|heartened|enraged) by',
    },
    {
      relation: 'answers',
      occasion: 'before',
      forms:
        '(?:prompted|led|moved|induced|caused|drove|goaded|spurred|encouraged|emboldened|persuaded|decided|determined)(?= (?:the )?\\p{Lu}[\\p{L}’-]+(?: \\p{L}+){0,3} to\\b)|provoked|triggered|sparked(?: off)?|drew|elicited|called forth|led to|resulted in|brought about|(?:was|were) (?:answered|met|greeted|countered|repaid) (?:by|with)',
    },
    {
      relation: 'pretext',
      occasion: 'before',
      forms: 'as (?:a|the|an|its|his|their) (?:pretext|excuse|occasion) (?:for|to)',
    },
    {
      relation: 'pretext',
      occasion: 'behind',
      forms: '(?:on|under) the (?:pretext|pretence|guise|cover) of',
    },
  ],
  leadsIn:
    'thereupon|whereupon|consequently|as a (?:result|consequence)|in consequence|not to be outdone|in (?:reply|response|return|answer|turn|retaliation|revenge|reprisal)',
  takenUp:
    '(?:the|this|that|these|those|his|her|its|their) (?:\\w+ ){0,1}(?:incident|affair|decision|measure|measures|vote|act|step|steps|move|attack|raid|visit|speech|letter|note|protest|refusal|proposal|offer|arrests?|demand|news|threat|charge|accusation|murder|killing|closure|closing|success|gesture|release|expulsion|stoppage|withdrawal|seizure|accident|outrage|insult|recall|levy|ban|embargo|sentence|verdict|tirade|article|editorial|demonstration|parade|riot|shooting|invitation|request|appeal|complaint|claim|suggestion|overture|ultimatum|warning|apology|occupation|bombardment|collision|boycott|blockade|treaty|agreement|pact|campaign|concession|declaration|statement|snub|breach|violation|crossing|incursion|landing|mobili[sz]ation|deportations?|dismissal|execution|order|decree|duty|tariff|tax|terms)s?|(?:all )?th(?:is|at|ese)(?=(?: in turn| at once)?\\s*$)',
  reactions: [
    {
      relation: 'answers',
      forms:
        'repl(?:y|ied|ies|ying) (?:to|emotionally|by|with|in)|replied(?= that)|retorted|answered(?= (?:by|with|in kind))|(?:mollified|appeased|placated|reassured|undaunted|undeterred|unmoved)(?=,| by)|(?:did not leave|left) .{0,30}(?:unanswered|unavenged)|(?:response|reply|answer|retort|riposte) was|in (?:reply|response|answer|return)(?: to)?|by way of (?:reply|answer|reprisal|retort)|in (?:revenge|reprisal|retribution|gratitude|requital)|to avenge|in turn|answered (?:the|this|that|its|their) \\w+ (?:with|by)|(?:stung|angered|annoyed|offended|alarmed|frightened|provoked|irritated|satisfied|flattered)(?=,)|punished (?:it|him|her|them|the \\w+)(?= (?:by|with))|took (?:this|it|that|the \\w+) (?:as|for|ill|amiss)|took (?:its|his|her|their) revenge|did not let (?:this|it|that|the \\w+) pass|would not let (?:this|it|that) pass|repaid|paid (?:it|this|them|him) back|paid back|returned the (?:blow|compliment|gesture)|reciprocated|was not slow to|(?:seen|regarded|felt|resented) as|thanked|(?:answer|retort|response|reply) (?:of \\w+ )?was|thereupon|whereupon|as a (?:result|consequence)(?: of th(?:is|at|ese))?(?=,| \\p{Lu})|consequently|in consequence|not to be outdone|to punish \\w+ for (?:this|that|it)|(?:reaction|retaliation) (?:came|followed)|the upshot was|respond(?:ed|s|ing)?(?: to| by| with|(?= in kind))?|(?:incensed|infuriated|outraged|enraged)(?=,)|hit back|rebut\\w*|refut\\w*|retaliat\\w*|in retaliation|tit-for-tat|counter(?:ed|ing)|counter-(?:attack|measure|proposal|charge|claim|blow|note|protest|statement|move|offer)\\w*|reacted|in handling|(?:because|after) .{0,40}insisted|for that reason|resisted|ignored by|appreciated by|agreed with|protest(?:ed)? (?:at|against)|angry|when .{0,40}heard|since (?:the )?\\w+ (?:were|was) \\w+ing',
    },
    {
      relation: 'prompted',
      forms:
        'prompted|led to|at the suggestion of|had an impact on|gave way to|encouraged by|followed the (?:political )?line|resulted in|brought about|inspired by',
    },
    {
      relation: 'uses',
      forms:
        'used .{0,40}(?:as (?!an? (?:pretext|excuse|occasion))|to)|made use of|made the most of|seiz(?:ed|ing) (?:up)?on|made capital (?:out )?of|turned .{0,30} to account|utili[sz]ed|exploit(?:ed|s|ing)|took advantage of|taking advantage of|linked it to|to justify|intended to defend|in order to justify|for (?:his|her|their|its)? ?(?:own )?domestic (?:\\w+ )?(?:purposes?|reasons?|ends|needs|audience|use|consumption)',
    },
    {
      relation: 'pretext',
      forms:
        'under the (?:guise|pretext|cover) of|(?:gave|as) .{0,30}(?:an )?excuse|on the pretext',
    },
    {
      relation: 'instigated',
      forms:
        'instigat\\w+|behind (?:it|this|that|the \\w+) (?:stood|was|were)|egged on by|incited by|put up to (?:it|this) by|at the (?:bidding|prompting|urging) of|was behind|were behind|at the instigation|encouraged by .{0,20}(?:to attack|and prompted)',
    },
    {
      relation: 'discounts',
      forms:
        'real intention|only because|merely (?:a|an|to)|due to (?:his|her|its|their|the) (?:own |growing |pragmatic )?(?:need|domestic|difficult|problem)\\w*|playing tricks|hypocri\\w+|deceit\\w*|trick|sham|mere (?:propaganda|words|tactics?|show)|empty (?:gesture|words|phrases?)|(?:nothing but|sign of|proof of) weakness|(?:as|for) (?:a )?(?:bluff|feint|manoeuvre|bait)',
    },
    {
      relation: 'damped',
      forms:
        '(?:attributable|owing|due|because) (?:to|of) .{0,40}(?:difficult|hardship|famine|crisis|economic|shortage|drought|poverty|hunger|harvest|bankrupt)\\w*|(?:weakened|exhausted|crippled) by .{0,40}(?:hardship|famine|crisis|shortage|drought|debt|war)\\w*|concerns? about .{0,30}difficult\\w*',
    },
  ],
}
