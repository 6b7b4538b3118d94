import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Job, perform } from '../../src/batch/job.ts'
import { WorkerPool } from '../../src/batch/worker-pool.ts'
import { emptyFolder } from '../support/signgen.ts'

const folder = emptyFolder()
const SIGNS = 9

const jobsInto = (out: string): Job[] => {
  mkdirSync(join(folder, out))
  return Array.from({ length: SIGNS }, (_, i) => ({
    source: {
      path: join(folder, `${i}.yaml`),
      text: `headline: Appeal ${i}\npublisher: Us\noutputs: [a6.svg]\n`,
    },
    row: undefined,
    options: { root: folder },
    looks: undefined,
    icc: undefined,
    files: [join(folder, out, `${i}.svg`)],
    alt: false,
    write: true,
    keep: undefined,
  }))
}

const outputs = ({ outputs }: Awaited<ReturnType<typeof perform>>) => outputs.map(({ sha256 }) => sha256)

test('several processes draw what one draws, each job once, and what must not be drawn here elsewhere', async () => {
  const alone = await Promise.all(jobsInto('alone').map(job => perform(job)))
  const pool = new WorkerPool(3, 1)
  pool.expect(SIGNS, false)
  expect(pool.size).toBe(2)
  const jobs = jobsInto('together')
  const here: number[] = []
  const results = new Map<number, Awaited<ReturnType<typeof perform>>>()
  const drawn = (index: number) => {
    here.push(index)
    return perform(jobs[index]!)
  }
  const isApart = (index: number) => index === 0
  await pool.draw(jobs, isApart, drawn, (index, result) => {
    expect(results.has(index)).toBe(false)
    results.set(index, result)
  })
  pool.release()
  expect(jobs.map((_, i) => outputs(results.get(i)!))).toEqual(alone.map(outputs))
  expect(here).not.toContain(0)
  expect(here[0]).toBe(1)
  for (const name of readdirSync(join(folder, 'alone')))
    expect(readFileSync(join(folder, 'together', name))).toEqual(readFileSync(join(folder, 'alone', name)))
})

test.each<[string, number, number, readonly [number, boolean][], number]>([
  ['little work is done here', 8, 100, [[99, false]], 0],
  [
    'what is worth two processes has one beside this',
    8,
    100,
    [
      [150, false],
      [50, false],
    ],
    1,
  ],
  ['no more than were asked for', 2, 100, [[1000, false]], 1],
  ['what must be drawn apart has one, however little it is', 1, 100, [[1, true]], 1],
  ['where most is drawn apart, this process is not counted', 2, 100, [[300, true]], 2],
])('%s', (_, most, worth, works, others) => {
  const pool = new WorkerPool(most, worth)
  for (const [work, apart] of works) pool.expect(work, apart)
  const { size } = pool
  pool.release()
  expect(size).toBe(others)
})
