import { monthsOf } from './calendar.ts'
import { inDigits } from './digits.ts'
import { type Stretch, stretchOf } from './literals.ts'
import { isNumbered } from './numbered.ts'
import { isMoney, isUnit } from './units.ts'

/*
 * Numbers, and what belongs to them in print: the groups of thousands, the currency, the measure, the sign of what is
 * counted. The words are those of CLDR 48 (compact numbers, units, currencies) in the languages that signgen sets and their
 * neighbours. They stand here, and are not asked of Intl: each version of Node has its own, and lines are to break alike.
 */

/** What stands behind a number, by language, word by word. */
const BEHIND: Readonly<Record<string, string>> = {
  en: 'million billion trillion thousand K M B T bn m k tn am pm a.m. p.m. hrs hr min sec mi ft in. lb oz st yd',
  cy: 'miliwn biliwn mil awr mun eil yb yp',
  ga: 'milliún billiún u nóim r.n. i.n.',
  gd: 'millean uair mion',
  pl: 'tys. mln mld bln godz. min sek. szt. os. proc. r. st. C',
  ro: 'mii mil. mld. ore min. lei',
  pt: 'mil mi bi h min',
  so: 'kun malyuun',
  el: 'χιλ. εκ. δισ. τρισ. χλμ. μ. εκ. χλστ. κιλά γρ. λίτ. λ. ώ. λεπτά',
  uk: 'тис. млн млрд трлн год хв с р. рр. шт. осіб',
  ru: 'тыс. млн млрд трлн ч мин с г. гг. шт. чел.',
  be: 'тыс. млн млрд гадз хв',
  bg: 'хил. млн. млрд. ч. мин. г. бр.',
  sr: 'хиљ. мил. млрд. ч мин сати hilj. mil. mlrd.',
  mk: 'илј. мил. милј. ч. мин.',
  ar: 'آلاف ألف مليون مليار ترليون كم م سم مم كغ كغم غ لتر ساعة د جنيه درهم ريال دينار',
  fa: 'هزار میلیون میلیارد کیلومتر متر سانتی‌متر کیلوگرم گرم ساعت دقیقه تومان ریال',
  ur: 'ہزار لاکھ کروڑ ارب کھرب کلومیٹر کلو میٹر سینٹی ملی گرام لیٹر گھنٹے منٹ روپے',
  he: 'אלף מיליון מיליארד ק״מ מ׳ ס״מ מ״מ ק״ג גר׳ ל׳ מ״ל שע׳ דק׳ ש״ח',
  hi: 'हज़ार लाख करोड़ अरब अ॰ ख॰ कि॰मी॰ किमी मी॰ मी सें॰मी॰ सेमी मि॰मी॰ मिमी कि॰ग्रा॰ किग्रा ग्रा॰ ग्रा ली॰ लीटर घं॰ मि॰ रुपये बजे',
  bn: 'হাজার লাখ কোটি হা লা কো লা.কো. কিমি মি সেমি মিমি কেজি গ্রাম লিটার টাকা',
  pa: 'ਹਜ਼ਾਰ ਲੱਖ ਕਰੋੜ ਅਰਬ ਖਰਬ ਕਿ.ਮੀ. ਮੀ. ਸੈਂ.ਮੀ. ਕਿ.ਗ੍ਰਾ. ਲਿ. ਰੁਪਏ ਵਜੇ',
  gu: 'હજાર લાખ કરોડ અબજ કિમી મી સેમી મિમી કિગ્રા ગ્રા લિ રૂપિયા',
  ta: 'ஆயிரம் லட்சம் கோடி கி.மீ. மீ. செ.மீ. கி.கி. லி. ரூபாய் மணி',
  fr: 'k M Md mille millions millions? milliards? h min ans €/mois',
  de: 'Tsd. Mio. Mrd. Mill. Uhr Std. Min. Sek. St. Stk.',
  es: 'mil millones mill. M h min',
  it: 'mila mln mld Mln Mld ore min',
  nl: 'mln. mln mld. mld uur u min. p.p.',
  cs: 'tis. mil. mld. hod. min s ks',
  sl: 'tis. mio. mrd. uri min',
  hr: 'tis. mil. mlr. mlrd. sati min kom.',
  sv: 'tn mn md tkr mkr mdkr tim st.',
  da: 'mio. mia. t. stk. kr.',
  nb: 'mill. mrd. t stk.',
  fi: 't. milj. mrd. kpl h',
  et: 'tuh mln mld tk',
  lv: 'tūkst. milj. mljrd. st. gab.',
  lt: 'tūkst. mln. mlrd. val. vnt. d.',
  hu: 'ezer millió milliárd M Mrd óra ó db fő',
  tr: 'bin milyon milyar Mn Mr saat sa. dk. adet lira',
  sq: 'mijë mln mld orë lekë',
  ca: 'milions M h',
  is: 'þús. m. ma. klst. stk.',
}

