#!/usr/bin/env bash
# Installs from Debian what is missing, and only that; a second call finds everything and touches nothing.
#   install.sh run    what building and running needs (Node fetches the web assets)
#   install.sh test   also what the tests use
set -euo pipefail
mode=${1:-run}

have() { dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

missing=()
need() { have "$1" || missing+=("$1"); }

command -v node >/dev/null 2>&1 || need nodejs # a Node from elsewhere serves as well
command -v npm >/dev/null 2>&1 || need npm
command -v git >/dev/null 2>&1 || need git
if [ "$mode" = test ]; then
  for p in postgresql poppler-utils tesseract-ocr tesseract-ocr-vie qpdf openssl libnss3-tools zbar-tools \
    chromium fonts-noto-core libreoffice-writer-nogui xmlsec1 softhsm2 python3 util-linux; do
    need "$p"
  done
fi
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "install.sh: cần cài các gói sau bằng trình quản lý gói của máy: ${missing[*]}" >&2
  exit 1
fi
sudo=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null 2>&1 || {
    echo "install.sh: không có quyền cài gói. Hãy chạy bằng root: apt-get install ${missing[*]}" >&2
    exit 1
  }
  sudo=(sudo)
fi

# The tests start a private PostgreSQL of their own; the package must not start one for the machine.
case " ${missing[*]} " in *" postgresql "*)
  "${sudo[@]}" mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] ||
    echo 'create_main_cluster = false' | "${sudo[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
  ;;
esac

echo "install.sh: cài ${missing[*]}" >&2
apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=400 -q)
"${apt[@]}" update
"${apt[@]}" install -y --no-install-recommends -o Dpkg::Options::=--force-confold "${missing[@]}"
