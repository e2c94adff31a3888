#!/bin/bash
#SBATCH --job-name=allegato
#SBATCH --array=1-16
#SBATCH --cpus-per-task=4
#SBATCH --mem=10G
#SBATCH --time=02:00:00
#SBATCH --requeue
# Each task of the array converts its part of the set; what was done before an interruption is skipped.
#   jobid=$(sbatch --parsable slurm.sh)
#   sbatch --dependency=afterany:$jobid --wrap 'allegato merge /shared/out'
set -u
: "${PLANS:=/shared/plans}" "${OUT:=/shared/out}"

allegato convert "$PLANS" --out "$OUT" --resume --lang en \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" --memory 2G
code=$?
# 1: converted, with findings; 3 and 4: some documents could not be read. The summary names them; the task itself has done its part.
case $code in 0 | 1 | 3 | 4) exit 0 ;; *) exit "$code" ;; esac
