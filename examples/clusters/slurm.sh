#!/bin/sh
# One part of a Slurm array job: sbatch --array=1-8 slurm.sh SIGNS OUT
# A task that is killed or requeued is simply run again: what it wrote is whole, and the rest follows. Afterwards, for example
# in a job that depends on the array: signgen report merge OUT/reports/part-*.json > OUT/report.json
#SBATCH --job-name=posters
#SBATCH --cpus-per-task=1
#SBATCH --requeue
set -eu
signs=$1 out=$2
part=$SLURM_ARRAY_TASK_ID
mkdir -p "$out/reports"
signgen build "$signs" --out "$out" --jobs 1 --shard "$part/$SLURM_ARRAY_TASK_COUNT" --reporter json \
  > "$out/reports/part-$part.json"
