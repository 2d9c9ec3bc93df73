#!/usr/bin/env bash
# Reads the labelled judgments of ../shared with bin/thads and prints the score of the readings against the labels.
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${THADS_SHARED:-../shared}
data=$shared/data/judgments
if [ ! -d "$data/gold" ] || [ ! -f "$shared/tools/score_extract.py" ]; then
  echo "eval: không có dữ liệu đối chiếu ở $shared; bỏ qua"
  exit 0
fi
command -v python3 >/dev/null || { echo "eval: cần python3 để chấm điểm (apt-get install python3)" >&2; exit 1; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for gold in "$data"/gold/*.json; do
  name=$(basename "$gold" .json)
  bin/thads extract --json "$data/txt/$name.txt" > "$out/$name.json"
done
python3 "$shared/tools/score_extract.py" "$out" "$data/gold"
