import type { Looks } from '../../looks/kit/choice.ts'
import type { Work, Works } from '../shared/protocol.ts'
import { catalogue } from './catalogue.ts'
import { make } from './make.ts'
import type { Outside } from './outside.ts'
import { check, preview } from './preview.ts'

/** All that needs the engine, whether it is in the browser or in a process beside the server. */
export type Drawn = Exclude<Work, 'table'>

export type Drawing = { readonly [W in Drawn]: (ask: Works[W]['ask']) => Promise<Works[W]['answer']> }

export const drawing = (looks: () => Pick<Looks, 'templates'>, outside: Outside): Drawing => ({
  catalogue: async () => catalogue(looks()),
  preview: ask => preview(ask, outside),
  check: ask => check(ask, outside),
  make: ask => make(ask, outside),
})
