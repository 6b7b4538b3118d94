import type { Argument, Command, Option } from 'commander'
import { UsageError } from '../model/usage-error.ts'

/** What can be completed of one command. */
interface Completed {
  readonly name: string
  readonly says: string
  readonly options: readonly {
    readonly flags: readonly string[]
    readonly says: string
    readonly takesValue: boolean
    readonly choices: readonly string[]
  }[]
  /** What its arguments may be, where that is a closed list; else they are files. */
  readonly words: readonly string[]
}

/** The commands with their options, as commander has them. */
function commandsOf(program: Command): Completed[] {
  return program.commands.map(command => ({
    name: command.name(),
    says: command.description(),
    options: [...command.options, ...helpOf(command)].map(each => ({
      flags: [each.short, each.long].filter(flag => flag !== undefined && flag !== null),
      says: each.description,
      takesValue: each.required || each.optional,
      choices: each.argChoices ?? [],
    })),
    words: command.registeredArguments.flatMap((each: Argument) => each.argChoices ?? []),
  }))
}

const helpOf = (command: Command): Option[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long === '--help')

/** A word in single quote marks, as POSIX shells and fish have it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const list = (words: readonly string[]) => words.join(' ')

function bash(commands: readonly Completed[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ flags, choices }) => {
        const found = choices.length ? `COMPREPLY=($(compgen -W "${list(choices)}" -- "$current")); ` : ''
        return `    ${flags.map(flag => `"${name} ${flag}"`).join('|')}) ${found}return ;;`
      }),
  )
  const flags = commands.map(
    ({ name, options, words }) =>
      `    ${name}) flags="${list(options.flatMap(each => each.flags))}"; words="${list(words)}" ;;`,
  )
  return `# signgen completion for bash. Nothing in COMPREPLY means files.
_signgen() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} flags= words=
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${list(commands.map(({ name }) => name))} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${values.join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${flags.join('\n')}
  esac
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$current"))
  elif [[ $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o bashdefault -o default -F _signgen signgen
`
}

/** In the words of a specification of zsh's _arguments a colon or a bracket ends a part. */
const spec = (text: string) => text.replace(/[[\]:\\]/g, '\\$&')

function zsh(commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const specs = options.flatMap(({ flags, says, takesValue, choices }) =>
      flags.map(flag => {
        const value = !takesValue ? '' : choices.length ? `:value:(${list(choices)})` : ':value:_files'
        return quoted(`*${flag}[${spec(says)}]${value}`)
      }),
    )
    const rest = words.length ? `*:word:(${list(words)})` : '*:file:_files'
    return `    ${name}) _arguments ${[...specs, quoted(rest)].join(' ')} ;;`
  })
  const names = commands.map(({ name, says }) => quoted(`${name}:${says.replaceAll(':', '\\:')}`))
  return `#compdef signgen
# signgen completion for zsh.
_signgen() {
  if (( CURRENT == 2 )); then
    local -a commands=(${names.join(' ')})
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _signgen "$@"; else compdef _signgen signgen; fi
`
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, says, options, words }) => {
    const on = `complete -c signgen -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`
    return [
      `complete -c signgen -n __fish_use_subcommand -f -a ${name} -d ${quoted(says)}`,
      ...(words.length ? [`${on} -f -a ${quoted(list(words))}`] : []),
      ...options.map(({ flags, says, takesValue, choices }) => {
        const named = flags.map(flag =>
          flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
        )
        const value = takesValue ? (choices.length ? ` -x -a ${quoted(list(choices))}` : ' -r') : ''
        return `${on} ${named.join(' ')}${value} -d ${quoted(says)}`
      }),
    ]
  })
  return `# signgen completion for fish.\n${lines.join('\n')}\n`
}

/** A word in single quote marks, as PowerShell has it. It takes typographic ones for quote marks too. */
const single = (text: string): string => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`

function powershell(commands: readonly Completed[]): string {
  const array = (words: readonly string[]) => `@(${words.map(single).join(', ')})`
  const rows = commands.map(({ name, options, words }) => {
    const values = options
      .filter(({ choices }) => choices.length)
      .flatMap(({ flags, choices }) => flags.map(flag => `${single(flag)} = ${array(choices)}`))
    return `    ${single(name)} = @{ Flags = ${array(options.flatMap(each => each.flags))}; Words = ${array(words)}; Values = @{ ${values.join('; ')} } }`
  })
  return `# signgen completion for PowerShell. No result means files.
Register-ArgumentCompleter -Native -CommandName signgen -ScriptBlock {
  param($word, $line, $cursor)
  $commands = @{
${rows.join('\n')}
  }
  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $count = if ($word) { $typed.Count - 1 } else { $typed.Count }
  $known = if ($count -gt 1) { $commands[$typed[1]] }
  $found = if ($count -le 1) { $commands.Keys | Sort-Object }
    elseif (-not $known) { @() }
    elseif ($known.Values.ContainsKey($typed[$count - 1])) { $known.Values[$typed[$count - 1]] }
    elseif ($word -like '-*') { $known.Flags }
    else { $known.Words }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}

const SHELLS: Readonly<Record<string, (commands: readonly Completed[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
}

/** The script by which a shell completes what is typed after `signgen`, from the commands as they are. */
export function completionFor(shell: string, program: Command): string {
  const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
  if (!script)
    throw new UsageError(`there is no completion for ${shell}: there is ${Object.keys(SHELLS).join(', ')}`)
  return script(commandsOf(program))
}
