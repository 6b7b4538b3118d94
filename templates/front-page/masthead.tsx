import type { Scene } from 'signgen'
import { EachLanguage, isWide, Row, Rule, Stack } from 'signgen/parts'

/**
 * The name of the paper, which is the campaign's own, between a thin rule and a thick one. The publisher is named in the
 * small print, and read there.
 */
export const Masthead = (scene: Scene) =>
  scene.shape === 'wide' && scene.sign.publisher && !scene.each.length ? (
    <Line {...scene} />
  ) : (
    <Stacked {...scene} />
  )

/** On the lowest pages, where a line is dear, the name and what stands under it elsewhere share one. */
const Line = (scene: Scene) => {
  const { sign, sheet, u } = scene
  return (
    <Stack>
      <Rule thick={0.2 * u} after={0.9 * u} />
      <Row style={{ gap: 0.042 * sheet.width, alignItems: 'center' }}>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <text field="publisher" type="masthead" as="artifact">
            {sign.publisher?.name}
          </text>
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Edition {...scene} align="end" />
        </Stack>
      </Row>
      <box style={{ height: 0.9 * u }} />
      <Rule thick={0.75 * u} />
    </Stack>
  )
}

/** The sign's own line, or the look's. */
const Edition = ({ align, sign, words }: Scene & { align: 'center' | 'end' }) =>
  sign.banner ? (
    <text field="banner" type="banner" fill="accent" align={align}>
      {sign.banner}
    </text>
  ) : (
    words.edition && (
      <text field="words.edition" type={align === 'end' ? 'banner' : 'edition'} fill="accent" align={align}>
        {words.edition}
      </text>
    )
  )

const Stacked = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const aside = (isWide(scene) ? 0.2 : 0.08) * sheet.width
  return (
    <Stack>
      <Rule thick={0.2 * u} after={1.3 * u} />
      {sign.publisher && (
        <box style={{ paddingLeft: aside, paddingRight: aside }}>
          <text field="publisher" type="masthead" as="artifact" align="center" after={0.3}>
            {sign.publisher.name}
          </text>
        </box>
      )}
      {sign.publisher && <box style={{ height: 1 * u }} />}
      <Rule thick={0.2 * u} after={0.9 * u} />
      {sign.banner ? (
        <EachLanguage scene={scene} arrangement="stacked" gap={0.6 * u}>
          {spoken => <Edition {...spoken} align="center" />}
        </EachLanguage>
      ) : (
        <Edition {...scene} align="center" />
      )}
      <box style={{ height: 0.9 * u }} />
      <Rule thick={0.75 * u} />
    </Stack>
  )
}
