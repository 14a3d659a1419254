/**
 * English nouns of acts by kind: `the arrest of A by B`, `B’s reply to A`. What stands behind `of`
 * is whom it was done to (`of`) or who did it (`by`); things may stand there as well. What stands behind
 * a slash must follow within a few words. What is rather a
 * state than an act (`light`) tells one only behind a verb: `gave support`.
 */
import type { ActNoun } from '../event-words.ts'

/** Kind, weight, what `of` tells, and the nouns; a plural is made by rule. */
const nouns = `
AGREE 4 by acceptance; consent; promise; pledge; offer; undertaking; assurance; invitation; guarantee
CONSULT 2 by meeting; conference; visit; reply; answer; call on; mission to; talks; negotiations; consultations; conversations; discussions; mediation
CONSULT 2 of reception; interview
SUPPORT 4 of praise; endorsement; recognition; approval; commendation; vindication
SUPPORT 4 light support
SUPPORT 4 by tribute; congratulations; homage
CONCEDE 3 by concession; apology; retraction; admission; self-criticism; compromise
COOPERATE 6 light cooperation; co-operation; collaboration
AID 8 light aid; assistance
AID 8 by delivery; shipment; loan; donation; gift
AID 8 of rescue
RETREAT 6 of release; liberation; rehabilitation; reinstatement; reprieve; lifting; repatriation
RETREAT 6 by withdrawal /troops,forces,soldiers,army,garrison,garrisons,units,patrols,battalions,tanks,fleet; pullout; pull-out; retreat; surrender; capitulation
REQUEST -1 by demand; request; appeal; proposal; petition; plea; entreaty
ACCUSE -4 light quarrel; recrimination
ACCUSE -4 by abuse; invective; accusation; allegation; protest; complaint; reproach; lawsuit; insult; recriminations; remonstrance; tirade
ACCUSE -4 of criticism; condemnation; denunciation; censure; indictment; reprimand; rebuke; disparagement; vilification
REJECT -3 by refusal; denial; veto; objection
REJECT -3 light opposition
REJECT -3 of rejection; defiance; breach; violation; boycott; repudiation; dismissal as
THREATEN -4 by threat; warning; ultimatum
SANCTION -5 by imposition; recall; withdrawal
SANCTION -5 light tax on; duty on; tariff on; levy on; surcharge on; ban on
SANCTION -5 of closure; closing; severing; withholding; stoppage; suspension; embargo; sanctions; cancellation; exclusion; severance; curtailment
COERCE -6 of arrest; expulsion; detention; imprisonment; deportation; dismissal; removal; seizure; confiscation; occupation; blockade; purge; suppression; persecution; banishment; internment; eviction; impounding; outlawing
COERCE -6 by crackdown; reprisal
PROTEST -5 by strike; demonstration; walkout; walk-out
MOBILIZE -6 by mobilisation; mobilization; deployment
ASSAULT -9 of invasion; bombing; bombardment; shelling; killing; murder; assassination; massacre; shooting; execution; torture; sinking; kidnapping; abduction; ambush; burning; stoning; storming
ASSAULT -9 by clash; skirmish; fighting; firefight; gunfight; gun battle; shoot-out; battle; armed attack; air attack; assault on; raid; incursion; onslaught
POLEMIC -5 by attack on; attack against; polemic; diatribe; pamphlet against
`

/** What stands behind `of`, by the word that begins a line's list. */
const tells: Readonly<Record<string, ActNoun['of']>> = { of: 'target', by: 'doer' }

/** Nouns by their first word, singular and plural. */
export const eventNounsEn: ReadonlyMap<string, readonly ActNoun[]> = tableOf(
  nouns
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, kind = '', scale = '', of = '', list = ''] =
        /^(\w+) (-?\d+) (of|by|light) (.*)$/.exec(line)!
      const act = { kind, scale: Number(scale), sort: 'noun' as const, forms: '' }
      return list.split(';').flatMap((words) => {
        const [told = '', company] = words.trim().split(' /')
        const [first = '', ...tail] = told.split(' ')
        const noun: ActNoun = {
          act,
          tail,
          of: tells[of] ?? 'nothing',
          ...(company === undefined ? {} : { company: new Set(company.split(',')) }),
        }
        return [first, pluralOf(first)].map((form) => [form, noun] as const)
      })
    }),
)

function pluralOf(noun: string): string {
  if (/s$/.test(noun)) return noun
  if (/(?:sh|ch|x)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

function tableOf(
  entries: readonly (readonly [string, ActNoun])[],
): ReadonlyMap<string, readonly ActNoun[]> {
  const table = new Map<string, ActNoun[]>()
  for (const [form, noun] of entries) {
    const known = table.get(form)
    if (known === undefined) table.set(form, [noun])
    else if (!known.includes(noun)) known.push(noun)
  }
  return table
}
