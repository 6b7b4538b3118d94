import { plainLanguage } from './tags.ts'

/** Words that lean on another: a line that parts them is read twice. */
interface Clinging {
  /** Articles, prepositions, conjunctions: they lean on the word after them. */
  readonly after?: string
  /** Postpositions and particles: they lean on the word before them. */
  readonly before?: string
}

const ROWS: readonly (readonly [languages: string, words: Clinging])[] = [
  [
    'en',
    {
      after:
        'a an the of to in on at by for from with into onto over under about after before between through as than and or but nor if that because my your his her its our their Mr Mrs Ms Dr St',
    },
  ],
  [
    'cy',
    {
      after:
        'y yr a ac i o yn ar am at dan dros drwy trwy gan heb hyd rhwng wrth â ag na nac neu ond fel os pan fy dy ei ein eich eu',
    },
  ],
  ['ga', { after: 'an na a ag ar as le ó do de i in faoi go trí um agus nó ach mo ár bhur' }],
  ['gd', { after: 'an am a’ na ag air le bho do de anns ann gu fo mu agus no ach mo do ar ur' }],
  [
    'de',
    {
      after:
        'der die das den dem des ein eine einen einem einer eines und oder aber denn von vom zu zum zur in im ins an am ans auf aus bei beim mit nach seit für gegen ohne um durch über unter vor hinter zwischen als wie wenn dass ob sein seine ihr ihre unser unsere mein meine',
    },
  ],
  [
    'nl',
    {
      after:
        'de het een en of maar van te ten ter in op aan bij met naar uit voor tot om door over onder tegen zonder als dan dat mijn uw zijn haar ons onze hun',
    },
  ],
  [
    'fr',
    {
      after:
        'le la les un une des du de au aux à en dans sur sous par pour avec sans chez vers et ou mais ni que qui si mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces',
    },
  ],
  [
    'es ca gl',
    {
      after:
        'el la los las un una unos unas lo al del de a en con por para sin sobre entre hasta desde y e o u i ni que si se mi tu su mis tus sus nuestro nuestra els les dels als amb per',
    },
  ],
  [
    'pt',
    {
      after:
        'o a os as um uma uns umas ao aos à às do da dos das no na nos nas de em com por pelo pela para sem sobre entre até e ou mas nem que se meu minha seu sua nosso nossa',
    },
  ],
  [
    'it',
    {
      after:
        'il lo la i gli le un uno una di a da in con su per tra fra e o ma né che se del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei sul sulla mio tuo suo nostro vostro',
    },
  ],
  [
    'ro',
    { after: 'un o de la în din pe cu pentru fără prin spre sub către și sau dar nici că să al a ai ale' },
  ],
  [
    'sv da nb nn no',
    {
      after:
        'en ett et ei den det de och og eller men att at i på av til till för for från fra med om vid ved under över over hos mellan mellom som min din sin vår',
    },
  ],
  ['fi et', { after: 'ja tai vai mutta että kun jos või aga et kui' }],
  [
    'pl',
    {
      after:
        'a i o u w z we ze na do od po za przy dla bez nad pod przed przez oraz lub albo ale ani że co czy jak gdy',
    },
  ],
  [
    'cs sk',
    {
      after:
        'a i o u k s v z ke se ve ze ku so vo zo na do od po za při pri pro pre bez nad pod před pred nebo alebo ale ani že ať když',
    },
  ],
  ['hu', { after: 'a az egy és vagy de hogy ha' }],
  ['hr bs sr sl', { after: 'a i o u s k na do od po za iz bez nad pod pred pri kod ili ali da v z ob in' }],
  ['tr', { before: 've ile için de da ki mi mı mu mü' }],
  [
    'el',
    {
      after:
        'ο η το οι τα τον την τη του της των τους τις στον στην στη στο στα στους στις σε από με για προς χωρίς μετά πριν κατά και κι ή αλλά αν που πως να θα δεν μην μη ένας μια ένα έναν μία',
    },
  ],
  [
    'uk',
    {
      after:
        'а і й та або але що як щоб якщо у в з із зі на до від по за при для без над під перед про через між не ні',
    },
  ],
  [
    'ru be',
    {
      after: 'а и но или что как если в во к ко с со у о об на до от по за из при для без над под про не ни',
    },
  ],
  ['bg mk', { after: 'а и но или че да в във с със на до от по за из при без над под през не ни' }],
  ['ar', { after: 'في من على إلى عن مع أو أن إن لا لم لن ما هل هذا هذه بعد قبل بين حتى يا' }],
  ['fa', { after: 'در از به با بر تا و یا که برای این آن هر', before: 'را' }],
  ['he', { after: 'את של על עם אל מן או כי אם לא בין לפני אחרי עד גם זה' }],
  ['ur', { before: 'کا کی کے کو میں سے پر نے تک بھی ہی', after: 'اور یا کہ' }],
  ['hi', { before: 'का की के को में से पर ने तक भी ही', after: 'और या कि' }],
  ['pa', { before: 'ਦਾ ਦੀ ਦੇ ਨੂੰ ਵਿੱਚ ਤੋਂ ਤੇ ਨੇ ਤੱਕ ਵੀ ਹੀ', after: 'ਅਤੇ ਜਾਂ ਕਿ' }],
  ['gu', { before: 'માં પર થી ને સુધી પણ જ', after: 'અને કે' }],
  ['bn', { before: 'থেকে জন্য দিয়ে পর্যন্ত', after: 'এবং ও যে' }],
]

interface Words {
  readonly after: ReadonlySet<string>
  readonly before: ReadonlySet<string>
}

const setOf = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean).map(folded))

const byLanguage = new Map<string, Words>()

function wordsOf(language: string): Words | undefined {
  const plain = plainLanguage(language)
  const known = byLanguage.get(plain)
  if (known) return known
  const row = ROWS.find(([languages]) => languages.split(' ').includes(plain))?.[1]
  const words = row && { after: setOf(row.after), before: setOf(row.before) }
  if (words) byLanguage.set(plain, words)
  return words
}

/** A word without the marks before it. One that a sentence ends or pauses at leans on nothing after it. */
const bare = (word: string): string => folded(word.trim().replace(/^[^\p{L}\p{N}]+/u, ''))

/** Capitals of Greek have no accents. */
const folded = (word: string): string => {
  const small = word.toLowerCase()
  return /\p{Script=Greek}/u.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small
}

/** Do two words that follow each other belong together, so that a line should not end between them? */
export function clings(word: string, next: string, language: string): boolean {
  const words = wordsOf(language)
  if (!words) return false
  return (
    words.after.has(bare(word)) ||
    words.before.has(bare(next).replace(/(?<![^\p{L}\p{M}])[^\p{L}\p{M}]+$/u, ''))
  )
}
