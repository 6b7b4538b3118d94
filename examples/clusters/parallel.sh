#!/bin/sh
# Draws a folder of signs in parts, side by side: sh parallel.sh SIGNS OUT PARTS
# On several machines, give GNU parallel an --sshlogin, and folders that all of them see. A part that fails is run once more.
set -eu
export SIGNS="$1" OUT="$2" PARTS="$3"
mkdir -p "$OUT/reports"
status=0
seq "$PARTS" | parallel --retries 2 --env SIGNS --env OUT --env PARTS \
  'signgen build "$SIGNS" --out "$OUT" --jobs 1 --shard {}/"$PARTS" --reporter json > "$OUT/reports/part-{}.json"' || status=$?
signgen report merge "$OUT"/reports/part-*.json > "$OUT/report.json"
exit "$status"
