# Starts and ends a real portal for a benchmark. Sourced after lib.sh, never run.
PORT=${SALA_BENCH_PORT:-8470}

# start_portal DATA: starts `./sala run` and waits until it says that it is ready
start_portal() {
  ! port_taken 127.0.0.1 "$PORT" || refuse "port $PORT is taken; stop what uses it or choose another with SALA_BENCH_PORT."
  ./sala run --port "$PORT" --data "$1" >benchmarks/target/portal.out 2>&1 &
  portal=$!
  trap 'end_portal; ! declare -F end_all >/dev/null || end_all' EXIT
  until grep -q 'is ready at' benchmarks/target/portal.out; do
    kill -0 $portal 2>/dev/null || refuse "the portal did not start: $(tail -n 1 benchmarks/target/portal.out)"
    sleep 0.1
  done
}

# portal_memory: MiB resident in the server's process
portal_memory() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$(pgrep -P "$portal" java)/status"; }

end_portal() {
  trap - EXIT
  kill -TERM "$portal" 2>/dev/null || true
  wait "$portal" 2>/dev/null || true
}
