#!/usr/bin/env bash
# benchmarks/start-up.sh [RUNS]
# Seconds from `./sala run` to the first answer of /health/ready for an office that is set up (the second start), and the resident
# memory then and after reading. The peer is Payara itself as shipped: its own domain with nothing deployed, same machine, same run.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh
. benchmarks/portal.sh

runs=${1:-3}
work=$PWD/benchmarks/target/start-up
mkdir -p "$work"
need_jdk
build_if_needed
start_portal "$work/data" # the first start makes the demonstration office
end_portal

peer_domain=$work/peer
rm -rf "$peer_domain"
mkdir -p "$peer_domain"
cp -R "$PAYARA/glassfish/domains/domain1" "$peer_domain/"
sed -i -e "s/port=\"8080\"/port=\"$((PORT + 1))\"/" -e "s/port=\"8181\"/port=\"$((PORT + 2))\"/" -e "s/port=\"4848\"/port=\"$((PORT + 3))\"/" \
  -e 's/address="0.0.0.0"/address="127.0.0.1"/' -e "s/network-listener port/network-listener address=\"127.0.0.1\" port/" "$peer_domain/domain1/config/domain.xml"

# start_peer: seconds until Payara as shipped answers with its own page
start_peer() {
  local begun now
  begun=$(date +%s%N)
  "$JAVA" @ear/src/main/payara/jvm.options "-Dcom.sun.aas.installRoot=$PWD/$PAYARA/glassfish" \
    "-Dcom.sun.aas.instanceRoot=$peer_domain/domain1" "-Dfelix.fileinstall.dir=$PWD/$PAYARA/glassfish/modules/autostart/" \
    "-Djavax.net.ssl.keyStore=$peer_domain/domain1/config/keystore.p12" "-Djavax.net.ssl.trustStore=$peer_domain/domain1/config/cacerts.p12" \
    "-Xbootclasspath/a:$PWD/$PAYARA/glassfish/lib/grizzly-npn-api.jar" -cp "$PWD/$PAYARA/glassfish/modules/glassfish.jar" \
    com.sun.enterprise.glassfish.bootstrap.ASMain -upgrade false -read-stdin false -domainname domain1 \
    -domaindir "$peer_domain/domain1" -instancename server -type DAS -verbose false >"$work/peer.log" 2>&1 </dev/null &
  peer_pid=$!
  until answers 127.0.0.1 $((PORT + 1)) /; do
    kill -0 $peer_pid 2>/dev/null || refuse "Payara as shipped did not start; see $work/peer.log"
    sleep 0.1
  done
  now=$(date +%s%N)
  awk -v ns=$((now - begun)) 'BEGIN { printf "%.1f\n", ns / 1e9 }' >>"$work/peer.times"
  awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$peer_pid/status" >>"$work/peer.memory"
  kill -TERM $peer_pid
  wait $peer_pid 2>/dev/null || true
}

rm -f "$work"/*.times "$work"/*.memory
for _ in $(seq "$runs"); do
  begun=$(date +%s%N)
  start_portal "$work/data"
  now=$(date +%s%N)
  awk -v ns=$((now - begun)) 'BEGIN { printf "%.1f\n", ns / 1e9 }' >>"$work/sala.times"
  portal_memory >>"$work/sala.memory"
  end_portal
  start_peer
done
ours=$(median <"$work/sala.times")
theirs=$(median <"$work/peer.times")
figure "Sala, from ./sala run to /health/ready, seconds" "$ours"
figure "Sala, resident memory when ready, MiB" "$(median <"$work/sala.memory")"
figure "Payara as shipped, nothing deployed, to its first page, seconds" "$theirs"
figure "Payara as shipped, resident memory, MiB" "$(median <"$work/peer.memory")"
say "ratio start-up: $(quotient "$theirs" "$ours")"
