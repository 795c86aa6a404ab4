#!/usr/bin/env bash
# benchmarks/publish-to-public.sh [N]
# Milliseconds from the web master's acknowledged publish until a reader first has it: on the start page, in its category, in search by
# a word and by a part of it, in the feeds and in the read API. Acknowledged is when the server first answers the press of the button.
# After three that do not count, N prepared submissions are published one after the other on a running portal of the demonstration
# office. One reader of each surface asks all the while, 25 ms after each answer, so every page is kept when the publication comes;
# 0 means that a reader had it before the web master had the answer. Each figure holds up to 25 ms of that pause and the answer's way.
# The ratio holds the promise, 1000 ms, against the longest wait on the slowest surface.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh
. benchmarks/portal.sh

count=${1:-30}
[[ $count =~ ^[1-9][0-9]{0,3}$ ]] || refuse "'$count' is not a number of publications; give one from 1 to 9999."
work=$PWD/benchmarks/target/publish-to-public
mkdir -p "$work"
build_benchmarks
build_if_needed
start_portal "$work/data"
rm -f "$work/times"
"$JAVA" org.sala.benchmarks.PublishToPublic "http://127.0.0.1:$PORT" "$count" \
  web-module/src/main/resources/org/sala/web/messages/publication_th.properties "$work/times" \
  || refuse "the submissions could not be published."
end_portal

say "$count publications, $(nproc) processors, milliseconds from the acknowledged publish to the first reader who has it"
slowest=0
while read -r surface; do
  times=$(awk -F '\t' -v s="$surface" '$1 == s { print $2 }' "$work/times")
  longest=$(sort -g <<<"$times" | tail -n 1)
  figure "$surface: median, maximum" "$(median <<<"$times"), $longest"
  slowest=$(printf '%s\n' "$slowest" "$longest" | sort -g | tail -n 1)
done < <(awk -F '\t' '!seen[$1]++ { print $1 }' "$work/times")
[ "$slowest" != 0.0 ] && [ "$slowest" != 0 ] || slowest=0.1 # the finest the clock tells here
say "ratio publish-to-public: $(quotient 1000 "$slowest")"
