import type { Child, Scene } from 'signgen'
import {
  Answer,
  AnsweredDown,
  besideWords,
  Call,
  CodeAtFoot,
  EachLanguage,
  Headline,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isCodeAtFoot,
  isWide,
  numberAlone,
  only,
  Row,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'
import { Items } from './items.tsx'
import { Dashes, Paper } from './paper.tsx'
import { Stapled } from './stapled.tsx'

/** Between two parts of a receipt, in millimetres. */
const gapOf = (scene: Scene) => (isWide(scene) ? 1.7 : 2.4) * scene.u

/** A receipt is narrower than what it lies on: so much of that is seen at each side, in hundredths of the sheet. */
const asideOf = ({ shape }: Scene) =>
  shape === 'tall' || shape === 'portrait' ? 5 : shape === 'square' ? 6 : 3

/** Round the words of a receipt. */
const INSIDE = 3.4

/** Between a picture and what stands beside it, in hundredths of the sheet. */
const GUTTER = 4.2

const hasSaid = ({ quote, note }: Scene['sign']) => (quote ?? note) !== undefined

/** Amounts stand at the right of their items, over the whole width. */
export const areAmounts = ({ details }: Scene['sign']) =>
  details.length > 0 && details.every(({ value }) => value.length <= AMOUNT)

/** In letters. */
const AMOUNT = 12

const Head = (scene: Scene) => <Headline scene={scene} banner="ink" align="center" gap={0.3} />

const Bill = ({ scene, narrow = false }: { scene: Scene; narrow?: boolean }) => (
  <EachLanguage scene={scene}>{each => <Items scene={each} narrow={narrow} />}</EachLanguage>
)

/**
 * The details and what was said; a picture is stapled on beside the words, or, where there are both, the items stand below
 * it in the whole width. `width`: of the words.
 */
const Listed = ({ scene, width }: { scene: Scene; width: number }) => {
  const { sign, shape, u } = scene
  if (!sign.image) return hasExtract(sign) && <Bill scene={scene} />
  const [told, said] = [sign.details.length > 0, hasSaid(sign)]
  const items = told && (said || areAmounts(sign))
  const box = besideWords(scene, {
    measure: width,
    wide: 0.5,
    high: said ? 0.26 : shape === 'square' ? 0.46 : 0.36,
  })
  if (items && !said)
    return (
      <>
        <Stack style={{ alignItems: 'center' }}>
          <Stapled scene={scene} wide={box.width} />
        </Stack>
        <Bill scene={scene} />
      </>
    )
  const beside = said ? (
    <Bill scene={only(scene, 'quote')} />
  ) : told ? (
    <Bill scene={scene} narrow />
  ) : (
    <Call scene={scene} align="center" />
  )
  return (
    <>
      <Row style={{ gap: GUTTER * u, alignItems: 'center' }}>
        <Stapled scene={scene} wide={box.width} />
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{beside}</Stack>
      </Row>
      {items && (
        <>
          <Dashes u={u} />
          <Bill scene={only(scene, 'details')} />
        </>
      )}
    </>
  )
}

interface DueProps {
  readonly scene: Scene
  readonly asked?: boolean
  /** In a narrow column the number has the whole width, and the small print too. */
  readonly column?: boolean
}

/** What is asked, the number, and who says it. */
const Due = ({ scene, asked = true, column = false }: DueProps) => {
  const { sign, u } = scene
  const atFoot = isCodeAtFoot(scene) && !column
  const answered: Scene = column && sign.phone ? { ...scene, shape: 'tall' } : scene
  return (
    <>
      {asked && hasCall(sign) && <Call scene={scene} align="center" />}
      {(hasReply(sign) || hasLast(sign)) && <Dashes u={u} />}
      {column && sign.phone && sign.link && !scene.each.length ? (
        <AnsweredDown scene={scene} align="center" />
      ) : (
        <Answer
          scene={atFoot ? numberAlone(scene) : answered}
          gap={gapOf(scene)}
          align="center"
          beside={false}
        />
      )}
      <Dashes u={u} />
      {atFoot ? <CodeAtFoot scene={scene} /> : <Signature scene={scene} />}
    </>
  )
}

/** The call stands beside the picture where nothing else does. */
const isAskedBeside = ({ sign }: Scene) => sign.image !== undefined && !hasExtract(sign)

const Lying = ({ scene, children }: { scene: Scene; children?: Child }) => {
  const { u } = scene
  const aside = asideOf(scene) * u
  return (
    <Sheet>
      <Row
        style={{ flexGrow: 1, paddingLeft: aside, paddingRight: aside, gap: 2.6 * u, alignItems: 'stretch' }}
      >
        {children}
      </Row>
    </Sheet>
  )
}

const Strip = ({ scene, share = 1, children }: { scene: Scene; share?: number; children?: Child }) => (
  <Stack style={{ flexGrow: share, flexBasis: 0, justifyContent: 'center' }}>
    <Paper scene={scene} gap={gapOf(scene)} short={!hasBody(scene.sign) && !hasReply(scene.sign)}>
      {children}
    </Paper>
  </Stack>
)

/** One receipt, from the headline to the small print. */
export const One = (scene: Scene) => {
  const { sheet, u, sign } = scene
  const beside = isAskedBeside(scene)
  return (
    <Lying scene={scene}>
      <Strip scene={scene}>
        <Head {...scene} />
        {hasExtract(sign) && !sign.image && <Dashes u={u} />}
        <Listed scene={scene} width={sheet.width - 2 * (asideOf(scene) + INSIDE) * u} />
        {(hasExtract(sign) || sign.image) && hasCall(sign) && !beside && <Dashes u={u} />}
        <Due scene={scene} asked={!beside} />
      </Strip>
    </Lying>
  )
}

/** The bill, and beside it another with what is asked. */
export const Two = (scene: Scene) => {
  const { sheet, u, sign } = scene
  const share = sign.image ? (hasSaid(sign) ? 1.55 : 1.25) : 1
  const free = sheet.width - (2 * asideOf(scene) + 2.6) * u
  const width = (share / (1 + share)) * free - 2 * INSIDE * u
  return (
    <Lying scene={scene}>
      <Strip scene={scene} share={share}>
        <Head {...scene} />
        {!sign.image && <Dashes u={u} />}
        <Listed scene={scene} width={width} />
      </Strip>
      <Strip scene={scene}>
        <Due scene={scene} asked={!isAskedBeside(scene)} column />
      </Strip>
    </Lying>
  )
}

/** The picture, whole, beside the receipt, which it is stapled to. */
export const WithSlip = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const { image } = sign
  const bare = { ...scene, sign: { ...sign, image: undefined } }
  const wide = image
    ? Math.min(
        (scene.shape === 'wide' ? 0.34 : 0.4) * sheet.width,
        (0.82 * sheet.height * image.width) / image.height,
      )
    : 0
  return (
    <Lying scene={scene}>
      <Stack style={{ justifyContent: 'center' }}>
        <Stapled scene={scene} wide={wide} />
      </Stack>
      <Strip scene={scene}>
        <Head {...scene} />
        {hasExtract(sign) && <Dashes u={u} />}
        <Listed scene={bare} width={0} />
        {hasExtract(sign) && hasCall(sign) && <Dashes u={u} />}
        <Due scene={bare} />
      </Strip>
    </Lying>
  )
}
