import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { BIN, ENV, emptyFolder, signgen } from '../support/signgen.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const script = (name: string) => join(root, 'examples/clusters', name)
const found = (program: string) =>
  spawnSync('sh', ['-c', `command -v ${program}`], { env: { PATH: PATH_OF_ALL } }).status === 0
const PATH_OF_ALL = `${ENV.PATH}:/usr/sbin`

/** `CLUSTER_SIGNS=400` for a longer run. */
const SIGNS = Number(process.env.CLUSTER_SIGNS ?? 32)
const PARTS = 8

/** A folder whose name needs quoting, with signs, one of which is wrong; and a `signgen` to be found. */
function campaign() {
  const folder = emptyFolder()
  const signs = join(folder, "the north ward's signs")
  const bin = join(folder, 'bin')
  mkdirSync(signs)
  mkdirSync(bin)
  for (let i = 0; i < SIGNS; i++)
    writeFileSync(
      join(signs, `${i}.yaml`),
      `headline: "Appeal ${i}"\npublisher: "Us"\noutputs: [${i % 2 ? 'a6.svg' : 'a6.pdf'}]\n`,
    )
  writeFileSync(join(bin, 'signgen'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`)
  chmodSync(join(bin, 'signgen'), 0o755)
  const env = { ...ENV, PATH: `${bin}:${PATH_OF_ALL}` }
  const single = join(folder, 'single')
  const report = signgen(['build', signs, '-o', single, '--reporter', 'json', '--no-cache'], { cwd: folder })
  expect(report.code).toBe(0)
  return { folder, signs, bin, env, single }
}

function expectEqual(many: string, single: string) {
  const names = readdirSync(single).sort()
  expect(names).toHaveLength(SIGNS)
  expect(
    readdirSync(many)
      .filter(name => !name.startsWith('report'))
      .sort(),
  ).toEqual(names)
  for (const name of names)
    expect(readFileSync(join(many, name)).equals(readFileSync(join(single, name))), name).toBe(true)
}

const merged = (many: string) => {
  const reports = join(many, 'reports')
  const { out } = signgen(['report', 'merge', ...readdirSync(reports).map(name => join(reports, name))])
  return JSON.parse(out).summary
}

describe.skipIf(!found('parallel'))('GNU parallel', () => {
  test('draws in parts what a single run draws, and makes one report', () => {
    const { folder, signs, env, single } = campaign()
    const many = join(folder, 'many at once')
    const run = spawnSync('sh', [script('parallel.sh'), signs, many, String(PARTS)], {
      ...{ cwd: folder, env, encoding: 'utf8' },
    })
    expect(run.status, run.stderr).toBe(0)
    expectEqual(many, single)
    expect(JSON.parse(readFileSync(join(many, 'report.json'), 'utf8')).summary).toMatchObject({
      ...{ signs: SIGNS, outputs: SIGNS, errors: 0 },
    })
  })

  test('ends with an error where a sign has one, draws the others, and still makes one report', () => {
    const { folder, signs, env } = campaign()
    writeFileSync(join(signs, 'wrong.yaml'), 'headline: "Appeal"\nphon: "1"\n')
    const many = join(folder, 'many')
    const run = spawnSync('sh', [script('parallel.sh'), signs, many, '2'], { cwd: folder, env })
    expect(run.status).not.toBe(0)
    expect(JSON.parse(readFileSync(join(many, 'report.json'), 'utf8'))).toMatchObject({
      ...{ ok: false, summary: { signs: SIGNS + 1, outputs: SIGNS, errors: 1 } },
    })
  })
})

const slurm = ['slurmctld', 'slurmd', 'munged', 'sbatch', 'scontrol'].every(found) && process.getuid?.() === 0

describe.skipIf(!slurm)('Slurm', () => {
  const home = emptyFolder()
  const env = { ...ENV, PATH: PATH_OF_ALL, SLURM_CONF: join(home, 'slurm.conf') }
  const run = (program: string, ...args: string[]) =>
    spawnSync(program, args, { env, encoding: 'utf8', timeout: 60_000 })
  const pids = ['munge/pid', 'slurmctld.pid', 'slurmd.pid'].map(name => join(home, name))

  // A cluster of this machine alone, with ports and files of its own.
  beforeAll(async () => {
    chmodSync(home, 0o755)
    for (const folder of ['state', 'spool', 'munge']) mkdirSync(join(home, folder))
    const at = (name: string) => join(home, name)
    const key = { mode: 0o600 }
    writeFileSync(
      at('munge/key'),
      new Uint8Array(1024).map((_, i) => (i * 167) % 251),
      key,
    )
    const port = 20_000 + (process.pid % 20_000)
    const settings = {
      ...{
        ClusterName: 'signgen',
        SlurmctldHost: `${hostname()}(127.0.0.1)`,
        SlurmUser: 'root',
        SlurmdUser: 'root',
      },
      ...{ SlurmctldPort: port, SlurmdPort: port + 1, AuthType: 'auth/munge', CredType: 'cred/munge' },
      // A task that is put back waits until what it was let in with has run out: two minutes, if nobody says otherwise.
      AuthInfo: `socket=${at('munge/socket')},cred_expire=5`,
      ...{ StateSaveLocation: at('state'), SlurmdSpoolDir: at('spool') },
      ...{ SlurmctldPidFile: at('slurmctld.pid'), SlurmdPidFile: at('slurmd.pid') },
      ...{ SlurmctldLogFile: at('slurmctld.log'), SlurmdLogFile: at('slurmd.log') },
      ...{ ProctrackType: 'proctrack/pgid', TaskPlugin: 'task/none', SelectType: 'select/cons_tres' },
      ...{ SelectTypeParameters: 'CR_CPU', MailProg: '/bin/true', ReturnToService: 2, JobRequeue: 1 },
      // What is put back is ended after a second; usually it has half a minute to end by itself.
      KillWait: 1,
      SchedulerParameters: 'sched_interval=1',
      NodeName: `${hostname()} NodeAddr=127.0.0.1 CPUs=2 RealMemory=500`,
      PartitionName: 'main Nodes=ALL Default=YES State=UP',
    }
    writeFileSync(
      at('slurm.conf'),
      Object.entries(settings)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    )
    const munge = ['key', 'socket', 'pid', 'log', 'seed'].map(
      name =>
        `--${name === 'key' || name === 'pid' || name === 'log' || name === 'seed' ? `${name}-file` : name}=${at(`munge/${name}`)}`,
    )
    expect(run('munged', '--force', ...munge).status).toBe(0)
    expect(run('slurmctld', '-f', at('slurm.conf')).status).toBe(0)
    expect(run('slurmd', '-f', at('slurm.conf'), '-N', hostname()).status).toBe(0)
    for (let i = 0; i < 300 && !/\bidle\b/.test(run('sinfo', '-h', '-o', '%t').stdout); i++)
      await new Promise(resolve => setTimeout(resolve, 100))
    expect(run('sinfo', '-h', '-o', '%t').stdout.trim()).toBe('idle')
  }, 120_000)

  afterAll(() => {
    for (const file of [...pids].reverse())
      if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8')), 'SIGKILL')
  })

  test('draws in an array job what a single run draws, though a task is killed and put back', async () => {
    const { folder, signs, bin, env: own, single } = campaign()
    const many = join(folder, 'many')
    // The third part is put back by the cluster when the first of its files is there, once.
    writeFileSync(
      join(bin, 'signgen'),
      `#!/bin/sh
if [ "$SLURM_ARRAY_TASK_ID" = 3 ] && mkdir '${folder}/killed' 2>/dev/null; then
  '${process.execPath}' '${BIN}' "$@" &
  until ls '${many}'/*.svg '${many}'/*.pdf >/dev/null 2>&1; do sleep 0.1; done
  scontrol requeue "$SLURM_JOB_ID"
  sleep 600
fi
exec '${process.execPath}' '${BIN}' "$@"
`,
    )
    const args = [
      '--parsable',
      `--array=1-${PARTS}`,
      `--output=${folder}/log-%a`,
      script('slurm.sh'),
      signs,
      many,
    ]
    const { stdout, stderr } = spawnSync('sbatch', args, {
      ...{ env: { ...env, PATH: `${bin}:${own.PATH}` }, cwd: folder, encoding: 'utf8' },
    })
    const job = /^\d+/.exec(stdout)?.[0]
    expect(job, stderr).toBeDefined()
    // What `sbatch --wait` waits for; that looks ever more seldom, at last half a minute apart.
    while (run('squeue', '-h', '-j', job!).stdout.trim())
      await new Promise(resolve => setTimeout(resolve, 200))
    const tasks = run('scontrol', '-o', 'show', 'job', job!).stdout
    const log = readFileSync(join(folder, 'log-3'), 'utf8')
    expect(tasks.match(/ JobState=COMPLETED .* ExitCode=0:0 /g), log).toHaveLength(PARTS)
    expect(existsSync(join(folder, 'killed'))).toBe(true)
    expect(tasks).toMatch(/ ArrayTaskId=3 .* Restarts=1 /)
    expectEqual(many, single)
    expect(merged(many)).toMatchObject({ signs: SIGNS, outputs: SIGNS, errors: 0 })
  }, 300_000)
})

test('the Kubernetes Job is one by its published types', () => {
  const job = parse(readFileSync(script('kubernetes.yaml'), 'utf8'))
  const file = join(root, 'node_modules/.signgen-job.ts')
  const typed = (value: unknown) => {
    writeFileSync(
      file,
      `import type { Job } from 'kubernetes-types/batch/v1.js'\nexport const job: Job = ${JSON.stringify(value)}\n`,
    )
    return spawnSync(
      join(root, 'node_modules/.bin/tsc'),
      [
        '--noEmit',
        '--strict',
        '--module',
        'esnext',
        '--moduleResolution',
        'bundler',
        '--target',
        'es2022',
        file,
      ],
      { encoding: 'utf8', cwd: emptyFolder() },
    ).stdout
  }
  expect(typed(job)).toBe('')
  expect(typed({ ...job, spec: { ...job.spec, completionsMode: 'Indexed' } })).toContain('completionsMode')
})
