import type { Scene } from 'signgen'
import { EachLanguage, isWide, Rule, Stack } from 'signgen/parts'

/**
 * The name of the paper, which is the campaign's own, between a thin rule and a thick one. The publisher is named in the
 * small print, and read there.
 */
export const Masthead = (scene: Scene) => {
  const { sign, sheet, u, words } = scene
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
      <EachLanguage scene={scene} arrangement="stacked" gap={0.6 * u}>
        {({ sign: { banner } }) => (
          <text field="banner" type="banner" fill="accent" align="center">
            {banner}
          </text>
        )}
      </EachLanguage>
      {!sign.banner && words.edition && (
        <text field="words.edition" type="edition" fill="accent" align="center">
          {words.edition}
        </text>
      )}
      <box style={{ height: 0.9 * u }} />
      <Rule thick={0.75 * u} />
    </Stack>
  )
}
