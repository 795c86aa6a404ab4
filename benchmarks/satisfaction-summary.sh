#!/usr/bin/env bash
# benchmarks/satisfaction-summary.sh [ANSWERS] [RUNS]
# Sums up answers to the satisfaction survey (15 questions, 5 attributes, 12 months) with Sala's engine in embedded Derby, and with PostgreSQL,
# which has a row for each mark and each choice, in one run on this machine.
# Sala's time holds finding the months that are due, reading them, and storing every sum that the report needs, a month in a transaction; the
# batch container around it is not part of it. PostgreSQL's time is that of the query alone, its tables in memory, analysed; nothing is stored.
# The ratio stands against the plain GROUP BY of marks by month and question; the one that gives what Sala stores, marks crossed with what
# people said of themselves, stands beside it. Where both do not count the same the benchmark fails.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh

answers=${1:-1000000}
runs=${2:-3}
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
if [ -z "$bin" ]; then
  need_peer pg_ctlcluster postgresql
  bin=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
fi
build_benchmarks
work=$PWD/benchmarks/target/satisfaction-summary
rm -rf "$work"
mkdir -p "$work"
cluster=$(mktemp -d)
[ "$(id -u)" != 0 ] || chown postgres "$cluster"
as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop_cluster() { as_owner "$bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$cluster"; }
trap stop_cluster EXIT

"$JAVA" -Xmx1g "-Dderby.stream.error.file=$work/derby.log" org.sala.benchmarks.SatisfactionSummary \
  "$work" "$answers" $((runs + 1)) >/dev/null || refuse "the answers cannot be summed up."

(
  cd /
  as_owner "$bin/initdb" -D "$cluster/data" -U sala -A trust >/dev/null
  as_owner "$bin/pg_ctl" -D "$cluster/data" -w -o \
    "-c listen_addresses= -k $cluster -c shared_buffers=2GB -c work_mem=256MB -c max_wal_size=8GB -c jit=off" start >/dev/null
) || refuse "PostgreSQL does not start."
sql() { "$bin/psql" -h "$cluster" -U sala -d postgres -q -X -A -t -F ' ' -v ON_ERROR_STOP=1 "$@"; }
sql -c "CREATE TABLE answer (id bigint PRIMARY KEY, month_start date NOT NULL)" \
  -c "CREATE TABLE mark (answer_id bigint, question text, mark int, PRIMARY KEY (answer_id, question))" \
  -c "CREATE TABLE choice (answer_id bigint, attribute text, option text, PRIMARY KEY (answer_id, attribute))"
for table in answer mark choice; do sql -c "\\copy $table FROM '$work/${table}s.tsv'"; done
sql -c "VACUUM ANALYZE"

counts="COUNT(*) FILTER (WHERE mark = 0), COUNT(*) FILTER (WHERE mark = 1), COUNT(*) FILTER (WHERE mark = 2),
  COUNT(*) FILTER (WHERE mark = 3), COUNT(*) FILTER (WHERE mark = 4), COUNT(*) FILTER (WHERE mark = 5)"
plain="SELECT month_start, question, $counts FROM mark JOIN answer ON id = answer_id GROUP BY month_start, question"
crossed="SELECT month_start, attribute, option, question, $counts FROM mark JOIN answer ON id = answer_id
  JOIN choice USING (answer_id) GROUP BY month_start, attribute, option, question"
sql -c "$plain ORDER BY month_start, question COLLATE \"C\"" >"$work/peer.txt"
LC_ALL=C sort "$work/peer.txt" | cmp -s - <(LC_ALL=C sort "$work/sums.txt") || refuse "Sala and PostgreSQL do not count the same."

plain_times= crossed_times=
for _ in $(seq "$runs"); do
  plain_times+=$(seconds sql -c "$plain")$'\n'
  crossed_times+=$(seconds sql -c "$crossed")$'\n'
done
first=$(head -n 1 "$work/runs.txt")
warm=$(tail -n "$runs" "$work/runs.txt" | median)
peer=$(printf %s "$plain_times" | median)
wide=$(printf %s "$crossed_times" | median)
rows=$(($(wc -l <"$work/marks.tsv")))
say "$answers answers, $rows marks, $(nproc) processors, medians of $runs runs, in seconds"
figure "PostgreSQL $("$bin/psql" --version | awk '{ print $3 }'), GROUP BY month and question" "$peer"
figure "PostgreSQL, GROUP BY crossed with what people said of themselves" "$wide"
figure "Sala in a running JVM, all sums crossed and stored" "$warm"
figure "Sala, first run of a JVM just started" "$first"
figure "marks per second, PostgreSQL, GROUP BY month and question" "$(awk -v n="$rows" -v s="$peer" 'BEGIN { printf "%d", n / s }')"
figure "marks per second, Sala" "$(awk -v n="$rows" -v s="$warm" 'BEGIN { printf "%d", n / s }')"
figure "answers per second, Sala" "$(awk -v n="$answers" -v s="$warm" 'BEGIN { printf "%d", n / s }')"
figure "ratio to the crossed GROUP BY" "$(quotient "$wide" "$warm")"
rm -rf "$work/derby" "$work"/*.tsv
say "ratio satisfaction-summary: $(quotient "$peer" "$warm")"
