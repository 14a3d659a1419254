/**
 * Full names whose family name stands first, as Latin letters write Chinese, Vietnamese and
 * Korean ones. Family names there are few and given names are of one syllable or two, so that
 * form alone tells a person; family names that are English words count only before a given name
 * that nothing else can be.
 */

/** The family name of a full name in this order; nothing where it is none. */
export function familyFirst(name: string): string | undefined {
  const [family = '', ...given] = name.split(' ')
  if (given.length === 0 || given.length > mostGiven) return undefined
  const [key, ...words] = [family, ...given].map(plain)
  const isOne = orders.some(({ families, isGiven }) => families.has(key!) && isGiven(words, given))
  return isOne ? family : undefined
}

/** What a person is called by behind a title: the last word, the first where the family name stands first. */
export function surnameOf(name: string): string {
  return familyFirst(name) ?? name.split(' ').at(-1) ?? name
}

/** `Van Giap Minh`: no given name has more words. */
const mostGiven = 3

interface Order {
  readonly families: ReadonlySet<string>
  isGiven(words: readonly string[], written: readonly string[]): boolean
}

const pinyin =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang|i?ong|i?ao|uai|uang|uan|ian|eng|ing|ai|an|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)'
const chineseGiven = new RegExp(`^(?!china$|.*[bfmnpvw]e$)${pinyin}(?:['’]?${pinyin})?$`, 'u')
/** `Tse-lin`: the hyphen of the older spelling, whose second half may be small. */
const hyphened = /^[a-z]{1,6}['’]?-[a-z]{1,6}$/u
/** `Hsiao`, `Ts’ai`: sounds of the older spelling in one word. */
const older = /^(?:hs|ts['’]?)[a-z]{1,5}$/u
/** Sounds that no English word is written with. */
const foreign = /^(?:zh|x|q(?!u)|hs|ts)|.(?:zh|x(?=i)|q)/u
const vietnameseGiven =
  /^(?:ngh|ng|nh|th|tr|ch|gi|kh|ph|qu|[bcdghklmnrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/u
const koreanGiven = /^[a-z]{2,6}$/u

const orders: readonly Order[] = [
  {
    families: set(`
      bai bao cai cao chai chang chao chen cheng chi chiang chou chu cui dai deng diao ding dong
      duan feng fu gao geng gong gu guan guo hao hou hsia hsiao hsieh hsiung hsu hu hua huang huo
      ji jia jiang jiao jin kang kao kong ku kuo lai li lian liang liao lin ling liu lu luo
      ma mao meng miao mo ning niu ou peng p’eng pi qi qian qiao qin qiu qu ren rong ruan shao shen
      sheng shi shih soong su sung tang tao teng tian tong tsai ts’ao tseng tung wan wang wei
      weng wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao yeh yi ying yu yuan
      yue zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo`),
    isGiven: (words) =>
      words.length === 1 &&
      (chineseGiven.test(words[0]!) || hyphened.test(words[0]!) || older.test(words[0]!)),
  },
  {
    families: set('an du fan han he lei lo long lou mei pan song sun tan wen ye yen yin you'),
    isGiven: ([only = '', ...more]) =>
      more.length === 0 && (hyphened.test(only) || (foreign.test(only) && chineseGiven.test(only))),
  },
  {
    families: set('nguyen tran pham huynh phan bui ngo duong truong trinh'),
    isGiven: (words) => words.every((word) => vietnameseGiven.test(word)),
  },
  {
    families: set('dang do ho le ly vo vu'),
    isGiven: (words) =>
      words.every((word) => vietnameseGiven.test(word)) &&
      words.some((word) => /^(?:ng|nh|th|tr)|(?:ng|nh)$/u.test(word)),
  },
  {
    families: set('kim pak choe choi rhee'),
    isGiven: (words, written) =>
      words.every(
        (word) => hyphened.test(word) || (words.length === 2 && koreanGiven.test(word)),
      ) && written.every((word) => /^\p{Lu}\p{Ll}/u.test(word)),
  },
]

function set(families: string): ReadonlySet<string> {
  return new Set(families.trim().split(/\s+/u))
}

/** Small letters without accents. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase()
}
