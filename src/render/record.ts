import type { Row } from '../model/row.ts'
import type { World } from '../model/world.ts'

/** Something that drawing a sign asks of outside. As plain data it can be kept, and asked again on another day. */
export type Question =
  | { readonly of: 'row'; readonly columns: readonly string[] }
  | { readonly of: 'row-number' }
  | { readonly of: 'file'; readonly name: string; readonly most?: number | undefined }
  | { readonly of: 'campaigns' }
  | { readonly of: 'clock' }
  | { readonly of: 'font'; readonly file: string }

interface Answers {
  /** The cells of the columns; null for a column that there is not. */
  readonly row: readonly (string | null)[]
  /** From 1; null where there is no data. */
  readonly 'row-number': number | null
  readonly file: ReturnType<World['read']>
  readonly campaigns: ReturnType<World['campaigns']>
  /** The day: `2026-03-14`, in UTC. */
  readonly clock: string
  /** Its size in bytes; null where it is not installed. */
  readonly font: number | null
}

/** A question and what was answered. */
export interface Inquiry {
  readonly question: Question
  readonly answer: Answers[Question['of']]
}

/** The sign's surroundings: the world, and its row of data where there is one. */
export interface Surroundings {
  readonly world: Pick<World, 'read' | 'campaigns' | 'today' | 'installed'>
  readonly row: Row | undefined
}

/** Ask. */
export function ask(question: Question, { world, row }: Surroundings): Inquiry['answer'] {
  switch (question.of) {
    case 'row':
      return question.columns.map(column => row?.cells.get(column) ?? null)
    case 'row-number':
      return row?.number ?? null
    case 'file':
      return world.read(question.name, question.most)
    case 'campaigns':
      return world.campaigns()
    case 'clock':
      return world.today().toISOString().slice(0, 10)
    case 'font':
      return world.installed(question.file) ?? null
  }
}

/**
 * A world that writes down what it is asked, in order. Each question is put once, so that what was checked is what is
 * drawn. Questions depend on the sign and on the answers before them alone: who knows the answers can follow the record
 * from one question to the next, to the very result, and draw nothing (src/batch/recall.ts). They are also the list of
 * what to watch.
 */
export function record<Looks>(world: World<Looks>, row: Row | undefined) {
  const known = new Map<string, Inquiry>()
  const put = <Of extends Question['of']>(question: Question & { readonly of: Of }): Answers[Of] => {
    const key = JSON.stringify(question)
    const asked = known.get(key) ?? { question, answer: ask(question, { world, row }) }
    known.set(key, asked)
    return asked.answer as Answers[Of]
  }
  return {
    world: {
      looks: world.looks,
      read: (name, most) => put({ of: 'file', name, most }),
      campaigns: () => put({ of: 'campaigns' }),
      today: () => new Date(put({ of: 'clock' })),
      installed: file => put({ of: 'font', file }) ?? undefined,
    } satisfies World<Looks> as World<Looks>,
    /** Ask for cells of the row, all that a sign speaks of at once. */
    askRow: (columns: readonly string[]) => void put({ of: 'row', columns: [...new Set(columns)] }),
    /** Ask for its number, which a file may name. */
    askRowNumber: () => put({ of: 'row-number' }) ?? undefined,
    /** What was asked until now. */
    asked: (): readonly Inquiry[] => [...known.values()],
  }
}
