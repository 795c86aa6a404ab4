#!/usr/bin/env bash
# benchmarks/wordpress.sh [SECONDS]
# Requests per second of the public start page, as kept, against the front page of WordPress (Debian's packages wordpress, php-fpm,
# mariadb-server and nginx; 500 Thai posts; OPcache on): without a page cache, and behind nginx' own page cache. wrk with 2 threads and
# 32 connections, client accepts gzip; all are warmed and take turns in three rounds; medians. Then one request at a time: front page and
# search of WordPress, search of Sala in the demonstration office.
# The servers live in benchmarks/target/wordpress, listen on 127.0.0.1 or on a socket there, and are ended by their process numbers.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/lib.sh
. benchmarks/portal.sh

seconds=${1:-10}
work=$PWD/benchmarks/target/wordpress
need_peer wrk wrk
need_peer nginx nginx-light
need_peer mariadbd mariadb-server
need_peer php-fpm8.2 php-fpm
theme=/usr/share/wordpress/wp-content/themes/twentytwentythree
if ! [ -f /usr/share/wordpress/wp-load.php ] || ! [ -d "$theme" ] || ! php -m | grep -c mysqli >/dev/null; then
  say "WordPress is missing: installing Debian's packages wordpress, wordpress-theme-twentytwentythree and php-mysql"
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends wordpress wordpress-theme-twentytwentythree php-mysql; } >/dev/null 2>&1 || refuse "WordPress cannot be installed."
fi

