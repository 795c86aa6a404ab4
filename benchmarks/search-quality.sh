#!/usr/bin/env bash
# benchmarks/search-quality.sh
# How well the search answers the judged queries of judged-queries.tsv (what a person typed, and which publications of the demonstration
# office answer it, with grades): recall over all that is found, and nDCG of the first ten. The queries were judged by reading the
# publications. The ratio is the mean nDCG@10, against an order that puts everything right.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh
. benchmarks/portal.sh

work=$PWD/benchmarks/target/search-quality
mkdir -p "$work"
build_benchmarks
build_if_needed
start_portal "$work/data"
"$JAVA" org.sala.benchmarks.SearchQuality "http://127.0.0.1:$PORT" \
  demo-office/src/main/resources/demo-office/publications >"$work/figures" || refuse "the queries could not be asked."
end_portal
cat "$work/figures"
say "ratio search-quality: $(awk -F ': ' '$1 == "mean nDCG@10" { print $2 }' "$work/figures")"
