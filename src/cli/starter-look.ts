import { basename, dirname } from 'node:path'
import { TEMPLATES } from '../../templates/index.ts'
import { UsageError } from '../model/usage-error.ts'

/** A look that draws as it is: every field of most signs, upright and lying. It fits one screen. */
const STARTER = `/** @jsxImportSource signgen */
// A look of your own. In a folder with a sign, try it:
//   COMMAND
// For an editor that completes and checks it: npm install --save-dev signgen
import { defineTemplate } from 'signgen'
import { Quote, Row, Sheet, SmallPrint, Stack } from 'signgen/parts'

export default defineTemplate({
  name: 'NAME', // a sign says: template: "NAME"
  description: 'Dark words on paper, the number in a red band',
  // A promise: a sign with any other field is warned that it is not on the poster.
  shows: [
    ...(['headline', 'subheadline', 'note', 'quote', 'question', 'action', 'phone'] as const),
    ...(['closing', 'publisher', 'disclosure', 'imprint'] as const),
  ],
  needs: [], // fields that no sign of this look can do without
  // The palette. A sign may change a colour by its name; \`cmyk\` are the inks on paper, in per cent.
  colours: {
    ground: { rgb: '#F7F2E8', cmyk: [2, 4, 10, 0] },
    ink: { rgb: '#1A1A1A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#B3261E', cmyk: [0, 95, 95, 25] },
  },
  faces: { display: ['Archivo', 900], text: ['Archivo', 500], small: ['Archivo', 400] }, // signgen fonts
  // Sizes are in proportion to the running text, which is 1: signgen lets all grow together until the sheet is full.
  type: {
    headline: { face: 'display', size: 4, fit: 'measure', leading: 1 }, // as wide as it may be
    subheadline: { face: 'display', size: 2, fit: 'measure', leading: 1.1 },
    speaker: { face: 'display', size: 0.6, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', wrap: 'pretty' }, // as many lines as it needs
    source: { face: 'small', size: 0.55, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.2, fit: 'measure', leading: 1.05 },
    action: { face: 'text', size: 1.1, fit: 'flow' },
    phone: { face: 'display', size: 4.5, fit: 'line' }, // never broken
    closing: { face: 'text', size: 1.1, fit: 'flow' },
    small: { face: 'small', size: 1.35, fit: 'small' }, // keeps its size
  },
  words: { en: { disclosure: 'This is a campaign sign. It is not issued by any public body.' } },
  // \`u\` is a hundredth of the sheet. A text reaches from its capitals to its last baseline: \`before\` and \`after\` give
  // it room in ems. \`shape\` is tall, portrait, square, landscape or wide: draw each as it wants to be drawn.
  draw: ({ sign, u, shape, words, imprint }) => {
    const lying = shape === 'landscape' || shape === 'wide'
    const Halves = lying ? Row : Stack
    const half = lying ? { flexGrow: 1, flexBasis: 0, justifyContent: 'center' as const } : {}
    const sides = { paddingLeft: 5 * u, paddingRight: 5 * u }
    return (
      <Sheet>
        <Stack style={{ ...sides, paddingTop: 5 * u }}>
          <text field="headline" type="headline" as="h1" after={0.4}>{sign.headline}</text>
          <text field="subheadline" type="subheadline" as="h2" fill="accent" after={0.7}>{sign.subheadline}</text>
        </Stack>
        <Halves style={{ ...sides, gap: (lying ? 5 : 3) * u, flexGrow: 1, justifyContent: 'space-evenly' }}>
          <Stack style={half}>
            <text field="note" type="source" after={1.5}>{sign.note}</text>
            <Quote quote={sign.quote} accent="accent" />
            <text field="quote.source" type="source" before={1.3} after={2}>{sign.quote?.source}</text>
          </Stack>
          <Stack style={half}>
            <text field="question" type="question" as="h2" after={0.6}>{sign.question}</text>
            <text field="action" type="action" after={1}>{sign.action}</text>
          </Stack>
        </Halves>
        {sign.phone && (
          <box fill="accent" style={sides}>
            <text field="phone" type="phone" fill="ground" align="center" before={0.45} after={0.45}>
              {sign.phone.number}
            </text>
          </box>
        )}
        <Stack style={{ ...sides, paddingTop: 3.5 * u, paddingBottom: 3 * u }}>
          <text field="closing" type="closing" after={1}>{sign.closing}</text>
          <SmallPrint sign={sign} words={words} imprint={imprint} />
        </Stack>
      </Sheet>
    )
  },
})
`

/** A starter look of a name, where it goes, and the command that draws a sign with it. Throws for what is no such name. */
export function starterLook(name: string, given: string | undefined) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new UsageError(
      `--template: \`${name}\` cannot name a look; write small letters, digits and dashes: night-bus`,
    )
  if (TEMPLATES.has(name)) throw new UsageError(`--template: signgen has a look named ${name} itself`)
  const file = given ?? `${name}.tsx`
  if (!/\.[jt]sx$/.test(basename(file)))
    throw new UsageError(`--template: a look is a .tsx file, and ${file} is none`)
  const command = `signgen build sign.yaml --templates ${dirname(file)} --set template=${name}`
  return { file, command, text: STARTER.replaceAll('NAME', name).replace('COMMAND', command) }
}
