import { shared } from '../content/shape.ts'
import type { Found, Rule } from '../found.ts'
import type { Inspected } from '../inspect.ts'

/** What a standard asks of the file as a whole. What it asks of the page has rules of its own. */
interface Demand {
  /** Undefined of all standards; else those that ask it. */
  readonly of?: RegExp
  readonly holds: (file: Inspected) => boolean
  readonly message: string
}

const X1A_OR_3 = /^PDF\/X-[13]/
const X4 = /^PDF\/X-4/

const intentOf = ({ intents }: Inspected) => intents.filter(({ kind }) => kind === 'GTS_PDFX')

/** ISO 15930-4:2003 (PDF/X-1a), 15930-6:2003 (PDF/X-3), 15930-7:2010 (PDF/X-4). */
const DEMANDS: readonly Demand[] = [
  { holds: ({ hasId }) => hasId, message: 'it has no file identifier (/ID)' },
  { holds: ({ title }) => !!title, message: 'it has no title' },
  {
    holds: ({ created, modified }) => created && modified,
    message: 'it does not say when it was made and changed',
  },
  {
    holds: ({ trapped }) => trapped === 'True' || trapped === 'False',
    message: 'it does not say whether it is trapped',
  },
  {
    holds: file => intentOf(file).length === 1,
    message: 'it has no output intent of PDF/X, which names the press',
  },
  {
    holds: file =>
      intentOf(file).every(
        ({ identifier, registry, components }) => components !== undefined || (!!identifier && !!registry),
      ),
    message: 'its output intent has neither a profile nor a registered name',
  },
  {
    holds: file => intentOf(file).every(({ components }) => components === undefined || components === 4),
    message: 'the profile of its output intent is not one of four inks',
  },
  {
    of: X4,
    holds: file => intentOf(file).every(({ components }) => components !== undefined),
    message: 'its output intent has no profile',
  },
  { of: X4, holds: ({ metadata }) => metadata, message: 'it has no metadata (XMP)' },
  {
    of: X1A_OR_3,
    holds: ({ version }) => Number(version) <= 1.4,
    message: 'it is of a later version than PDF 1.4',
  },
  { of: X1A_OR_3, holds: ({ layers }) => !layers, message: 'it has layers' },
  {
    of: X1A_OR_3,
    holds: ({ pages }) => pages.every(({ isGroup }) => !isGroup),
    message: 'a page is a transparency group',
  },
  {
    holds: ({ actions }) => actions.length === 0,
    message: 'it holds what acts: JavaScript, form fields or files',
  },
  {
    holds: ({ pages }) =>
      pages.every(({ annotations, bleed, trim }) =>
        annotations.every(({ box }) => !shared(box, bleed ?? trim)),
      ),
    message: 'notes, links or fields lie on the printed page',
  },
]

/** Is the file one that the printer takes, and does it keep what it promises? */
export const standardMissed: Rule = (file, { standards }) => {
  if (!standards.length) return []
  const { standard } = file
  const tell = (message: string, hint: string): Found => ({ code: 'standard-missed', message, hint })
  const asked = standards.join(' or ')
  if (!standard || !standards.some(each => standard.startsWith(each)))
    return [
      tell(
        standard ? `it is ${standard}, and ${asked} is asked` : `it does not say that it is ${asked}`,
        `export it as ${standards[0]}: signgen writes PDF/X-1a with print: shop, and PDF/X-4 with --icc`,
      ),
    ]
  return DEMANDS.filter(({ of, holds }) => (!of || of.test(standard)) && !holds(file)).map(({ message }) =>
    tell(
      `it says that it is ${standard}, and ${message}`,
      'write it again with a program that knows this standard',
    ),
  )
}
