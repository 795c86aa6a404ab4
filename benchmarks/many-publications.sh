#!/usr/bin/env bash
# benchmarks/many-publications.sh [PUBLICATIONS] [ROUNDS]
# Milliseconds of what people wait for in an office with 20,000 publications and 60,000 editions (three each), as ratios to one with
# 200 and 600, both on the real server over Derby: approving, publishing, public pages right after a publication (so none is kept),
# searches, the board and the lists of staff. Both offices are the demonstration office, filled up while it is not running by
# org.sala.benchmarks.many.ManyPublications: content hashes, decisions and the chain of records are as the portal would have made
# them, and every publishing in the benchmark is refused by the portal if a hash is not. As many submissions wait in the one as in
# the other. Portals run one after the other; medians after ten rounds that do not count; the ratio is the greatest of all.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh
. benchmarks/portal.sh

many=${1:-20000}
rounds=${2:-20}
few=200
[[ $many =~ ^[1-9][0-9]{2,5}$ ]] && [ "$many" -ge $few ] || refuse "'$many' is not a number of publications; give one from $few to 999999."
[[ $rounds =~ ^[1-9][0-9]{0,2}$ ]] || refuse "'$rounds' is not a number of rounds; give one from 1 to 999."
work=$PWD/benchmarks/target/many-publications
mkdir -p "$work"
build_benchmarks
build_if_needed
rm -rf "$work/office" "$work"/office-*
start_portal "$work/office" # the first start makes the demonstration office
end_portal

# measure COUNT: fills an office up to so many publications and times its pages
measure() {
  local data=$work/office-$1 begun
  cp -R "$work/office" "$data"
  rm -rf "$data/index"
  begun=$SECONDS
  "$JAVA" "-Dderby.stream.error.file=$work/derby.log" org.sala.benchmarks.many.ManyPublications \
    "$data" "$1" $((rounds + 10)) "$work/last-$1" || refuse "the office could not be filled."
  say "$1 publications: filled in $((SECONDS - begun)) s"
  begun=$SECONDS
  start_portal "$data"
  "$JAVA" org.sala.benchmarks.OfficePages "http://127.0.0.1:$PORT" "$rounds" "$(cat "$work/last-$1")" \
    web-module/src/main/resources/org/sala/web/messages/publication_th.properties "$work/times-$1" \
    || refuse "the pages could not be timed."
  figure "$1 publications: resident memory of the portal afterwards, MiB" "$(portal_memory)"
  end_portal
}
measure $few
measure "$many"

# of COUNT FIGURE: its median
of() { awk -F '\t' -v f="$2" '$1 == f { print $2 }' "$work/times-$1" | median; }
say "medians of $rounds rounds in milliseconds, $(nproc) processors: $few publications, $many publications, ratio"
worst=0
while read -r name; do
  little=$(of $few "$name")
  much=$(of "$many" "$name")
  grown=$(quotient "$much" "$little")
  figure "$name" "$(printf '%8.1f %8.1f %6s' "$little" "$much" "$grown")"
  worst=$(printf '%s\n' "$worst" "$grown" | sort -g | tail -n 1)
done < <(awk -F '\t' '!seen[$1]++ { print $1 }' "$work/times-$many")
rm -rf "$work"/office-*
say "ratio many-publications: $worst"
