import type { Looks } from '../../looks/kit/choice.ts'
import type { Source } from '../../model/diagnostic.ts'
import type { World } from '../../model/world.ts'

/** The world of each sign, as soon as signs can be drawn. */
export type Outside = (source: Source) => Promise<World<Looks>>
