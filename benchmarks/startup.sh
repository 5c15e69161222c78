#!/usr/bin/env bash
# How long the command takes from start to end on one small page, as a jar and by its launcher, which has Java keep what it has
# loaded, beside a program that prints one line; all in turns.
# The argument is the number of turns. Build the command first: ./mvnw -q -DskipTests package
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
turns=${1:-21}
if [[ ! $turns =~ ^[1-9][0-9]*$ ]]; then
  echo "startup.sh: expected a number of turns, found '$turns'" >&2
  exit 2
fi
zips=(osce-dist/target/osce-*.zip)
for file in osce-cli/target/osce.jar "${zips[0]}"; do
  if [[ ! -f $file ]]; then
    echo "startup.sh: there is no $file; build it first" >&2
    exit 2
  fi
done
page=examples/data/page-1.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/Hello.java" <<'JAVA'
class Hello {
    public static void main(String[] arguments) {
        System.out.println("Hello");
    }
}
JAVA
javac -d "$work" "$work/Hello.java"
zip=$PWD/${zips[0]}
(cd "$work" && jar xf "$zip")
export XDG_CACHE_HOME=$work/cache

hello() { java -cp "$work" Hello > "$work/out" 2> "$work/messages"; }
convert() { java -jar osce-cli/target/osce.jar convert "$page" > "$work/out" 2> "$work/messages"; }
launch() { sh "$work"/osce-*/bin/osce convert "$page" > "$work/out" 2> "$work/messages"; }

TIMEFORMAT=%R
seconds() { { time "$1"; } 2>> "$work/$1.times"; }
hello
convert
launch
for ((turn = 0; turn < turns; turn++)); do
  seconds hello
  seconds convert
  seconds launch
done

median() { sort -n "$work/$1.times" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }
awk -v hello="$(median hello)" -v convert="$(median convert)" -v launch="$(median launch)" -v turns="$turns" 'BEGIN {
  print "| | median of " turns ", ms | ratio |\n|---|--:|--:|"
  row = "| %s | %.0f | %.2f |\n"
  printf row row row, "hello", 1000 * hello, 1, "convert", 1000 * convert, convert / hello, "launch", 1000 * launch, launch / hello
}'
