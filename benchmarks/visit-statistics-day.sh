#!/usr/bin/env bash
# benchmarks/visit-statistics-day.sh [LINES] [RUNS] [DAY_LINES]
# Counts one further day where a long log (90 days) is counted already: Sala's engine into its database, GoAccess with --persist --restore.
# Sala's cost is that of the day: it is timed beside half the day as well, and after a tenth of the long log.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh

lines=${1:-1000000}
runs=${2:-5}
day_lines=${3:-50000}
need_peer goaccess goaccess
build_benchmarks
work=$PWD/benchmarks/target/visit-statistics-day
long=$work/access-$lines.log
tenth=$work/access-$((lines / 10)).log
day=$work/day-$day_lines.log
half=$work/day-$((day_lines / 2)).log
mkdir -p "$work"
[ -s "$long" ] || "$JAVA" org.sala.benchmarks.GeneratedLog "$long" "$lines"
[ -s "$tenth" ] || "$JAVA" org.sala.benchmarks.GeneratedLog "$tenth" $((lines / 10))
[ -s "$day" ] || "$JAVA" org.sala.benchmarks.GeneratedLog "$day" "$day_lines" next
[ -s "$half" ] || "$JAVA" org.sala.benchmarks.GeneratedLog "$half" $((day_lines / 2)) next

# sala LONG DAY: the median of the last runs of a JVM
sala() {
  rm -rf "$work/databases"
  mkdir -p "$work/databases"
  "$JAVA" "-Dderby.stream.error.file=$work/derby.log" org.sala.benchmarks.VisitStatisticsDay \
    "$1" "$2" "$work/databases" $((runs + 3)) >/dev/null 2>&1
  tail -n "$runs" "$work/databases/runs.txt" | median
}

goaccess_day() {
  goaccess "$day" --log-format=COMBINED --no-progress --persist --restore --db-path="$work/goaccess" -o "$work/goaccess.json"
}

peer_times=
for _ in $(seq "$runs"); do
  rm -rf "$work/goaccess"
  mkdir -p "$work/goaccess"
  goaccess "$long" --log-format=COMBINED --no-progress --persist --db-path="$work/goaccess" -o "$work/goaccess.json" >/dev/null 2>&1
  peer_times+=$(seconds goaccess_day)$'\n'
done
peer=$(printf %s "$peer_times" | median)
ours=$(sala "$long" "$day")
ours_half=$(sala "$long" "$half")
ours_tenth=$(sala "$tenth" "$day")
rm -rf "$work/databases" "$work/goaccess"
say "a day of $day_lines lines after $lines lines, $(nproc) processors, medians of $runs runs, in seconds"
figure "GoAccess $(goaccess --version | awk 'NR == 1 { sub(/\.$/, "", $3); print $3 }'), --persist --restore" "$peer"
figure "Sala in a running JVM" "$ours"
figure "Sala, half the day" "$ours_half"
figure "Sala, the day after a tenth of the long log" "$ours_tenth"
say "ratio visit-statistics-day: $(quotient "$peer" "$ours")"
