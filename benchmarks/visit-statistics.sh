#!/usr/bin/env bash
# benchmarks/visit-statistics.sh [LINES] [RUNS]
# Counts visits from one generated access log with Sala's engine and with GoAccess, in one run on this machine.
# Sala's time holds reading, counting and storing everything in embedded Derby on disk with the real tables, in pieces of
# 64 MB, each with its place in one transaction; the batch container around it is not part of it.
# GoAccess's time holds reading, counting and writing its JSON report.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh

lines=${1:-1000000}
runs=${2:-5}
need_peer goaccess goaccess
build_benchmarks
work=$PWD/benchmarks/target/visit-statistics
log=$work/access-$lines.log
mkdir -p "$work"
[ -s "$log" ] || "$JAVA" org.sala.benchmarks.GeneratedLog "$log" "$lines"
cat "$log" >/dev/null

# sala RUNS: a JVM that counts the log so often, each time into a new database
sala() {
  rm -rf "$work/databases"
  mkdir -p "$work/databases"
  "$JAVA" "-Dderby.stream.error.file=$work/derby.log" org.sala.benchmarks.VisitStatistics "$log" "$work/databases" "$1"
}

goaccess_times= cold_times= first_times=
for _ in $(seq "$runs"); do
  goaccess_times+=$(seconds goaccess "$log" --log-format=COMBINED --no-progress -o "$work/goaccess.json")$'\n'
  cold_times+=$(seconds sala 1)$'\n'
  first_times+=$(awk '{ print $2 }' "$work/databases/runs.txt")$'\n'
done
sala $((runs + 3)) >/dev/null 2>&1
report=$(tail -n "$runs" "$work/databases/runs.txt")
counted=$(tail -n 1 <<<"$report" | awk '{ print $1 }')
[ "$counted" = "$lines" ] || refuse "counted $counted of $lines lines."

peer=$(printf %s "$goaccess_times" | median)
warm=$(awk '{ print $2 }' <<<"$report" | median)
first=$(printf %s "$first_times" | median)
cold=$(printf %s "$cold_times" | median)
rm -rf "$work/databases"
say "$lines lines, $(($(stat -c %s "$log") / 1000000)) MB, $(nproc) processors, medians of $runs runs, in seconds"
figure "GoAccess $(goaccess --version | awk 'NR == 1 { sub(/\.$/, "", $3); print $3 }'), whole process" "$peer"
figure "Sala in a running JVM, as the job runs in the portal" "$warm"
figure "Sala, first count of a JVM just started" "$first"
figure "Sala, whole process: JVM, new database, migrations, count" "$cold"
figure "lines per second, GoAccess" "$(awk -v n="$lines" -v s="$peer" 'BEGIN { printf "%d", n / s }')"
figure "lines per second, Sala in a running JVM" "$(awk -v n="$lines" -v s="$warm" 'BEGIN { printf "%d", n / s }')"
figure "ratio of a JVM's first count" "$(quotient "$peer" "$first")"
figure "ratio of whole processes" "$(quotient "$peer" "$cold")"
say "ratio visit-statistics: $(quotient "$peer" "$warm")"