/** What stands before a number. */
const BEFORE =
  '§ §§ ¶ № No Nos No. Nos. Nr Nr. N° N.º Nº č. čís. p. pp. S. ss. str. str art. Art. Abs. abs. ust. poz. pkt rozdz. kap. Kap. cap. vol. fig. Fig. cl. para. ca. cca ok. circa ст. п. ч. абз. ул. д. kl. kl klo um o godz.'

/** Currencies by their codes (ISO 4217), where signs are put up in them. */
const CODES =
  'AED ALL AUD BAM BDT BGN BRL CAD CHF CNY CZK DKK EGP EUR GBP GEL HUF ILS INR IQD IRR ISK JPY KES MAD MDL MKD NGN NIS NOK NZD PKR PLN RON RSD RUB SAR SEK SOS SYP TND TRY UAH USD ZAR'

/** Words of a list, as they are and in capitals: a look may have put them so. */
const wordsOf = (list: string): ReadonlySet<string> =>
  new Set([...list.split(' '), ...list.toUpperCase().split(' ')])

const behind = wordsOf(Object.values(BEHIND).join(' '))
const before = wordsOf(BEFORE)
const sums = wordsOf(`${CODES} kr. Fr. Rs. euro euros Euro Euros Eur`)

const isSum = (word: string): boolean =>
  /^[A-Z]{0,3}\p{Sc}[A-Z]{0,3}$/u.test(word) || sums.has(word) || isMoney(word)
const isBehind = (word: string): boolean =>
  /^[%‰٪°℃][CF]?$/.test(word) || isSum(word) || isUnit(word) || behind.has(word)

/** A word of a text, without the marks that stand round it. */
interface Word extends Stretch {
  readonly text: string
  /** One space is between it and the word before it. Where a line was typed to end, it ends. */
  readonly follows: boolean
  /** A mark of the sentence stands behind it. */
  readonly closed: boolean
}

