# Sourced by scripts/serve, scripts/release and scripts/test.
#
# Finds out where it is and installs what is missing, and only what the command
# at hand needs. There are two situations: rustup can fetch the wasm32 target,
# or it cannot (or isn't there), and then the compiler of Debian's browser
# packages does, whose standard library for wasm32 is built once. Everything can
# be run again; when all is there it costs a fraction of a second.
#
# Leaves behind: PATH with our tools first, and two ways to call Rust:
#   native COMMAND …   for this machine
#   web COMMAND …      for the browser (--target wasm32-unknown-unknown)
# shellcheck shell=bash

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"

# Shared by all clones on a machine; each version has its own folder.
TOOLS=${GROUNDWORK_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/groundwork}
TRUNK=0.21.14
GECKODRIVER=0.37.1
WASM_BINDGEN=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)
RUST=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
WASM=wasm32-unknown-unknown

PATH=$TOOLS/wasm-bindgen-cli-$WASM_BINDGEN/bin:$TOOLS/trunk-$TRUNK/bin:$TOOLS/geckodriver-$GECKODRIVER/bin:$ROOT/node_modules/.bin:$PATH
export PATH TRUNK_SKIP_VERSION_CHECK=true

# ---- saying what happens ----------------------------------------------------

if [[ -t 1 && -z ${NO_COLOR:-} ]]; then BOLD=$'\e[1m' PLAIN=$'\e[0m'; else BOLD='' PLAIN=''; fi

say() { printf '%s▸ %s%s\n' "$BOLD" "$*" "$PLAIN"; }

fail() {
  DOING=
  printf '\n%s✗ %s%s\n' "$BOLD" "$*" "$PLAIN" >&2
  exit 1
}

# step "What it does" command …
step() {
  local what=$1 started=$SECONDS
  shift
  say "$what …"
  DOING=$what
  "$@"
  DOING=
  say "$what: done in $((SECONDS - started)) s"
}

DOING=
explain() {
  local status=$?
  [[ $status == 0 || -z $DOING ]] ||
    printf '\n✗ This failed: %s. The reason is above; once it is mended, run the same command again, it goes on from there.\n' "$DOING" >&2
}
trap explain EXIT

has() { command -v "$1" >/dev/null; }

# at_least 1.95 1.96.0: is the second at least the first?
at_least() { printf '%s\n' "$1" "$2" | sort --check=quiet --version-sort; }

# ---- packages of the distribution -------------------------------------------

MISSING=() # what to tell, "words|packages"

# need "words for a person" "Debian packages": put on the list
need() { MISSING+=("$1|$2"); }

as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

may_install() {
  has apt-get || return 1
  ((EUID == 0)) && return
  has sudo || return 1
  sudo -n true 2>/dev/null || [[ -t 0 && -t 1 ]]
}

available() { [[ -n $(apt-cache madison "$1" 2>/dev/null) ]]; }

