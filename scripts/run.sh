# ./sala run [--port 8080] [--data DIR] [--empty] [--address 127.0.0.1]
# Starts the portal in the foreground: one Payara server, one data directory, one open port.
set -eu
. scripts/common.sh

port=8080
data=data
address=127.0.0.1
demonstration=
while [ $# -gt 0 ]; do
  case "$1" in
    --port | --data | --address) [ -n "${2:-}" ] || refuse "$1 needs a value." ;;&
    --port) port=$2; shift 2 ;;
    --data) data=$2; shift 2 ;;
    --address) address=$2; shift 2 ;;
    --empty) demonstration=false; shift ;;
    *) refuse "'run' does not know '$1'; it takes --port, --data, --address and --empty." ;;
  esac
done
[[ $port =~ ^[1-9][0-9]{0,4}$ ]] && [ "$port" -le 65535 ] || refuse "'$port' is not a port; give a number from 1 to 65535."

need_jdk
mkdir -p "$data" 2>/dev/null || refuse "the data directory $data cannot be made."
data=$(readlink -f "$data")
[ -w "$data" ] || refuse "the data directory $data cannot be written to."
[ -n "$(find "$data" -maxdepth 0 -perm -u+w 2>/dev/null)" ] || refuse "the data directory $data cannot be written to."
exec 9>"$data/.lock" || refuse "the data directory $data cannot be written to."
flock -n 9 || refuse "the data directory $data is in use by another portal."
probe=$address
[ "$probe" = 0.0.0.0 ] && probe=127.0.0.1
refuse_taken_port() {
  if port_taken "$probe" "$port"; then
    refuse "port $port is taken; stop what uses it or choose another with --port."
  fi
}
refuse_taken_port
build_if_needed
refuse_taken_port # a build takes a while

# The domain is disposable: it is made anew whenever the application or the server changed, or a first start was cut off,
# which can be after the portal answered and before the server had noted what it had deployed.
domain=$data/server/sala
settings="$(cat ear/target/built-from) $(readlink -f "$PAYARA")"
boot=()
if [ "$(cat "$domain/made-for" 2>/dev/null)" != "$settings" ] \
  || ! grep -q '<application-ref .*ref="sala"' "$domain/config/domain.xml"; then
  rm -rf "$domain"
  mkdir -p "$domain"
  cp -R "$PAYARA"/glassfish/domains/domain1/{config,lib} "$domain/"
  mkdir "$domain/docroot" # Payara's own start page must never be seen
  cp ear/src/main/payara/domain.xml "$domain/config/"
  # nobody knows a password for this: the server is run by this script alone
  printf 'admin;{SSHA256}%s;asadmin\n' "$(head -c 40 /dev/urandom | base64 -w0)" >"$domain/config/admin-keyfile"
  printf 'deploy --name sala --contextroot / %s\n' "$(readlink -f "$EAR")" >"$domain/deploy.commands"
  boot=(-postbootcommandfile "$domain/deploy.commands")
fi

export SALA_DATA=$data
# --empty decides unless the environment does; the settings file is asked by the portal, and an exported value would stand above it
if [ -n "$demonstration" ] || ! grep -qs '^[[:space:]]*sala\.demonstration' "$data/sala.properties"; then
  export SALA_DEMONSTRATION=${SALA_DEMONSTRATION:-${demonstration:-true}}
fi
server=$(readlink -f "$PAYARA")/glassfish
started=$SECONDS
admin_port=$((port < 55000 ? port + 10000 : port - 10000))
while port_taken 127.0.0.1 $admin_port; do admin_port=$((admin_port + 1)); done
"$JAVA" @ear/src/main/payara/jvm.options ${SALA_JVM_OPTIONS:-} \
  "-Dsala.address=$address" "-Dsala.port=$port" "-Dsala.admin.port=$admin_port" \
  "-Dcom.sun.aas.installRoot=$server" "-Dcom.sun.aas.instanceRoot=$domain" \
  "-Djava.security.policy=$domain/config/server.policy" "-Djava.security.auth.login.config=$domain/config/login.conf" \
  "-Djavax.net.ssl.keyStore=$domain/config/keystore.p12" "-Djavax.net.ssl.trustStore=$domain/config/cacerts.p12" \
  "-Dfelix.fileinstall.dir=$server/modules/autostart/" "-Xbootclasspath/a:$server/lib/grizzly-npn-api.jar" \
  -cp "$server/modules/glassfish.jar" com.sun.enterprise.glassfish.bootstrap.ASMain \
  -upgrade false -read-stdin false -domainname sala -domaindir "$domain" -instancename server -type DAS \
  -verbose false "${boot[@]}" >"$data/server/console.log" 2>&1 </dev/null &
java=$!
trap 'stopping=yes; kill -TERM $java 2>/dev/null || true' INT TERM

# end_server: asks the server to end. Its module system can hang once everything else has shut down in order; then, or after
# 30 seconds, what is left of the process is ended.
end_server() {
  kill -TERM $java 2>/dev/null || true
  for _ in $(seq 120); do
    kill -0 $java 2>/dev/null || return 0
    grep -q 'Completed shutdown of GlassFish runtime' "$data/server/console.log" && break
    sleep 0.25 || true
  done
  sleep 1 || true
  kill -KILL $java 2>/dev/null || true
  wait $java 2>/dev/null || true
}

while kill -0 $java 2>/dev/null && [ -z "${stopping:-}" ]; do
  if answers "$probe" "$port" /health/ready; then
    printf '%s' "$settings" >"$domain/made-for"
    say "Sala is ready at http://$probe:$port/ after $((SECONDS - started)) s (staff: http://$probe:$port/staff/)."
    [ -f "$data/accounts.txt" ] && cat "$data/accounts.txt"
    say "Data: $data. End with Ctrl-C."
    ready=yes
    break
  fi
  if grep -q 'deploy failed\|Exception while deploying\|PlainTextActionReporterFAILURE' "$domain/logs/server.log" 2>/dev/null; then
    end_server
    refuse "the application could not be deployed; $domain/logs/server.log says why."
  fi
  sleep 0.25 || true
done

status=0
while kill -0 $java 2>/dev/null && [ -z "${stopping:-}" ]; do
  wait $java && status=0 || status=$?
done
[ -n "${stopping:-}" ] && { end_server; say "Sala has ended."; exit 0; }
[ -n "${ready:-}" ] || refuse "the server ended before it was ready; $domain/logs/server.log says why."
refuse "the server ended by itself with status $status; $domain/logs/server.log says why."
