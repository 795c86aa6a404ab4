#!/usr/bin/env bash
# benchmarks/first-render.sh [N]
# Milliseconds that the first reader waits for the start page after a publication, alone, against the front page of WordPress (500 Thai
# posts, OPcache on, no page cache; see wordpress-site.sh), alone too. N times news are published on a portal of the demonstration office
# by its staff; as soon as the web master has the answer, one reader asks. The portal makes the page ahead when the site changes
# (docs/adr/0026); so the time in which it is made while a reader waits is told beside, by addresses of the page that are not kept.
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
start_portal "$work/data"
trap end_all EXIT
rm -f "$work/times"
"$JAVA" org.sala.benchmarks.FirstRender "http://127.0.0.1:$PORT" "$count" \
  web-module/src/main/resources/org/sala/web/messages/publication_th.properties "$work/times" \
  || refuse "the news could not be published."
wordpress=http://127.0.0.1:$((PORT + 1))/
curl -sfL "$wordpress" | grep -c 'ครั้งที่' >/dev/null || refuse "WordPress does not show its posts; see $work/wordpress"
front() { for _ in $(seq "$1"); do curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{time_total}\n' "$wordpress"; done | awk '{ print $1 * 1000 }'; }
front 30 >/dev/null
front=$(front 60 | median)
first=$(cut -f 1 "$work/times" | median)
made=$(cut -f 2 "$work/times" | median)
say "$count publications, one reader at a time, medians in milliseconds"
figure "Sala, start page for the first reader after the change" "$first"
figure "the longest of these" "$(cut -f 1 "$work/times" | sort -g | tail -n 1)"
figure "Sala, start page made while the reader waits" "$made"
figure "WordPress, front page" "$front"
figure "ratio of pages made while the reader waits" "$(quotient "$front" "$made")"
say "ratio first-render: $(quotient "$front" "$first")"
