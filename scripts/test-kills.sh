# ./sala test-kills [KILLS] [SEED]: kills the real server so many times while all jobs are at work, and holds the figures against those
# of an office that was not disturbed. Half a minute a kill on two processors; not part of `./sala test`.
set -eu
. scripts/common.sh

kills=${1:-50}
seed=${2:-}
[[ $kills =~ ^[1-9][0-9]{0,3}$ ]] || refuse "'$kills' is not a number of kills; give one from 1 to 9999."
[[ $seed =~ ^-?[0-9]*$ ]] || refuse "'$seed' is not a seed; give the number that an earlier run printed."
need_jdk
need_maven
build_if_needed # the server that is killed is the one a person starts
exec mvn -B -ntp verify -pl system-tests -am -Dspotless.check.skip=true \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=JobKills -Dfailsafe.failIfNoSpecifiedTests=false \
  "-Dsala.kills=$kills" ${seed:+"-Dsala.kills.seed=$seed"}
