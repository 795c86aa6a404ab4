#!/usr/bin/env bash
# benchmarks/first-render.sh [N]
# Milliseconds that the first reader of the start page waits after a publication, against the front page of WordPress (500 Thai posts,
# OPcache on, no page cache; see wordpress-site.sh), each alone, asked by curl over a new connection. N times news are published on a portal
# of the demonstration office by its staff; while the portal sees to what follows (index, letters), one reader reads another page, and then
# asks for the start page. Two portals are measured one after the other: as it is shipped, it makes the start page as soon as the site has
# changed (docs/adr/0026, 0032); with sala.pages.ahead=0 it makes it when that reader asks. Beside each stands the time of a reader who asks
# as soon as the web master has the answer.
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
# publish NAME AHEAD: a portal that makes so many pages ahead; the times of its readers to the file NAME
publish() {
  SALA_PAGES_AHEAD=$2 start_portal "$work/data"
  trap end_all EXIT
  rm -f "$work/$1"
  "$JAVA" org.sala.benchmarks.FirstRender "http://127.0.0.1:$PORT" "$count" \
    web-module/src/main/resources/org/sala/web/messages/publication_th.properties "$work/$1" \
    || refuse "the news could not be published."
  end_portal
  portal=
  trap end_all EXIT
}
publish when-read 0
publish as-shipped 24
wordpress=http://127.0.0.1:$((PORT + 1))/
curl -sfL "$wordpress" | grep -c 'ครั้งที่' >/dev/null || refuse "WordPress does not show its posts; see $work/wordpress"
# front N: milliseconds of N requests, one after the other
front() { for _ in $(seq "$1"); do curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{time_total}\n' "$wordpress"; done | awk '{ print $1 * 1000 }'; }
front 60 >/dev/null
front=$(front 20 | median)
say "$count publications each, one reader at a time, medians in milliseconds"
# times NAME: the lines of one portal
times() {
  figure "  first reader after a change, alone" "$(cut -f 2 "$work/$1" | median)"
  figure "  the longest of these" "$(cut -f 2 "$work/$1" | sort -g | tail -n 1)"
  figure "  a reader in the very moment of the change" "$(cut -f 1 "$work/$1" | median)"
}
figure "WordPress, front page" "$front"
figure "Sala as shipped, start page made when the site changes" ""
times as-shipped
figure "Sala with sala.pages.ahead=0, start page made when it is read" ""
times when-read
figure "ratio as shipped, in the very moment of the change" "$(quotient "$front" "$(cut -f 1 "$work/as-shipped" | median)")"
figure "ratio made when read, in the very moment of the change" "$(quotient "$front" "$(cut -f 1 "$work/when-read" | median)")"
figure "ratio made when read, alone" "$(quotient "$front" "$(cut -f 2 "$work/when-read" | median)")"
say "ratio first-reader: $(quotient "$front" "$(cut -f 2 "$work/as-shipped" | median)")"
