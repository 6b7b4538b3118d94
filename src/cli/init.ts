import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../host/node/write.ts'

/** A sign that builds as it is. Every text stands in quote marks: then no `#`, `:` or `*` can spoil it. */
export const STARTER = `# yaml-language-server: $schema=./node_modules/signgen/schema.json
#
# Draw it:   signgen build sign.yaml
# Check it:  signgen check sign.yaml
#
# Keep the quote marks round every text: without them YAML cuts a text at " #",
# trips over ": ", and eats the 0 of a telephone number.

template: "witness-appeal" # the look; \`signgen templates\` lists them
language: "en-GB"

headline: "We are appealing"
subheadline: "Can you help us?"

# The quoted extract, word for word, with where it comes from.
quote:
  lines:
    - speaker: "Manager"
      text: "Nobody swims there anyway."
    - speaker: "Engineer"
      text: "Then we leave the valve open until Monday."
  source: "Leaked messages, January 2025"

question: "Did you see who did this?"
action: "Please phone the Water Regulator and ask for the river back:"
phone:
  number: "0121 496 0142"
  fictional: true # a number kept for drama: put in the real one, ring it, and delete this line
closing: "The river cannot phone for itself."

# Who puts the sign up.
publisher: "Clean Tame Now"

# More fields: banner, note, details, link, hashtag, disclosure, colours, print … \`signgen schema\` lists them all.

# What to draw: size.format. Sizes: a0 … a6, b0 … b3, letter, tabloid, each with -landscape; square, portrait, story,
# link; 600x900mm, 1080x1350px. Formats: pdf, png, svg. For a print shop add: print: "shop"
outputs: [a3.pdf, square.png]
`

/** Write a starter, of a sign or of a look, never over a file that is there. */
export function init(path: string, starter: string): void {
  makeFolder(dirname(path))
  writeFileSync(path, starter, { flag: 'wx' })
}
