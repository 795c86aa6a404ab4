# ./sala test [MAVEN ARGUMENTS]: installs what the tests need, then runs every check and test with `mvn verify`.
set -eu
. scripts/common.sh

need_jdk
need_maven

chromium=${SALA_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
if [ -z "$chromium" ]; then
  command -v apt-get >/dev/null || refuse "the browser tests need Chromium; install it or set SALA_CHROMIUM to one."
  say "Installing Chromium for the browser tests."
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >/dev/null \
    || refuse "Chromium could not be installed; install it or set SALA_CHROMIUM to one."
  chromium=$(command -v chromium)
fi
if command -v fc-list >/dev/null && [ -z "$(fc-list :lang=th 2>/dev/null)" ] && command -v apt-get >/dev/null; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq fonts-thai-tlwg >/dev/null 2>&1 || true
fi

export SALA_CHROMIUM=$chromium
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
build_if_needed # the stories start the portal as a person does, from what is built here
exec mvn -B -ntp verify "$@"
