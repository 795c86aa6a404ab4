#!/usr/bin/env bash
# benchmarks/wordpress.sh [SECONDS]
# Requests per second of the public start page, as kept, against the front page of WordPress (Debian's packages wordpress, php-fpm,
# mariadb-server and nginx; 500 Thai posts; OPcache on): without a page cache, and behind nginx' own page cache. wrk with 2 threads and
# 32 connections, client accepts gzip; all are warmed and take turns in three rounds; medians. Then one request at a time: front page and
# search of WordPress, search of Sala in the demonstration office.
# The servers live in benchmarks/target/wordpress, listen on 127.0.0.1 or on a socket there, and are ended by their process numbers.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh
. benchmarks/portal.sh
. benchmarks/wordpress-site.sh

seconds=${1:-10}
work=$PWD/benchmarks/target/wordpress
need_peer wrk wrk
need_wordpress

end_all() {
  end_wordpress "$work"
  [ -z "${portal:-}" ] || end_portal
}
rm -rf "$work"
mkdir -p "$work"
trap end_all EXIT

posts_of_words "$work/words.php"
start_wordpress "$work" "$work/words.php"
build_if_needed
start_portal "$work/data"
trap end_all EXIT
sala=http://127.0.0.1:$PORT wordpress=http://127.0.0.1:$((PORT + 1)) cached=http://127.0.0.1:$((PORT + 2))
# shows URL: whether posts stand on the page
shows() { curl -sfL -o "$work/page.html" "$1" && grep -q 'ครั้งที่' "$work/page.html"; }
shows "$wordpress/" || refuse "WordPress does not show its posts; see $work"
shows "$cached/" || refuse "nginx does not show the pages of WordPress; see $work"

# rate URL [SECONDS]: requests per second
rate() { wrk -t2 -c32 -d"${2:-$seconds}s" -H 'Accept-Encoding: gzip' "$1" | awk '/Requests\/sec/ { print $2 }'; }
# alone URL: median milliseconds of 30 requests, one after the other
alone() { for _ in $(seq 30); do curl -s -o /dev/null -w '%{time_total}\n' "$1"; done | awk '{ print $1 * 1000 }' | median; }
rate "$sala/" 30 >/dev/null
rate "$wordpress/" 5 >/dev/null
rate "$cached/" 5 >/dev/null
kept='' plain='' nginx=''
for _ in 1 2 3; do
  kept+=$(rate "$sala/")$'\n'
  plain+=$(rate "$wordpress/")$'\n'
  nginx+=$(rate "$cached/")$'\n'
done
kept=$(printf %s "$kept" | median)
plain=$(printf %s "$plain" | median)
nginx=$(printf %s "$nginx" | median)
query='q=%E0%B8%A7%E0%B8%B1%E0%B8%84%E0%B8%8B%E0%B8%B5%E0%B8%99'
for _ in $(seq 200); do curl -s -o /dev/null "$sala/search?$query"; done
found=$(alone "$sala/search?$query") wordpress_found=$(alone "$wordpress/?s=${query#q=}") front=$(alone "$wordpress/")
bytes() { curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "$1"; }
say "front pages: Sala $(bytes "$sala/") bytes gzipped, WordPress $(bytes "$cached/")"
say "front pages, client accepts gzip, wrk -t2 -c32 for $seconds s, medians of 3 rounds"
figure "Sala, start page as kept, requests per second" "$kept"
figure "WordPress without page cache, requests per second" "$plain"
figure "WordPress behind nginx' page cache, requests per second" "$nginx"
figure "WordPress, front page alone, median ms" "$front"
figure "WordPress, search among 500 posts alone, median ms" "$wordpress_found"
figure "Sala, search in the demonstration office alone, median ms" "$found"
figure "ratio against nginx' page cache" "$(quotient "$kept" "$nginx")"
figure "ratio of searches" "$(quotient "$wordpress_found" "$found")"
say "ratio wordpress: $(quotient "$kept" "$plain")"
