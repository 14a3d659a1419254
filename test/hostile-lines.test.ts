/**
 * Letters whose names, headings, lists and sentences are one sign or word some hundred times: no
 * pattern may try every way in which they can be cut. To find what is in all of them takes some
 * seconds; where one pattern tries every way, longer than anybody waits.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { folderWith } from './support/dossier.ts'

const program = fileURLToPath(new URL('./support/find-apart.js', import.meta.url))

/** What is said over and over: letters, capitals, marks, blanks, small words of many patterns. */
const units: readonly string[] = [
  ...['A', 'a', 'Aa ', 'A. ', 'A.B. ', 'A ', 'a ', ' ', '\t', 'Aa-', 'Aa, ', 'Ä'],
  ...['1', '1 ', '1.', '1, ', '1/', 'No. 1 ', '3 May '],
  ...[
    ',',
    ', ',
    '.',
    '. ',
    '-',
    '- ',
    '–',
    '’',
    '(',
    ')',
    '[',
    '“',
    '„',
    '/',
    '_',
    ': ',
    '; ',
    '& ',
  ],
  ...['the ', 'of ', 'and ', 'Mr ', 'fully ', 'secret ', 'your letter '],
  ...[
    'der ',
    'und ',
    'nicht ',
    'Ihr Schreiben ',
    'le ',
    'et ',
    'votre lettre ',
    'il ',
    'и ',
    'письмо ',
  ],
]

const lengths = [70, 600]

/** Where in a letter it is said, in each language that is read. */
const papers: Readonly<Record<string, (said: string) => string>> = {
  en: (said) => `Letter from ${said} to ${said}

${said}

Halvern, ${said}, 3 May 1871

Dear Mr ${said},

The ${said} presents ${said}. We have your letter of ${said} and refuse ${said} to pay. Mr ${said} was ${said} told. The Board, ${said} offers to pay 300 pounds, not ${said}. You said “${said}” of the ${said} company. We ${said}. It was ${said}. We request, not ${said}.

1. ${said}, 3 May 1871
2. (${said}

On ${said} wrote:
> ${said}

Yours faithfully, ${said}
(${said}
${said}
`,
  de: (said) => `Schreiben von ${said} an ${said}

${said}

Halvern, ${said}, den 3. Mai 1871

Sehr geehrter Herr ${said},

die ${said} beehrt sich ${said}. Wir haben Ihr Schreiben vom ${said} erhalten und lehnen ${said} ab. Herr ${said} wurde ${said} gewarnt. Wir bieten ${said} an, 300 Gulden zu zahlen, nicht ${said}. Sie nannten das „${said}“ der ${said} Gesellschaft. Wir ${said}. Es wurde ${said}. Es waren 30, nicht ${said}.

1. ${said}, 3. Mai 1871
2. (${said}

Am ${said} schrieb:
> ${said}

Hochachtungsvoll ${said}
(${said}
${said}
`,
  fr: (said) => `Lettre de ${said} à ${said}

${said}

Halvern, ${said}, le 3 mai 1871

Monsieur ${said},

la ${said} présente ${said}. Nous avons reçu votre lettre du ${said} et refusons ${said} de payer. M. ${said} fut ${said} averti. Nous proposons ${said} de payer 300 francs, non ${said}. Vous avez dit « ${said} » de la ${said} compagnie. Nous ${said}. Il fut ${said}.

1. ${said}, 3 mai 1871
2. (${said}

Veuillez agréer, Monsieur, mes salutations distinguées, ${said}
(${said}
${said}
`,
  it: (said) => `Lettera di ${said} a ${said}

${said}

Halvern, ${said}, 3 maggio 1871

Caro signor ${said},

la ${said} presenta ${said}. Abbiamo ricevuto la vostra lettera del ${said} e rifiutiamo ${said} di pagare. Il signor ${said} fu ${said} avvertito. Proponiamo ${said} di pagare 300 lire, non ${said}.

Con stima, ${said}
(${said}
${said}
`,
  ru: (said) => `Письмо ${said} к ${said}

${said}

Галверн, ${said}, 3 мая 1871 г.

Уважаемый господин ${said},

мы получили Ваше письмо от ${said} и отказываемся ${said} платить. Мы предлагаем ${said} заплатить 300 рублей, а не ${said}. Вы сказали «${said}» о ${said}.

С уважением, ${said}
(${said}
${said}
`,
}

/** Milliseconds: some seconds of work, and the rest for machines that are busy with other things. */
const longest = 400_000

for (const [language, paper] of Object.entries(papers))
  test(`letters of one sign over and over are read to their end: ${language}`, (t) => {
    const { status, signal } = findApart(t, hostilePapers(paper), longest)
    assert.equal(signal, null, 'it did not end')
    assert.equal(status, 0)
  })

test('reading that does not end is noticed', (t) => {
  const { signal } = findApart(t, hostilePapers(papers.en!), 1)
  assert.equal(signal, 'SIGKILL')
})

function hostilePapers(paper: (said: string) => string): Record<string, string> {
  const files = units.flatMap((unit, at) =>
    lengths.map((length): [string, string] => [
      `${at}-${length}.txt`,
      // A sign that no pattern expects stands last: what ends well is never tried again.
      paper(`${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}§`),
    ]),
  )
  return Object.fromEntries(files)
}

/** In a process of its own: nothing else can stop a pattern that is being tried. */
function findApart(t: TestContext, files: Record<string, string>, timeout: number) {
  const folder = folderWith(t, files)
  const words = [program, folder]
  return spawnSync(process.execPath, words, { timeout, killSignal: 'SIGKILL', stdio: 'ignore' })
}
