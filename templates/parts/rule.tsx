/** A line across its box. */
export const Rule = ({
  thick,
  fill = 'ink',
  after = 0,
}: {
  /** In millimetres, as the space after it. */
  thick: number
  fill?: string
  after?: number
}) => <box fill={fill} style={{ height: thick, marginBottom: after }} />
