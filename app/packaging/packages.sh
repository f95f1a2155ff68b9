# shellcheck shell=sh
# Sourced by app/run and tests/run: which distribution packages the project needs, and how missing ones are installed.
# "a|b": the name differs between releases of Debian and Ubuntu; the first that exists there is taken.
# "a?": needed only where the release has it (newer ones carry it inside another package).

# shellcheck disable=SC2034 # read by the scripts that source this one
build_packages="g++ cmake ninja-build pkgconf|pkg-config
    qt6-base-dev libqt6opengl6-dev? qt6-charts-dev|libqt6charts6-dev qt6-svg-dev|libqt6svg6-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqt6sql6-sqlite libsqlite3-dev libicu-dev liborcus-dev libxlsxwriter-dev libpng-dev"
# shellcheck disable=SC2034
run_packages="fonts-noto-cjk qt6-translations-l10n"

# is_installed NAME: as dpkg sees it.
is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# is_known NAME: the package lists have it.
is_known() {
    apt-cache show "$1" >/dev/null 2>&1
}

# missing_packages ENTRY...: the entries that are not installed, as written.
missing_packages() {
    for entry in "$@"; do
        found=
        for name in $(printf '%s' "$entry" | tr '|?' '  '); do
            if is_installed "$name"; then
                found=yes
                break
            fi
        done
        case $entry in
        *\?) [ -n "$found" ] || is_known "${entry%\?}" || found=yes ;;
        esac
        [ -n "$found" ] || printf '%s ' "$entry"
    done
}

# available_name ENTRY: the first alternative that the package lists know; the last one when none is known.
available_name() {
    name=
    for name in $(printf '%s' "$1" | tr '|?' '  '); do
        if is_known "$name"; then break; fi
    done
    printf '%s' "$name"
}

# install_packages NAME...: installs what is missing, through sudo only when not root. Silent when nothing is missing.
install_packages() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "These packages are needed, and this system has no apt-get to install them: $missing" >&2
        return 1
    fi
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null 2>&1; then
            echo "These packages are missing; install them as root, then start again: $missing" >&2
            return 1
        fi
    fi
    echo "Installing what is missing: $missing" >&2
    $as_root apt-get update -q >&2 || return 1
    names=
    for entry in $(missing_packages "$@"); do names="$names $(available_name "$entry")"; done
    # shellcheck disable=SC2086 # one argument a name
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $names >&2
}
