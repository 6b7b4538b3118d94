import type { BoxProps, BoxStyle, Child } from 'signgen'

interface Props {
  readonly fill?: string
  readonly style?: BoxStyle
  readonly radius?: BoxProps['radius']
  readonly texture?: BoxProps['texture']
  readonly hug?: boolean
  readonly children?: Child
}

/** The whole sheet, coloured to its edge. */
export const Sheet = ({ fill = 'ground', style = {}, texture, children }: Props) => (
  <box fill={fill} texture={texture} style={{ justifyContent: 'space-between', ...style }}>
    {children}
  </box>
)

/** Things below one another. */
export const Stack = ({ style = {}, children, ...paint }: Props) => (
  <box style={{ flexDirection: 'column', ...style }} {...paint}>
    {children}
  </box>
)

/** Things beside one another. */
export const Row = ({ style = {}, children, ...paint }: Props) => (
  <box style={{ flexDirection: 'row', ...style }} {...paint}>
    {children}
  </box>
)