installed() { [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

# need_packages "words" package …: put on the list if not all are installed
need_packages() {
  local words=$1 package
  shift
  for package; do
    installed "$package" || {
      need "$words" "$*"
      return
    }
  done
}

# Installs the whole list at once, or says what is on it.
install_needed() {
  local item package packages=() unknown=
  ((${#MISSING[@]})) || return 0
  if may_install; then
    refresh_lists
    for item in "${MISSING[@]}"; do
      for package in ${item#*|}; do
        if available "$package"; then packages+=("$package"); else unknown+=$'\n'"  - ${item%%|*} (there is no package \"$package\" here)"; fi
      done
    done
    [[ -z $unknown ]] || fail "This distribution does not have everything. Please install:$unknown"$'\n'"Then run the same command again."
    step "Installing with apt-get: ${packages[*]}" \
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends --no-remove -o Dpkg::Use-Pty=0 "${packages[@]}"
    MISSING=()
    return
  fi
  local list=
  for item in "${MISSING[@]}"; do
    list+=$'\n'"  - ${item%%|*}"
    packages+=("${item#*|}")
  done
  if has apt-get; then
    fail "Missing, and not root here:$list"$'\n'"Install it with: sudo apt-get install --no-install-recommends ${packages[*]}"$'\n'"Then run the same command again."
  fi
  fail "Missing:$list"$'\n'"Please install it the way your system does (Debian calls it: ${packages[*]}), then run the same command again."
}

LISTS_ARE_FRESH=
refresh_lists() {
  [[ -z $LISTS_ARE_FRESH ]] || return 0
  LISTS_ARE_FRESH=yes
  step "Asking apt-get what there is" as_root apt-get update -qq ||
    say "Not every package list could be fetched; going on with those there are"
}

# ---- Rust -------------------------------------------------------------------

NATIVE=default # or "debian"
WEB=default

native() { with_rust "$NATIVE" "$@"; }
web() { with_rust "$WEB" "$@"; }
with_rust() {
  local which=$1
  shift
  # Debian's tools under their own roof, as rustup's come first on PATH.
  if [[ $which == debian ]]; then PATH=$TOOLS/debian-rust:$PATH "$@"; else "$@"; fi
}

rust_is_recent() {
  local version
  version=$(with_rust "$1" rustc --version 2>/dev/null) || return 1
  version=${version#rustc }
  at_least "$RUST" "${version%%[ -]*}"
}

# A Rust for this machine. rustup's if it is there, otherwise Debian's.
need_rust() {
  NATIVE=default
  # Debian's may be the only one here.
  if ! has rustup && installed rustc-web; then NATIVE=debian; fi
  rust_is_recent default && return
  if has rustup; then
    say "Rust $RUST or newer is needed; asking rustup"
    if RUST_BACKTRACE=0 rustup toolchain install stable --profile minimal && export RUSTUP_TOOLCHAIN=stable && rust_is_recent default; then return; fi
    unset RUSTUP_TOOLCHAIN
  fi
  NATIVE=debian
  has apt-get || {
    need "Rust $RUST or newer: https://rustup.rs" "rustup"
    return
  }
  need_packages "Rust $RUST or newer (Debian's, or better: https://rustup.rs)" rustc-web cargo-web
}

use_debian_rust() {
  local tool
  mkdir -p "$TOOLS/debian-rust"
  for tool in cargo rustc rustdoc cargo-clippy clippy-driver cargo-fmt rustfmt; do
    ln -sfn "/usr/bin/$tool" "$TOOLS/debian-rust/$tool"
  done
  rust_is_recent debian ||
    fail "Rust $RUST or newer is needed, and this distribution's is older. Install it from https://rustup.rs, then run the same command again."
}

# The standard library for the browser.
provide_web_rust() {
  local sysroot
  WEB=$NATIVE
  if [[ $NATIVE == default ]]; then
    sysroot=$(rustc --print sysroot)
    if compgen -G "$sysroot/lib/rustlib/$WASM/lib/libstd-*.rlib" >/dev/null; then return; fi
  fi
  if debian_std_is_ready; then
    WEB=debian
    use_debian_rust
    return
  fi
  if [[ $NATIVE == default ]] && has rustup; then
    say "Adding Rust's $WASM with rustup …"
    if RUST_BACKTRACE=0 timeout 300 rustup target add $WASM; then return; fi
    say "rustup cannot fetch it here; using the compiler of Debian's browser packages"
  fi
  WEB=debian
  has apt-get || fail "Rust's standard library for $WASM is missing. With rustup: rustup target add $WASM. Then run the same command again."
  need_packages "Rust with $WASM (rustup target add $WASM, or Debian's:)" rustc-web cargo-web rust-web-src
  install_needed
  use_debian_rust
  need_packages "the linker that goes with Rust" "lld-$(debian_llvm)"
  install_needed
  step "Building Rust's standard library for $WASM (once)" build_debian_std
}

debian_llvm() { /usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p'; }

# Which compiler the library was built with is noted beside it.
STD=/usr/lib/rustlib/$WASM
debian_std_is_ready() { [[ -x /usr/bin/rustc && -e $STD/built-with ]] && cmp --silent <(/usr/bin/rustc -vV) $STD/built-with; }

# Debian has its source only, complete with vendored dependencies.
build_debian_std() {
  local work host
  work=$(mktemp -d)
  host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
  mkdir "$work/src"
  : >"$work/src/lib.rs"
  printf '[package]\nname = "groundwork-std"\nedition = "2024"\n[workspace]\n' >"$work/Cargo.toml"
  # embed-bitcode: without it link-time optimisation finds nothing to work on.
  (cd "$work" && RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR=$work/target \
    with_rust debian cargo build --quiet --release -Zbuild-std=std,panic_abort,test --target $WASM)
  rm -f "$work/target/$WASM"/release/deps/libgroundwork_std-*
  as_root rm -rf $STD
  as_root mkdir -p $STD/lib "/usr/lib/rustlib/$host/bin"
  as_root cp "$work/target/$WASM"/release/deps/*.rlib $STD/lib/
  as_root ln -sfn "/usr/lib/llvm-$(debian_llvm)/bin/lld" "/usr/lib/rustlib/$host/bin/rust-lld"
  /usr/bin/rustc -vV | as_root tee $STD/built-with >/dev/null
  rm -rf "$work" "target/$WASM"
}

need_lints() {
  if [[ $NATIVE == default ]] && ! { cargo fmt --version && cargo clippy --version; } >/dev/null 2>&1; then
    { has rustup && rustup component add rustfmt clippy; } ||
      fail "rustfmt and clippy are missing. With rustup: rustup component add rustfmt clippy. Then run the same command again."
  fi
  if [[ $NATIVE == debian ]]; then need_packages "rustfmt" rustfmt-web; fi
  if [[ $NATIVE == debian || $WEB == debian ]]; then need_packages "clippy" rust-web-clippy; fi
}

# ---- our own tools ----------------------------------------------------------

# cargo_tool CRATE COMMAND VERSION [OPTION …]
cargo_tool() {
  local crate=$1 command=$2 version=$3
  shift 3
  [[ -x $TOOLS/$crate-$version/bin/$command || $("$command" --version 2>/dev/null) == "$command $version"* ]] ||
    step "Building $crate $version (once per machine, some minutes)" install_crate "$crate" "$version" "$@"
}

install_crate() {
  local crate=$1 version=$2
  shift 2
  # A registry's mirror may lack a version that the crate's own lock names.
  native env --unset=CARGO_TARGET_DIR cargo install "$crate@$version" --root "$TOOLS/$crate-$version" "$@" --locked ||
    native env --unset=CARGO_TARGET_DIR cargo install "$crate@$version" --root "$TOOLS/$crate-$version" "$@"
}

provide_node_packages() {
  cmp --silent package-lock.json node_modules/.installed-from && return
  step "Installing what the build uses from npm" npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.installed-from
}

need_node() {
  if ! has node; then need "Node.js 18 or newer" nodejs; fi
  if ! has npm; then need "npm" npm; fi
}

check_node() {
  local version
  version=$(node --version)
  at_least 18 "${version#v}" || fail "Node.js 18 or newer is needed, and this is $version. Install a newer one, then run the same command again."
}

need_compiler() {
  if ! cc -x c - -o /dev/null <<<'int main(void) { return 0; }' 2>/dev/null; then need "a C compiler and linker" "gcc libc6-dev"; fi
  if has apt-get && [[ ! -e /etc/ssl/certs/ca-certificates.crt ]]; then need "the certificates that HTTPS rests on" ca-certificates; fi
}

# need_browser "words" "commands, any of which will do" "packages, the first that exists"
need_browser() {
  local command package
  for command in $2; do has "$command" && return; done
  if may_install; then refresh_lists; fi
  for package in $3; do
    available "$package" && {
      need "$1" "$package"
      return
    }
  done
  need "$1" "${3%% *}"
}

need_browsers() {
  need_browser "Chromium" "chromium chromium-browser google-chrome" "chromium"
  need_browser "Chromium's driver" "chromedriver" "chromium-driver"
  need_browser "Firefox" "firefox-esr firefox" "firefox-esr firefox"
  need_browser "WebKit's driver" "WebKitWebDriver" "webkit2gtk-driver"
  need_browser "Xvfb, the display that WebKit's browser draws on" "Xvfb" "xvfb"
}

# ---- what the commands ask for ----------------------------------------------

provide_build_tools() {
  need_compiler
  need_node
  need_rust
  install_needed
  check_node
  [[ $NATIVE != debian ]] || use_debian_rust
  provide_web_rust
  cargo_tool trunk trunk $TRUNK --debug
  cargo_tool wasm-bindgen-cli wasm-bindgen "$WASM_BINDGEN"
  provide_node_packages
  fetch_crates
}

provide_native_test_tools() {
  need_compiler
  need_rust
  install_needed
  [[ $NATIVE != debian ]] || use_debian_rust
  need_lints
  install_needed
  fetch_crates
}

provide_browser_test_tools() {
  need_browsers
  install_needed
  cargo_tool geckodriver geckodriver $GECKODRIVER --debug
}

# Trunk works offline, so the crates have to be here before.
fetch_crates() {
  if [[ ${CI:-} == true ]]; then native cargo fetch --quiet --locked; else native cargo fetch --quiet; fi
}