end_all() {
  for pid in "$work"/*.pid; do [ -f "$pid" ] && kill "$(cat "$pid")" 2>/dev/null; done || true
  [ -z "${portal:-}" ] || end_portal
}
rm -rf "$work"
mkdir -p "$work/db" "$work/cache"
cp -rL /usr/share/wordpress "$work/site"
trap end_all EXIT

# the database
mariadb-install-db --no-defaults --user=root --datadir="$work/db" --auth-root-authentication-method=normal >"$work/db.log" 2>&1
mariadbd --no-defaults --user=root --datadir="$work/db" --socket="$work/db.sock" --pid-file="$work/db.pid" --skip-networking --innodb-buffer-pool-size=256M >>"$work/db.log" 2>&1 &
for _ in $(seq 100); do mariadb-admin --no-defaults -u root -S "$work/db.sock" ping >/dev/null 2>&1 && break; sleep 0.2; done
mariadb --no-defaults -u root -S "$work/db.sock" -e 'CREATE DATABASE wordpress CHARACTER SET utf8mb4'

# WordPress with 500 posts
rm -f "$work/site/wp-config.php"
cat >"$work/site/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:$work/db.sock'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:$((PORT + 1))'); define('WP_SITEURL', WP_HOME); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
cat >"$work/posts.php" <<'PHP'
<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_METHOD'] = 'GET';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('สำนักงานสาธารณสุขอำเภอ', 'root', 'root@example.com', true, '', 'a long password');
$words = explode(' ', 'ประกาศ จัดซื้อ จัดจ้าง วัคซีน ผู้สูงอายุ โรคไข้เลือดออก แผนปฏิบัติการ งบประมาณ ประชุม อสม. รพ.สต. คู่มือ ประชาชน สุขภาพ อนามัย');
mt_srand(7);
for ($i = 1; $i <= 500; $i++) {
  $text = '';
  for ($j = 0; $j < 150; $j++) $text .= $words[mt_rand(0, count($words) - 1)] . ($j % 9 ? '' : ' ');
  wp_insert_post(['post_title' => $words[$i % 15] . $words[$i % 7] . ' ครั้งที่ ' . $i, 'post_content' => "<p>$text</p>", 'post_status' => 'publish', 'post_author' => 1]);
}
PHP
php -d display_errors=0 "$work/posts.php" "$work/site" >"$work/posts.log" 2>&1

cat >"$work/fpm.conf" <<CONF
[global]
pid = $work/fpm.pid
error_log = $work/fpm.log
[www]
user = root
listen = $work/fpm.sock
pm = static
pm.max_children = 8
CONF
php-fpm8.2 -R -y "$work/fpm.conf" -d opcache.enable=1 -d opcache.memory_consumption=128
cat >"$work/nginx.conf" <<CONF
user root;
worker_processes 2;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 512; }
http {
  access_log off;
  include /etc/nginx/mime.types;
  gzip on;
  gzip_types text/css application/javascript;
  fastcgi_cache_path $work/cache keys_zone=pages:10m;
  fastcgi_cache_key \$scheme\$request_method\$host\$request_uri;
  server { listen 127.0.0.1:$((PORT + 1)); root $work/site; index index.php;
    location ~ \.php\$ { include /etc/nginx/fastcgi.conf; fastcgi_pass unix:$work/fpm.sock; } }
  server { listen 127.0.0.1:$((PORT + 2)); root $work/site; index index.php;
    location ~ \.php\$ { include /etc/nginx/fastcgi.conf; fastcgi_param HTTP_HOST 127.0.0.1:$((PORT + 1)); fastcgi_pass unix:$work/fpm.sock; fastcgi_cache pages; fastcgi_cache_valid 200 10m; fastcgi_ignore_headers Cache-Control Expires Set-Cookie; } }
}
CONF
nginx -c "$work/nginx.conf"
build_if_needed
start_portal "$work/data"
trap end_all EXIT
sala=http://127.0.0.1:$PORT wordpress=http://127.0.0.1:$((PORT + 1)) cached=http://127.0.0.1:$((PORT + 2))
# shows URL: whether posts stand on the page
shows() { curl -sfL -o "$work/page.html" "$1" && grep -q 'ครั้งที่' "$work/page.html"; }
shows "$wordpress/" || refuse "WordPress does not show its posts; see $work"
shows "$cached/" || refuse "nginx does not show the pages of WordPress; see $work"

# rate URL [SECONDS]: requests per second
rate() { wrk -t2 -c32 -d"${2:-$seconds}s" -H 'Accept-Encoding: gzip' "$1" | awk '/Requests\/sec/ { print $2 }'; }
# alone URL: median milliseconds of 30 requests, one after the other
alone() { for _ in $(seq 30); do curl -s -o /dev/null -w '%{time_total}\n' "$1"; done | awk '{ print $1 * 1000 }' | median; }
rate "$sala/" 30 >/dev/null
rate "$wordpress/" 5 >/dev/null
rate "$cached/" 5 >/dev/null
kept='' plain='' nginx=''
for _ in 1 2 3; do
  kept+=$(rate "$sala/")$'\n'
  plain+=$(rate "$wordpress/")$'\n'
  nginx+=$(rate "$cached/")$'\n'
done
kept=$(printf %s "$kept" | median)
plain=$(printf %s "$plain" | median)
nginx=$(printf %s "$nginx" | median)
query='q=%E0%B8%A7%E0%B8%B1%E0%B8%84%E0%B8%8B%E0%B8%B5%E0%B8%99'
for _ in $(seq 200); do curl -s -o /dev/null "$sala/search?$query"; done
found=$(alone "$sala/search?$query") wordpress_found=$(alone "$wordpress/?s=${query#q=}") front=$(alone "$wordpress/")
bytes() { curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "$1"; }
say "front pages: Sala $(bytes "$sala/") bytes gzipped, WordPress $(bytes "$cached/")"
say "front pages, client accepts gzip, wrk -t2 -c32 for $seconds s, medians of 3 rounds"
figure "Sala, start page as kept, requests per second" "$kept"
figure "WordPress without page cache, requests per second" "$plain"
figure "WordPress behind nginx' page cache, requests per second" "$nginx"
figure "WordPress, front page alone, median ms" "$front"
figure "WordPress, search among 500 posts alone, median ms" "$wordpress_found"
figure "Sala, search in the demonstration office alone, median ms" "$found"
figure "ratio against nginx' page cache" "$(quotient "$kept" "$nginx")"
figure "ratio of searches" "$(quotient "$wordpress_found" "$found")"
say "ratio wordpress: $(quotient "$kept" "$plain")"
