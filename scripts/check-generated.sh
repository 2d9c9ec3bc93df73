#!/usr/bin/env bash
# Fails when the committed generated files are not what their sources say now.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
list() { git ls-files -co --exclude-standard -- '*_templ.go' | sort | xargs -r sha256sum; }
before=$(list)
make -s generate
after=$(list)
if [ "$before" != "$after" ]; then
  diff <(echo "$before") <(echo "$after") >&2 || true
  echo "check-generated: tệp sinh ra khác bản đang lưu; chạy make generate rồi lưu lại" >&2
  exit 1
fi