/** Marks of highlights and of order, which nobody sees. */
const UNSEEN = String.raw`\u2063\u2064\u2066-\u2069\u202A-\u202E`
/** With such marks beside it. */
const SPACE = new RegExp(`^[${UNSEEN}]*[ \u00A0\u2009\u202F][${UNSEEN}]*$`)
const WORD = new RegExp(`[^\\s${UNSEEN}]+`, 'g')
const OPENING = /^["'“”„«»‘’‚([{¿¡]+/
const CLOSING = /(?<!["'“”„«»‘’,;:!?)\]}…])["'“”„«»‘’,;:!?)\]}…]+$/

function wordsIn(text: string): readonly Word[] {
  let last = 0
  return [...text.matchAll(WORD)].map(({ index, 0: typed }) => {
    const follows = SPACE.test(text.slice(last, index))
    last = index + typed.length
    const opened = typed.replace(OPENING, '')
    const bare = opened.replace(CLOSING, '')
    // A full stop may be that of the sentence.
    const word = bare.endsWith('.') && !behind.has(bare) && !sums.has(bare) ? bare.slice(0, -1) : bare
    const start = index + typed.length - opened.length
    return { text: word, start, end: start + word.length, follows, closed: word !== opened }
  })
}

/** What a word is to a number that it stands beside. */
function kindOf({ text, closed }: Word, language: string) {
  const word = inDigits(text)
  const open = !closed
  return {
    leads:
      (open && (before.has(word) || isSum(word) || isNumbered(word, language))) || before.has(`${word}.`),
    begins: /^[+−±~≈-]?(?:[A-Z]{0,3}\p{Sc})?[\d½⅓⅔¼¾⅛]/u.test(word),
    ends: open && /(?:[\d½⅓⅔¼¾⅛]|[.,][–—-])$/.test(word),
    /** Up to three figures, and three that go on them. */
    head: open && /(?<!\d)\d{1,3}$/.test(word),
    goesOn: /^\d{3}(?!\d)/.test(word),
    belongs: isBehind(word),
    fraction: /^[½⅓⅔¼¾⅛]/.test(word),
    times: /^[×x]$/.test(word),
    hour: open && /^[huч]$/.test(word),
    minutes: /^\d\d(?!\d)/.test(word),
  }
}

/** How many words behind a number may belong to it: 5 million zł. */
const TAIL = 2

/** Numbers with the words that belong to them, and the groups of their figures. */
function countsIn(text: string, language: string): readonly Stretch[] {
  const all = wordsIn(text)
  const kinds = all.map(word => kindOf(word, language))
  const found: { start: number; end: number }[] = []
  /** Is the word before this one figures in groups, and how many are behind the figures already? */
  let [grouping, tail] = [false, 0]
  all.forEach((word, i) => {
    const [kind, last] = [kinds[i]!, kinds[i - 1]]
    const joins =
      last !== undefined &&
      word.follows &&
      ((last.leads && kind.begins) ||
        (kind.goesOn && (grouping || last.head)) ||
        (last.ends && (kind.belongs || kind.fraction || (kind.times && kinds[i + 1]?.begins))) ||
        (tail > 0 && tail < TAIL && kind.belongs) ||
        (tail > 0 && last.times && kind.begins) ||
        (tail === 1 && last.hour && kind.minutes))
    grouping = kind.ends && (joins ? kind.goesOn : kind.head)
    tail = joins && !kind.ends && !word.closed ? tail + 1 : 0
    if (!joins) return
    const previous = found.at(-1)
    if (previous && previous.end === all[i - 1]!.end) previous.end = word.end
    else found.push({ start: all[i - 1]!.start, end: word.end })
  })
  return found
}

/** Postcodes: of Britain and Ireland, of Canada, of the Netherlands, in groups of three and two, behind a state. */
const POSTCODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[AC-Y]\d[\dW] [\dA-Z]{4}|[A-Z]\d[A-Z] \d[A-Z]\d|\d{4} [A-Z]{2}|\d{3} \d{2}|[A-Z]{2} \d{5}(?:-\d{4})?)\b/g

const DAY_AND_MONTH =
  /(?<![\d:.,])\d{1,2}(?:st|nd|rd|th|er|\.|º|-го)?[ \u00A0](?:(?:of|de|d’)[ \u00A0]?)?(\p{L}+)/gu
/** Before a year, a mark or an ending: “March 14 people” is no date. */
const MONTH_AND_DAY =
  /(?<!\p{L})(\p{L}+)\.?[ \u00A0]\d{1,2}(?:st|nd|rd|th|(?=[,.;:!?)]|$| \d{4}(?!\p{Nd})))/gu

/** Where no line is broken between a number and what belongs to it: sums, measures, postcodes, a day and its month. */
export function figuresIn(text: string, language: string): readonly Stretch[] {
  if (!/\p{Nd}|[½⅓⅔¼¾⅛]/u.test(text)) return []
  const isMonth = ([, word]: RegExpExecArray) => {
    const month = word!.toLocaleLowerCase(language)
    return monthsOf(language).has(month) || monthsOf('en').has(month)
  }
  const dates = [...text.matchAll(DAY_AND_MONTH), ...text.matchAll(MONTH_AND_DAY)].filter(isMonth)
  return [...countsIn(text, language), ...[...text.matchAll(POSTCODE), ...dates].map(stretchOf)]
}
