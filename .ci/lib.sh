# Shared by the scripts beside it. Source it.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
set -uo pipefail

say() { printf '\033[1m→ %s\033[0m\n' "$*"; }
fail() { printf '\n✗ %s\n' "$*" >&2; exit 1; }

# The first Python that fits. An old one alone is not an error until no other is found.
find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3.13 python3.12 python3.11 python3; do
        [ -n "$candidate" ] || continue
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

is_debian_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# debian_packages "what for" PACKAGE…: installs what is missing when that is possible, else says what to do.
debian_packages() {
    local purpose=$1; shift
    local missing=()
    local package
    for package in "$@"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return 0
    if is_debian_root; then
        say "Installing Debian packages for $purpose: ${missing[*]}"
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            "${missing[@]}"; } >/dev/null 2>&1 \
            || fail "The Debian packages ${missing[*]} could not be installed; please check the network and run this again."
    else
        return 1
    fi
}
