# What the benchmarks share. Sourced from the project's root, never run.
. scripts/common.sh

# need_peer COMMAND PACKAGE: installs a peer from Debian's packages where it is missing, and says so
need_peer() {
  command -v "$1" >/dev/null && return
  say "$1 is missing: installing Debian's package $2"
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$2"; } >/dev/null 2>&1 \
    || refuse "$1 cannot be installed; install the package $2 by hand."
}

# Compiles the programs the benchmarks time and sets CLASSPATH to them.
build_benchmarks() {
  need_jdk
  need_maven
  mvn -q -B -pl ejb-module,benchmarks compile dependency:build-classpath \
    -Dmdep.outputFile="$PWD/benchmarks/target/classpath" >/dev/null || refuse "the benchmarks cannot be built."
  CLASSPATH=$PWD/benchmarks/target/classes:$(cat benchmarks/target/classpath)
  export CLASSPATH
}

# seconds COMMAND...: runs it quietly and prints how long it took
seconds() {
  local start end
  start=$(date +%s%N)
  "$@" >/dev/null 2>&1 || return 1
  end=$(date +%s%N)
  awk -v ns=$((end - start)) 'BEGIN { printf "%.3f\n", ns / 1e9 }'
}

# The median of the numbers on standard input, one a line.
median() { sort -g | awk '{ n[NR] = $1 } END { m = int((NR + 1) / 2); print NR % 2 ? n[m] : (n[m] + n[m + 1]) / 2 }'; }

# quotient A B: A divided by B, two decimals
quotient() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f\n", a / b }'; }

# figure NAME VALUE: one aligned line
figure() { printf '%-66s %s\n' "$1" "$2"; }
