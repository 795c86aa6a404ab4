# ./sala backup [--data DIR] [--to DIR]
# Makes a backup of a data directory. A running portal is asked to make it; without one, this script copies what the portal would copy.
set -eu
. scripts/common.sh

data=data
to=
while [ $# -gt 0 ]; do
  case "$1" in
    --data | --to) [ -n "${2:-}" ] || refuse "$1 needs a value." ;;&
    --data) data=$2; shift 2 ;;
    --to) to=$2; shift 2 ;;
    *) refuse "'backup' does not know '$1'; it takes --data and --to." ;;
  esac
done
[ -d "$data" ] || refuse "there is no data directory $data."
data=$(readlink -f "$data")
setting=${SALA_BACKUP_DIRECTORY:-$(sed -n 's/^[[:space:]]*sala\.backup\.directory[[:space:]]*[=:][[:space:]]*//p' "$data/sala.properties" 2>/dev/null | tail -n 1)}

newest() { find "$1" -mindepth 1 -maxdepth 1 -type d -name '????-??-??T??????' 2>/dev/null | sort | tail -n 1; }

# ask_portal: has the portal that runs over the data directory make the backup, and waits for it
ask_portal() {
  [ -z "$to" ] || refuse "a portal is running over $data and writes to its own folder; set sala.backup.directory instead of --to."
  local before
  before=$(newest "$to_portal")
  touch "$data/backup.wanted"
  say "A portal is running over $data; it makes the backup now (see /admin/jobs.xhtml)."
  for _ in $(seq 3600); do
    if [ "$(newest "$to_portal")" != "$before" ]; then
      say "$(newest "$to_portal")"
      exit 0
    fi
    if flock -n 9; then refuse "the portal ended before the backup was whole."; fi
    if [ ! -e "$data/backup.wanted" ] && [ -z "$(find "$to_portal" -maxdepth 1 -name '.unfinished-*' 2>/dev/null)" ]; then
      sleep 10 # begun and not finished: it failed, or is about to appear
      if [ "$(newest "$to_portal")" = "$before" ] && [ -z "$(find "$to_portal" -maxdepth 1 -name '.unfinished-*')" ]; then
        refuse "the backup failed; /admin/jobs.xhtml says why."
      fi
    fi
    sleep 1
  done
  refuse "the backup took more than an hour; /admin/jobs.xhtml shows how far it is."
}

to_portal=${setting:-$data/backup}
exec 9>"$data/.lock" || refuse "the data directory $data cannot be written to."
flock -n 9 || ask_portal
[ -d "$data/derby" ] || refuse "there is no database in $data. If the portal uses PostgreSQL, start it and ask again, so that it is copied too."

to=${to:-$to_portal}
mkdir -p "$to" || refuse "the folder $to cannot be made."
to=$(readlink -f "$to")
name=$(TZ=${SALA_TIME_ZONE:-Asia/Bangkok} date +%Y-%m-%dT%H%M%S)
[ ! -e "$to/$name" ] || refuse "there is a backup of this second already."
half=$to/.unfinished-$name
trap 'rm -rf "$half" "$to/.manifest-$name"' EXIT
mkdir "$half"
for part in derby files traffic keys import sala.properties; do
  [ ! -e "$data/$part" ] || cp -a "$data/$part" "$half/" || refuse "$part could not be copied to $to; is the disk full?"
done
rm -rf "$half/files/incoming" "$half/files/thumbnails" "$half/derby/db.lck" "$half/derby/dbex.lck"
printf 'name=%s\ndatabase=derby\n' "$name" >"$half/backup.properties"
(cd "$half" && find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum) >"$to/.manifest-$name" \
  && mv "$to/.manifest-$name" "$half/manifest.sha256" || refuse "the backup could not be written to $to; is the disk full?"
while read -r hash path; do
  case "$path" in
    files/*) [ "$hash" = "${path##*/}" ] || say "Mind: $path is not what it was when it was stored; run the job 'file-integrity'." ;;
  esac
done <"$half/manifest.sha256"
(cd "$half" && sha256sum --check --quiet --strict manifest.sha256) || refuse "what was written to $to cannot be read again; is the disk broken?"
sync "$half" 2>/dev/null || true
mv "$half" "$to/$name"
say "$to/$name"
