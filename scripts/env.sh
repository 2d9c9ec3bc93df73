# Sourced by the other scripts: finds Go where it usually lies and keeps it from fetching another toolchain.
export GOTOOLCHAIN=local
if ! command -v go >/dev/null 2>&1; then
  PATH=$PATH:/usr/local/go/bin:/usr/lib/go/bin
fi
export PATH
