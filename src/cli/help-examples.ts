/** What is typed of each command, for its `--help`. */
export const HELP_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  build: [
    'signgen build sign.yaml                       the outputs that the sign names',
    'signgen build sign.yaml -s a3,square -f pdf   other sizes and formats',
    'signgen build campaigns/ -o out/              every sign below a folder',
    'signgen build sign.yaml -s a1 -f pdf --tile a4',
    'signgen build sign.yaml -d areas.csv          one sign a row',
  ],
  check: [
    'signgen check campaigns/ --strict             for CI',
    'signgen check sign.yaml --fix-dry-run         what the safe fixes would change',
    'signgen check sign.yaml --fix                 apply them',
    'signgen check campaigns/ --reporter json > report.json',
  ],
  preflight: [
    'signgen preflight poster.pdf                  as what it says it is: PDF/X-1a, PDF/X-4',
    'signgen preflight poster.pdf --profile saxoprint',
    'signgen preflight poster.pdf --profile our-printer.yaml --strict',
  ],
  init: [
    'signgen init',
    'signgen init posters/camden.yaml',
    'signgen init --campaign',
    'signgen init --template ours',
  ],
  templates: ['signgen templates', 'signgen templates witness-appeal'],
  schema: ['signgen schema > schema.json'],
  fonts: ['signgen fonts'],
  studio: ['signgen studio', 'signgen studio campaigns/ --port 8080 --no-open'],
  explain: ['signgen explain text-overflow', 'signgen explain --sign campaigns/camden.yaml'],
  lsp: ['signgen lsp --stdio                           as an editor starts it: docs/editors.md'],
  completion: [
    'source <(signgen completion bash)             in ~/.bashrc',
    'source <(signgen completion zsh)              in ~/.zshrc, after compinit',
    'signgen completion fish > ~/.config/fish/completions/signgen.fish',
    'signgen completion powershell | Out-String | Invoke-Expression',
  ],
}
