# ./sala restore [--data DIR] [--replace] BACKUP
# Puts a backup in place as a data directory. Every file of it is held against its hash first.
set -eu
. scripts/common.sh

data=data
replace=
backup=
while [ $# -gt 0 ]; do
  case "$1" in
    --data) [ -n "${2:-}" ] || refuse "$1 needs a value."; data=$2; shift 2 ;;
    --replace) replace=yes; shift ;;
    -*) refuse "'restore' does not know '$1'; it takes --data, --replace and the folder of a backup." ;;
    *) [ -z "$backup" ] || refuse "give one backup only."; backup=$1; shift ;;
  esac
done
[ -n "$backup" ] || refuse "which backup? Give its folder, such as DATA/backup/2026-11-29T014000."
[ -d "$backup" ] || refuse "there is no backup $backup."
backup=$(readlink -f "$backup")
case "${backup##*/}" in .*) refuse "$backup was never finished; choose one whose name is a date." ;; esac
[ -f "$backup/manifest.sha256" ] && [ -f "$backup/backup.properties" ] || refuse "$backup is no backup: it has no manifest."
mkdir -p "$data" 2>/dev/null || refuse "the data directory $data cannot be made."
data=$(readlink -f "$data")
exec 9>"$data/.lock" || refuse "the data directory $data cannot be written to."
flock -n 9 || refuse "the data directory $data is in use by a running portal; stop it first."

# what lies there already, backups and marks of use not counted
present=$(find "$data" -mindepth 1 -maxdepth 1 ! -name .lock ! -name backup ! -name 'before-restore-*' | head -n 1)
[ -z "$present" ] || [ -n "$replace" ] || refuse "the data directory $data is not empty; with --replace it is kept aside and the backup takes its place."

say "Checking $(wc -l <"$backup/manifest.sha256") files of $backup."
(cd "$backup" && sha256sum --check --quiet --strict manifest.sha256) >&2 || refuse "the backup is damaged; nothing was changed. Choose another."
strange=$(cd "$backup" && find . -type f ! -name manifest.sha256 -printf '%P\n' | LC_ALL=C sort | comm -23 - <(sed 's/^[0-9a-f]*  //' manifest.sha256 | LC_ALL=C sort) | head -n 1)
[ -z "$strange" ] || refuse "the backup holds $strange, which its manifest does not know; nothing was changed."

half=$data/.restoring
rm -rf "$half"
mkdir "$half"
trap 'rm -rf "$half"' EXIT
(cd "$backup" && find . -mindepth 1 -maxdepth 1 ! -name manifest.sha256 ! -name backup.properties -exec cp -a -t "$half" {} +) \
  || refuse "the backup could not be copied; is the disk full? Nothing was changed."
(cd "$half" && grep -v '  backup\.properties$' "$backup/manifest.sha256" | sha256sum --check --quiet --strict) || refuse "what was copied cannot be read again; nothing was changed."

if [ -n "$present" ]; then
  aside=$data/before-restore-$(date +%Y-%m-%dT%H%M%S)
  mkdir "$aside"
  find "$data" -mindepth 1 -maxdepth 1 ! -name .lock ! -name backup ! -name .restoring ! -name 'before-restore-*' -exec mv -t "$aside" {} +
  say "What was there before is kept in $aside."
fi
find "$half" -mindepth 1 -maxdepth 1 -exec mv -t "$data" {} +
say "Restored $(sed -n 's/^name=//p' "$backup/backup.properties") to $data."
if [ -f "$data/database.dump" ]; then
  say "The database is PostgreSQL: load it into an empty database with 'pg_restore --no-owner --dbname=… $data/database.dump' before you start the portal."
fi
say "Start the portal with './sala run --data $data'; the search index is made anew."
