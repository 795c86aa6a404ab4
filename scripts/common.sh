# What the verbs of `sala` share. Sourced, never run; expects to stand in the project's root.

say() { printf '%s\n' "$*"; }

# refuse SENTENCE: one clear sentence on standard error and an exit status that is not 0
refuse() {
  printf 'sala: %s\n' "$*" >&2
  exit 1
}

# Sets JAVA, JAVA_HOME for Maven; Payara 6 runs on 17 and 21.
need_jdk() {
  if [ -n "${JAVA_HOME:-}" ]; then JAVA=$JAVA_HOME/bin/java; else JAVA=$(command -v java || true); fi
  [ -n "$JAVA" ] || refuse "no Java found: install JDK 17 or set JAVA_HOME to one."
  [ -x "$JAVA" ] || refuse "no Java found at $JAVA: set JAVA_HOME to a JDK 17."
  local version
  version=$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  case "$version" in
    17 | 21) ;;
    *) refuse "Java ${version:-of an unknown version} found at $JAVA; Sala needs JDK 17 (21 works too): set JAVA_HOME to one." ;;
  esac
}

need_maven() {
  command -v mvn >/dev/null || refuse "Maven is not installed; Sala needs Maven 3.8 or newer to build itself."
}

# A fingerprint of everything the build reads, so that nothing is rebuilt when nothing changed.
sources_fingerprint() {
  find pom.xml .mvn {ejb-module,batch-jobs,web-module,demo-office,ear}/{pom.xml,src/main} -type f -print0 \
    | LC_ALL=C sort -z | xargs -0 sha1sum | sha1sum | cut -c1-40
}

EAR=ear/target/sala.ear
PAYARA=ear/target/payara/payara6

# Builds the EAR and unpacks Payara unless both are there and made from these sources.
build_if_needed() {
  local fingerprint
  fingerprint=$(sources_fingerprint)
  mkdir -p ear/target
  exec 8>ear/target/.build-lock
  flock 8
  if [ ! -f "$EAR" ] || [ ! -d "$PAYARA" ] || [ "$(cat ear/target/built-from 2>/dev/null)" != "$fingerprint" ]; then
    need_maven
    say "Building Sala; the first time this takes some minutes."
    rm -f ear/target/built-from
    mvn -q -B package -DskipTests -pl ear -am 8>&- || refuse "the build failed; what Maven printed above says why."
    printf '%s' "$fingerprint" >ear/target/built-from
  fi
  exec 8>&-
}

port_taken() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }

# answers ADDRESS PORT PATH: whether an HTTP request is answered with 200
answers() {
  local line
  exec 7<>"/dev/tcp/$1/$2" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$3" >&7
  IFS= read -r -t 10 line <&7 || line=
  exec 7>&-
  [[ $line == *' 200 '* ]]
} 2>/dev/null
