#!/usr/bin/env bash
# benchmarks/search.sh [PUBLICATIONS]
# The search page of an office with 20,000 publications against the search of WordPress with 500 posts (see wordpress-site.sh), one
# request after another. Both hold the texts of the demonstration office over and over, each time under another number. Both are asked the
# judged queries: every second one warms them up, twenty times; the others are asked once, so that nobody has an answer ready. Clients accept
# gzip. Then what each finds at all: WordPress is asked by its own read API, the portal by its own.
# Without arguments the office is filled anew (some minutes).
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh
. benchmarks/portal.sh
. benchmarks/wordpress-site.sh

many=${1:-20000}
[[ $many =~ ^[1-9][0-9]{2,5}$ ]] || refuse "'$many' is not a number of publications; give one from 100 to 999999."
work=$PWD/benchmarks/target/search
end_all() {
  end_wordpress "$work/wordpress"
  [ -z "${portal:-}" ] || end_portal
}
trap end_all EXIT
need_wordpress
build_benchmarks
build_if_needed
rm -rf "$work"
mkdir -p "$work/wordpress"

cat >"$work/texts.php" <<'PHP'
<?php
$texts = [];
foreach (glob($argv[3] . '/*.json') as $file) foreach (json_decode(file_get_contents($file), true) as $one) {
  if (!isset($one['title']) || ($one['state'] ?? '') !== 'live') continue;
  $content = '';
  $whole = [$one['summary']['th'] ?? '', $one['body']['th'] ?? '', $one['content'] ?? []];
  array_walk_recursive($whole, function ($text) use (&$content) { if (is_string($text)) $content .= $text . "\n"; });
  $texts[] = [$one['title']['th'], $content];
}
for ($i = 0; $i < 500; $i++) {
  [$title, $content] = $texts[$i % count($texts)];
  wp_insert_post(['post_title' => $title . ' เลขที่ ' . ($i + 1), 'post_content' => $content, 'post_status' => 'publish', 'post_author' => 1]);
}
PHP
start_wordpress "$work/wordpress" "$work/texts.php" "$PWD/demo-office/src/main/resources/demo-office/publications"

start_portal "$work/office" # the first start makes the demonstration office
end_portal
rm -rf "$work/office/index"
"$JAVA" "-Dderby.stream.error.file=$work/derby.log" org.sala.benchmarks.many.ManyPublications \
  "$work/office" "$many" 1 "$work/last" >/dev/null || refuse "the office could not be filled."
start_portal "$work/office"
trap end_all EXIT
sala=http://127.0.0.1:$PORT wordpress=http://127.0.0.1:$((PORT + 1))

# total QUERY: how many publications the portal finds; posts QUERY: how many posts WordPress finds
total() { curl -sG "$sala/api/v1/publications?size=1" --data-urlencode "q=$1" | sed -n 's/.*"total":\([0-9]*\).*/\1/p'; }
posts() { curl -sG -D - -o /dev/null "$wordpress/index.php?rest_route=/wp/v2/posts&per_page=1&_fields=id" --data-urlencode "search=$1" | tr -d '\r' | sed -n 's/^X-WP-Total: //p'; }
# the index is filled beside the portal's start: it is whole when it knows the last publication
for _ in $(seq 1800); do [ "$(total "เลขที่ $(cat "$work/last")")" = 0 ] || break; sleep 0.5; done
[ "$(posts 'เลขที่')" = 500 ] || refuse "WordPress does not show its posts; see $work/wordpress"

grep -v '^#' benchmarks/src/main/resources/org/sala/benchmarks/judged-queries.tsv | cut -f 1 >"$work/queries"
awk 'NR % 2' "$work/queries" >"$work/warming"
awk 'NR % 2 == 0' "$work/queries" >"$work/asked"
# ask QUERIES URL PARAMETER: milliseconds of each
ask() {
  while read -r query; do
    curl -sG -H 'Accept-Encoding: gzip' -o /dev/null -w '%{time_total}\n' "$2" --data-urlencode "$3=$query"
  done <"$1" | awk '{ print $1 * 1000 }'
}
for _ in $(seq 20); do
  ask "$work/warming" "$sala/search" q >/dev/null
  ask "$work/warming" "$wordpress/" s >/dev/null
done
ask "$work/asked" "$sala/search" q >"$work/sala.ms"
ask "$work/asked" "$wordpress/" s >"$work/wordpress.ms"

: >"$work/found"
while read -r query; do
  printf '%s\t%s\t%s\n' "$query" "$(total "$query")" "$(posts "$query")" >>"$work/found"
done <"$work/queries"
known=$(total 'เลขที่')
figure "queries asked once after twenty rounds of $(wc -l <"$work/warming") others" "$(wc -l <"$work/asked")"
figure "WordPress, search among 500 posts alone, median ms" "$(median <"$work/wordpress.ms")"
figure "WordPress, the slowest, ms" "$(sort -g "$work/wordpress.ms" | tail -n 1)"
figure "Sala, search among $known publications alone, median ms" "$(median <"$work/sala.ms")"
figure "Sala, the slowest, ms" "$(sort -g "$work/sala.ms" | tail -n 1)"
figure "queries that find anything, of $(wc -l <"$work/queries"): Sala" "$(awk -F '\t' '$2 > 0' "$work/found" | wc -l)"
figure "queries that find anything: WordPress" "$(awk -F '\t' '$3 > 0' "$work/found" | wc -l)"
figure "share of all texts a query finds, mean in %: Sala" "$(awk -F '\t' -v all="$known" '{ n += $2 / all } END { printf "%.2f", 100 * n / NR }' "$work/found")"
figure "share of all texts a query finds, mean in %: WordPress" "$(awk -F '\t' '{ n += $3 / 500 } END { printf "%.2f", 100 * n / NR }' "$work/found")"
say "ratio search: $(quotient "$(median <"$work/wordpress.ms")" "$(median <"$work/sala.ms")")"
