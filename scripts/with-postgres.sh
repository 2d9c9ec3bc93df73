#!/usr/bin/env bash
# Runs a command beside a private PostgreSQL that lives only as long as the command, on a unix socket in a folder
# nobody else may open. The command finds its address in THADS_TEST_POSTGRES.
#   with-postgres.sh go test ./...
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ]; then
  echo "with-postgres.sh: chưa có PostgreSQL; chạy scripts/install.sh test" >&2
  exit 1
fi

dir=$(mktemp -d /tmp/thads-pg.XXXXXX)
as=()
if [ "$(id -u)" -eq 0 ]; then # PostgreSQL refuses to run as root
  chown postgres "$dir"
  as=(setpriv --reuid=postgres --regid=postgres --init-groups env HOME="$dir")
fi
chmod 700 "$dir"

server=
stop() {
  if [ -n "$server" ]; then
    pid=$(head -n 1 "$dir/data/postmaster.pid" 2>/dev/null || true)
    [ -z "$pid" ] || kill -INT "$pid" 2>/dev/null || true # fast shutdown
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cd "$dir"
"${as[@]}" "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 || {
  cat "$dir/initdb.log" >&2
  exit 1
}
# fsync off: this cluster holds only what a test made a moment ago.
"${as[@]}" "$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= -c fsync=off -c full_page_writes=off \
  -c synchronous_commit=off -c max_connections=200 -c shared_buffers=64MB -c TimeZone=UTC >"$dir/server.log" 2>&1 &
server=$!
for _ in $(seq 300); do
  "$bin/pg_isready" -q -h "$dir" -U postgres && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.1
done
"$bin/pg_isready" -q -h "$dir" -U postgres || {
  cat "$dir/server.log" >&2
  exit 1
}

cd "$OLDPWD"
THADS_TEST_POSTGRES="postgres://postgres@/postgres?host=$dir&sslmode=disable" "$@"
