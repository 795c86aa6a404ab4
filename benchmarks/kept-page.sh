#!/usr/bin/env bash
# benchmarks/kept-page.sh [SECONDS]
# Requests per second of the public start page, as kept, against a bare servlet in the same server that writes the same bytes from
# memory, and against nginx serving the same bytes from a file; wrk with 2 threads and 32 connections, client accepts gzip.
# Every contender is warmed before it is measured, and they take turns in three rounds; medians.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh
. benchmarks/portal.sh

seconds=${1:-10}
work=$PWD/benchmarks/target/kept-page
need_peer wrk wrk
need_peer nginx nginx-light
need_jdk
mkdir -p "$work/nginx" "$work/war/WEB-INF/classes"
build_if_needed
start_portal "$work/data"
base=http://127.0.0.1:$PORT
curl -s --compressed "$base/" -o "$work/nginx/page.html"
curl -s -H 'Accept-Encoding: gzip' "$base/" -o "$work/nginx/page.html.gz"
size=$(stat -c %s "$work/nginx/page.html.gz")

# the bare servlet: the least a servlet can do, deployed beside the portal
mkdir -p "$work/src"
cat >"$work/src/Bare.java" <<'JAVA'
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.*;
import java.io.IOException;
import java.nio.file.*;

@WebServlet("/page")
public class Bare extends HttpServlet {
    private byte[] bytes;
    @Override public void init() {
        try { bytes = Files.readAllBytes(Path.of(System.getenv("SALA_BENCH_PAGE"))); } catch (IOException e) { throw new IllegalStateException(e); }
    }
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
JAVA
end_portal
"${JAVA%java}javac" --release 17 -cp "$PAYARA/glassfish/modules/jakarta.servlet-api.jar" -d "$work/war/WEB-INF/classes" "$work/src/Bare.java"
(cd "$work/war" && "${JAVA%java}jar" cf "$work/bare.war" .)
export SALA_BENCH_PAGE=$work/nginx/page.html.gz
mkdir -p "$work/data/server/sala/autodeploy"
cp "$work/bare.war" "$work/data/server/sala/autodeploy/bare.war"
start_portal "$work/data"
for _ in $(seq 120); do
  answers 127.0.0.1 "$PORT" /bare/page && break
  sleep 0.5
done
answers 127.0.0.1 "$PORT" /bare/page || refuse "the bare servlet was not deployed."

cat >"$work/nginx/nginx.conf" <<CONF
worker_processes 2;
pid $work/nginx/pid;
error_log $work/nginx/error.log;
events { worker_connections 512; }
http {
  access_log off;
  types { text/html html; }
  server {
    listen 127.0.0.1:$((PORT + 1));
    root $work/nginx;
    gzip_static on;
  }
}
CONF
nginx -c "$work/nginx/nginx.conf"
trap 'kill "$(cat "$work/nginx/pid")" 2>/dev/null; end_portal' EXIT

# rate URL: requests per second
rate() { wrk -t2 -c32 -d"${2:-$seconds}s" -H 'Accept-Encoding: gzip' "$1" | awk '/Requests\/sec/ { print $2 }'; }
rate "$base/" 20 >/dev/null
rate "$base/bare/page" 20 >/dev/null
kept='' bare='' nginx=''
for _ in 1 2 3; do
  kept+=$(rate "$base/")$'\n'
  bare+=$(rate "$base/bare/page")$'\n'
  nginx+=$(rate "http://127.0.0.1:$((PORT + 1))/page.html")$'\n'
done
kept=$(printf %s "$kept" | median)
bare=$(printf %s "$bare" | median)
nginx=$(printf %s "$nginx" | median)
say "start page of the demonstration office, $size bytes gzipped, wrk -t2 -c32 for $seconds s, medians of 3 rounds"
figure "kept page, requests per second" "$kept"
figure "bare servlet in the same server, requests per second" "$bare"
figure "nginx, the same bytes from a file, requests per second" "$nginx"
figure "resident memory of the portal afterwards, MiB" "$(portal_memory)"
figure "ratio against nginx" "$(quotient "$kept" "$nginx")"
rm -f "$work/data/server/sala/autodeploy/bare.war"
say "ratio kept-page: $(quotient "$kept" "$bare")"
