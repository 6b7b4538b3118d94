/** The sign that a first visit begins with. It has no mistakes, and shows what a sign can say. */
export const STARTER = `# A sign is words; the look is chosen apart. Change anything: the sheet follows.
template: witness-appeal
language: en-GB

headline: "We are appealing"
subheadline: "Did you see who closed our library?"

quote:
  lines:
    - speaker: "Cabinet member"
      text: "Nobody will notice until the summer holidays."
    - speaker: "Officer"
      text: "Then we announce it in July."
  source: "Council emails, released in March 2025"

action: "Ring the council and ask for it back:"
phone:
  number: "0121 496 0142"
  fictional: true # a number kept for drama: put in the real one, and delete this line
closing: "A library cannot phone for itself."

publisher: "Friends of Mill Lane Library"
outputs: [a3.pdf, square.png]
`

/** A sign with nothing on it yet. */
export const EMPTY = `template: plain
language: en-GB

headline: "Your words here"

publisher: "Who puts it up"
outputs: [a3.pdf]
`
