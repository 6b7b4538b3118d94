/** Defaults for a campaign. Every field is there to be changed or deleted. */
export const STARTER_CAMPAIGN = `# yaml-language-server: $schema=./node_modules/signgen/campaign.schema.json
#
# Defaults for every sign in this folder and below it. A sign that says otherwise wins, and so does a campaign.yaml
# in a folder further down. In a sign, null takes a default away (logo: null).
#
# Draw all signs:               signgen build .
# See where a value comes from: signgen explain --sign sign.yaml

# Who puts the signs up. A party may have an address: {name: "…", address: "…"}
publisher: "Clean Tame Now"

language: "en-GB"
# template: "plain" # the look; \`signgen templates\` lists them

# One palette for every look: ground is behind the words, ink is the words, accent is what stands out.
# colours:
#   accent: "#C8102E"

# Paths count from this folder, wherever the sign is.
# logo: "logo.svg"

# The law of Britain asks who printed and promoted a sign about an election.
# imprint:
#   purpose: "election"
#   promoter: {name: "A. Person", address: "1 Quay Street, Hull"}
#   printer: {name: "Quay Press", address: "2 Quay Street, Hull"}

# The sizes of the campaign. A sign that says outputs: kit gets all of them, and \`signgen build -s kit\` draws them.
kit: [a3.pdf, a4.pdf, square.png, story.png]
outputs: kit

# Your own print shop, for print: {shop: "quay-press"}.
# printers:
#   quay-press: {bleed: "5 mm", safe: "5 mm", marks: false, slug: 0}

# YAML files that are no signs, written as in .gitignore.
ignore: ["drafts/"]
`
