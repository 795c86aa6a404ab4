# ./sala bench [list | NAME [arguments]]: a benchmark is a script in benchmarks/ and ends with "ratio NAME: X".
set -eu
. scripts/common.sh

name=${1:-list}
if [ "$name" = list ]; then
  for script in benchmarks/*.sh; do
    case "$script" in */lib.sh | */portal.sh | */wordpress-site.sh) continue ;; esac; basename "$script" .sh
  done
  exit 0
fi
[[ $name =~ ^[a-z0-9-]+$ ]] && [ "$name" != lib ] && [ "$name" != portal ] && [ "$name" != wordpress-site ] && [ -f "benchmarks/$name.sh" ] || refuse "there is no benchmark '$name'; './sala bench list' names them."
shift
exec bash "benchmarks/$name.sh" "$@"
