# Starts and ends WordPress for a benchmark (Debian's packages wordpress, php-fpm, mariadb-server and nginx; OPcache on): without a page
# cache on the port after the portal's, behind nginx' own page cache on the next. Sourced after lib.sh and portal.sh, never run.
# Its servers live in a folder of the benchmark, listen on 127.0.0.1 or on a socket there, and are ended by their process numbers.

need_wordpress() {
  need_peer nginx nginx-light
  need_peer mariadbd mariadb-server
  need_peer php-fpm8.2 php-fpm
  local theme=/usr/share/wordpress/wp-content/themes/twentytwentythree
  if ! [ -f /usr/share/wordpress/wp-load.php ] || ! [ -d "$theme" ] || ! php -m | grep -c mysqli >/dev/null; then
    say "WordPress is missing: installing Debian's packages wordpress, wordpress-theme-twentytwentythree and php-mysql"
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends wordpress wordpress-theme-twentytwentythree php-mysql; } >/dev/null 2>&1 || refuse "WordPress cannot be installed."
  fi
}

# start_wordpress FOLDER POSTS [ARGUMENT...]: an empty folder, and a PHP program that makes the posts and gets the arguments as $argv[3]
# and so on
start_wordpress() {
  local work=$1 posts=$2
  mkdir -p "$work/db" "$work/cache"
  cp -rL /usr/share/wordpress "$work/site"
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
require $argv[2];
PHP
  php -d display_errors=0 "$work/posts.php" "$work/site" "$posts" "${@:3}" >"$work/posts.log" 2>&1

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
}

# end_wordpress FOLDER
end_wordpress() {
  for pid in "$1"/*.pid; do [ -f "$pid" ] && kill "$(cat "$pid")" 2>/dev/null; done || true
}

# posts_of_words FILE: the PHP program that makes 500 Thai posts of words drawn by lot, always the same
posts_of_words() {
  cat >"$1" <<'PHP'
<?php
$words = explode(' ', 'ประกาศ จัดซื้อ จัดจ้าง วัคซีน ผู้สูงอายุ โรคไข้เลือดออก แผนปฏิบัติการ งบประมาณ ประชุม อสม. รพ.สต. คู่มือ ประชาชน สุขภาพ อนามัย');
mt_srand(7);
for ($i = 1; $i <= 500; $i++) {
  $text = '';
  for ($j = 0; $j < 150; $j++) $text .= $words[mt_rand(0, count($words) - 1)] . ($j % 9 ? '' : ' ');
  wp_insert_post(['post_title' => $words[$i % 15] . $words[$i % 7] . ' ครั้งที่ ' . $i, 'post_content' => "<p>$text</p>", 'post_status' => 'publish', 'post_author' => 1]);
}
PHP
}
