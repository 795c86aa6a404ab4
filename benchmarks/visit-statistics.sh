#!/usr/bin/env bash
# benchmarks/visit-statistics.sh [LINES] [RUNS]
# Counts visits from one generated access log (90 days, 2,000 addresses, 200,000 visitors, 3 % robots) with Sala's engine, with GoAccess and with
# AWStats, in one run on this machine; mawk counting by day and address stands beside them as the least that reading can take.
# Sala's time holds reading, counting and storing everything in embedded Derby on disk with the real tables, in pieces of
# 64 MB, each with its place in one transaction; the batch container around it is not part of it.
# GoAccess's time holds reading, counting and writing its JSON report, AWStats's its update. AWStats runs once: it takes minutes.
# Sala's figures are held against an independent counter, day by day; where they differ the benchmark fails.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh

lines=${1:-5000000}
runs=${2:-3}
need_peer goaccess goaccess
[ -x /usr/lib/cgi-bin/awstats.pl ] || need_peer /usr/lib/cgi-bin/awstats.pl awstats
need_peer mawk mawk
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

# awstats_update: counts the whole log anew
awstats_update() {
  rm -rf "$work/awstats"
  mkdir -p "$work/awstats/data"
  cat >"$work/awstats/awstats.bench.conf" <<CONF
LogFile="$log"
LogType=W
LogFormat=1
SiteDomain="portal.example.go.th"
HostAliases="portal.example.go.th"
DNSLookup=0
DirData="$work/awstats/data"
CONF
  perl /usr/lib/cgi-bin/awstats.pl -config=bench -configdir="$work/awstats" -update
}

by_day_and_address() { mawk '{ n[substr($4, 2, 11) " " $7]++ } END { for (each in n) print each, n[each] }' "$log"; }

goaccess_times= cold_times= first_times= mawk_times=
for _ in $(seq "$runs"); do
  goaccess_times+=$(seconds goaccess "$log" --log-format=COMBINED --no-progress -o "$work/goaccess.json")$'\n'
  cold_times+=$(seconds sala 1)$'\n'
  first_times+=$(awk '{ print $2 }' "$work/databases/runs.txt")$'\n'
  mawk_times+=$(seconds by_day_and_address)$'\n'
done
sala $((runs + 3)) >/dev/null 2>&1
report=$(tail -n "$runs" "$work/databases/runs.txt")
counted=$(tail -n 1 <<<"$report" | awk '{ print $1 }')
[ "$counted" = "$lines" ] || refuse "counted $counted of $lines lines."
awstats=$(seconds awstats_update) || refuse "AWStats could not count the log."
rm -rf "$work/databases"
mkdir -p "$work/databases"
"$JAVA" -Xmx512m "-Dderby.stream.error.file=$work/derby.log" org.sala.benchmarks.VisitStatisticsCheck \
  "$log" "$work/databases" "$work/check.txt" >/dev/null || refuse "the figures are not those of the independent counter."
read -r compared heap <"$work/check.txt"

peer=$(printf %s "$goaccess_times" | median)
warm=$(awk '{ print $2 }' <<<"$report" | median)
first=$(printf %s "$first_times" | median)
cold=$(printf %s "$cold_times" | median)
mawk=$(printf %s "$mawk_times" | median)
rate() { awk -v n="$lines" -v s="$1" 'BEGIN { printf "%d", n / s }'; }
rm -rf "$work/databases" "$work/awstats"
say "$lines lines, $(($(stat -c %s "$log") / 1000000)) MB, $(nproc) processors, medians of $runs runs (AWStats: one), in seconds"
figure "GoAccess $(goaccess --version | awk 'NR == 1 { sub(/\.$/, "", $3); print $3 }'), whole process" "$peer"
figure "AWStats $(dpkg-query -W -f '${Version}' awstats 2>/dev/null), update" "$awstats"
figure "mawk, count by day and address" "$mawk"
figure "Sala in a running JVM, as the job runs in the portal" "$warm"
figure "Sala, first count of a JVM just started" "$first"
figure "Sala, whole process: JVM, new database, migrations, count" "$cold"
figure "lines per second, GoAccess" "$(rate "$peer")"
figure "lines per second, AWStats" "$(rate "$awstats")"
figure "lines per second, mawk" "$(rate "$mawk")"
figure "lines per second, Sala in a running JVM" "$(rate "$warm")"
figure "figures of days that agree exactly with an independent counter" "$compared"
figure "growth of the heap in use, MB (in a heap of 512 MB)" "$heap"
figure "ratio to mawk" "$(quotient "$mawk" "$warm")"
figure "ratio to AWStats" "$(quotient "$awstats" "$warm")"
figure "ratio to GoAccess of a JVM's first count" "$(quotient "$peer" "$first")"
figure "ratio to GoAccess of whole processes" "$(quotient "$peer" "$cold")"
say "ratio visit-statistics: $(quotient "$peer" "$warm")"
