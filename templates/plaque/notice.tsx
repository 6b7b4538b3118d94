import type { BoxStyle, Scene } from 'signgen'
import {
  Answer,
  areaOf,
  Call,
  CodeAtFoot,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isCodeAtFoot,
  isWide,
  Last,
  numberAlone,
  only,
  Reply,
  Row,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { CLEAR } from './wall.tsx'
import { Credit, Facts, FactsAcross, Words } from './words.tsx'

interface Props {
  readonly scene: Scene
}

export const inset = (u: number, above: number, below: number) => ({
  ...{ paddingLeft: CLEAR.across * u, paddingRight: CLEAR.across * u },
  ...{ paddingTop: above * u, paddingBottom: below * u },
})

/** A picture of less than this part of the sheet is not seen. */
const SEEN = 0.084

/** How much of its width a picture shows at the least, by how wide it is for its height: no more of it is ever cut. */
const sidesOf = (ratio: number) => (ratio <= 1 ? 0.52 : ratio <= 2 ? 0.71 : 0.81)

/** A picture that is higher than wide may grow with its plate; another would leave part of that bare. */
export const grows = ({ sign: { image } }: Scene) => ({
  flexGrow: image && image.width <= image.height ? 1 : 0,
})

/** How high a picture is that is so wide, if it is to be seen and not much of its sides lost. */
export function leastHeight({ sign: { image }, sheet }: Scene, width: number): number {
  const ratio = image ? image.width / image.height : 1
  return Math.min((SEEN * areaOf(sheet)) / width, width / (sidesOf(ratio) * ratio))
}

export const hasSaid = ({ quote, note }: Scene['sign']) => (quote ?? note) !== undefined

/** All that the sign has to say besides its name: the number stands on a band of slate. `width` is that of the words; `fills`: the band takes height that is left. */
export const Notice = ({ scene, width, fills = false }: Props & { width: number; fills?: boolean }) => {
  const { sign, u } = scene
  const body = hasBody(sign) || sign.image !== undefined
  const gap = (isWide(scene) ? 2.2 : 2.6) * u
  return (
    <>
      <Stack style={{ ...inset(u, CLEAR.down, body ? 2 : 0), gap, flexGrow: 1, justifyContent: 'center' }}>
        {sign.image ? (
          <Spread
            scene={scene}
            how="picture-beside"
            width={width}
            gap={gap}
            details={sign.details.length > 0 && <Facts scene={scene} />}
            said={hasSaid(sign) && <Words scene={only(scene, 'quote')} />}
            call={<Call scene={scene} />}
          />
        ) : (
          <>
            {hasExtract(sign) && <Words scene={scene} />}
            <Call scene={scene} />
          </>
        )}
      </Stack>
      <Foot scene={scene} fills={fills} />
    </>
  )
}

/** On a banner, in columns: what was said, what is asked, and the number. */
export const InColumns = ({ scene }: Props) => {
  const { sign, u } = scene
  const column = { flexGrow: 1, flexBasis: 0, gap: 1.2 * u, justifyContent: 'center' } as const
  const said = hasExtract(sign)
  const last = hasLast(sign) && sign.qr !== undefined
  return (
    <Row style={{ flexGrow: 1 }}>
      {sign.image && <picture field="image" style={{ width: 22 * u }} />}
      <Stack style={{ ...inset(u, CLEAR.down, 1.2), ...column, flexGrow: said ? 2 : 0.8 }}>
        <Row style={{ flexGrow: 1, gap: CLEAR.across * u, alignItems: 'center' }}>
          {said && (
            <Stack style={column}>
              {sign.details.length > 0 && <Facts scene={scene} />}
              {hasSaid(sign) && <Words scene={only(scene, 'quote')} />}
            </Stack>
          )}
          {(hasCall(sign) || last) && (
            <Stack style={column}>
              <Call scene={scene} />
              {last && <Last scene={scene} />}
            </Stack>
          )}
        </Row>
        <Signature scene={scene} />
      </Stack>
      <Numbers
        scene={scene}
        style={{ ...column, flexGrow: sign.image || !said ? 1.4 : 2.2, gap: 2.4 * u }}
        last={!last && hasLast(sign)}
      />
    </Row>
  )
}

interface SideProps extends Props {
  /** The picture has the plate beside the disc to itself. */
  readonly alone: boolean
  /** How wide that plate is. */
  readonly width: number
}

/** So many letters of a quotation stand below a picture beside the disc. */
const SHORT = 130

/** What stands below the picture on its plate: the details, or without them what was said, if that is short. */
function underPicture({ sign: { details, quote, note } }: Scene, alone: boolean) {
  if (alone) return undefined
  if (details.length) return 'details'
  const letters = quote?.lines.reduce((sum, { text }) => sum + text.length, 0)
  return letters && letters <= SHORT && !note ? 'quote' : undefined
}

/** What was said, or the picture with the details, on a plate of its own. */
export const Said = ({ scene, alone, width }: SideProps) => {
  const { sign, u } = scene
  if (!sign.image)
    return (
      <Stack style={{ ...inset(u, CLEAR.down, CLEAR.down), flexGrow: 1, justifyContent: 'center' }}>
        <Words scene={scene} />
      </Stack>
    )
  const told = underPicture(scene, alone)
  return (
    <>
      <picture field="image" style={{ minHeight: leastHeight(scene, width), ...grows(scene) }} />
      {(told || sign.image.credit) && (
        <Stack
          style={{
            ...(told ? inset(u, 0.6, CLEAR.down) : inset(u, 0.2, 0.6)),
            ...{ flexGrow: 1, justifyContent: told ? 'center' : 'flex-start' },
          }}
        >
          <Credit scene={scene} />
          {told === 'details' && <Facts scene={scene} />}
          {told === 'quote' && <Words scene={scene} />}
        </Stack>
      )}
    </>
  )
}

/** What is asked, on the other, and what the one beside the disc does not hold. */
export const Asked = ({ scene, alone }: Omit<SideProps, 'width'>) => {
  const { sign, u } = scene
  const told = alone && sign.image !== undefined && sign.details.length > 0
  const said = sign.image !== undefined && hasSaid(sign) && underPicture(scene, alone) !== 'quote'
  return (
    <>
      <Stack style={{ ...inset(u, CLEAR.down, told || said || hasCall(sign) ? 1.8 : 0), gap: 2 * u }}>
        {told && <FactsAcross scene={scene} />}
        {said && <Words scene={only(scene, 'quote')} wide />}
        <Call scene={scene} />
      </Stack>
      <Foot scene={scene} />
    </>
  )
}

/** On a sheet that is higher than wide a number has the whole width, and so it has on a plate that is narrow. */
export const upright = (scene: Scene): Scene => ({
  ...scene,
  shape: scene.shape === 'square' ? scene.shape : 'tall',
})

/** The number on slate, over its whole width, with the code below it beside the last words. */
const Band = ({ scene, fills }: Props & { fills: boolean }) => {
  const { sign, u } = scene
  if (!(hasReply(sign) || hasLast(sign))) return null
  const aside = (scene.sheet.pixels && sign.quote ? 10 : 7) * u
  return (
    <Stack
      fill="accent"
      style={{
        ...inset(u, 2, 2),
        // Beside a picture the disc, and so the name, is smaller: the number is not to shout it down.
        ...(sign.image && isCodeAtFoot(scene) && { paddingLeft: aside, paddingRight: aside }),
        ...{ gap: 2.4 * u, flexGrow: fills ? 1.6 : 0, justifyContent: 'center' },
      }}
    >
      <Answer
        scene={isCodeAtFoot(scene) ? numberAlone(scene) : upright(scene)}
        fill="panel"
        gap={2.4 * u}
        beside={false}
      />
    </Stack>
  )
}

/** The number and the code alone: where they are narrow, words beside them would be small. */
const Numbers = ({ scene, style = {}, last = false }: Props & { style?: BoxStyle; last?: boolean }) =>
  (hasReply(scene.sign) || last) && (
    <Stack fill="accent" style={{ ...inset(scene.u, 2, 2), ...style }}>
      {hasReply(scene.sign) && <Reply scene={upright(scene)} fill="panel" />}
      {last && <Last scene={scene} fill="panel" />}
    </Stack>
  )

const Foot = ({ scene, fills = false }: Props & { fills?: boolean }) => (
  <>
    <Band scene={scene} fills={fills} />
    <Stack style={inset(scene.u, 1.4, 1.4)}>
      {isCodeAtFoot(scene) ? <CodeAtFoot scene={scene} /> : <Signature scene={scene} />}
    </Stack>
  </>
)
