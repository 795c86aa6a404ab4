#!/usr/bin/env bash
# benchmarks/first-render.sh [N]
# Milliseconds that the first reader of the start page waits after a publication, against the front page of WordPress (500 Thai posts,
# OPcache on, no page cache; see wordpress-site.sh), each alone. N times news are published on a portal of the demonstration office by
# its staff, and when the portal has seen to them, one reader asks. So that this reader has the page made at all, the portal makes none
# ahead here (sala.pages.ahead=0, docs/adr/0026). Beside it stands the time of a reader who asks as soon as the web master has the
# answer, while index and notices are at work.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh
. benchmarks/portal.sh
. benchmarks/wordpress-site.sh

count=${1:-30}
[[ $count =~ ^[1-9][0-9]{0,2}$ ]] || refuse "'$count' is not a number of publications; give one from 1 to 999."
work=$PWD/benchmarks/target/first-render
need_wordpress
end_all() {
  end_wordpress "$work/wordpress"
  [ -z "${portal:-}" ] || end_portal
}
trap end_all EXIT
rm -rf "$work/wordpress"
mkdir -p "$work/wordpress"
posts_of_words "$work/wordpress/words.php"
start_wordpress "$work/wordpress" "$work/wordpress/words.php"
build_benchmarks
build_if_needed
SALA_PAGES_AHEAD=0 start_portal "$work/data"
trap end_all EXIT
rm -f "$work/times"
"$JAVA" org.sala.benchmarks.FirstRender "http://127.0.0.1:$PORT" "$count" \
  web-module/src/main/resources/org/sala/web/messages/publication_th.properties "$work/times" \
  || refuse "the news could not be published."
wordpress=http://127.0.0.1:$((PORT + 1))/
curl -sfL "$wordpress" | grep -c 'ครั้งที่' >/dev/null || refuse "WordPress does not show its posts; see $work/wordpress"
# front N REST: milliseconds of N requests with a rest of so many seconds before each, as the reader of the portal comes after one
front() { for _ in $(seq "$1"); do sleep "$2"; curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{time_total}\n' "$wordpress"; done | awk '{ print $1 * 1000 }'; }
front 60 0 >/dev/null
front=$(front 20 2 | median)
once=$(cut -f 1 "$work/times" | median)
alone=$(cut -f 2 "$work/times" | median)
say "$count publications each, one reader at a time, medians in milliseconds"
figure "Sala, start page for the first reader after a change, alone" "$alone"
figure "the longest of these" "$(cut -f 2 "$work/times" | sort -g | tail -n 1)"
figure "Sala, start page for a reader in the very moment of the change" "$once"
figure "WordPress, front page" "$front"
figure "ratio in the very moment of the change" "$(quotient "$front" "$once")"
say "ratio first-render: $(quotient "$front" "$alone")"
