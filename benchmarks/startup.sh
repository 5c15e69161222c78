#!/usr/bin/env bash
# How long the command takes from start to end on one small page, beside a program that prints one line; both in turns.
# The argument is the number of turns. Build the command first: ./mvnw -q -DskipTests package
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
turns=${1:-21}
if [[ ! $turns =~ ^[1-9][0-9]*$ ]]; then
  echo "startup.sh: expected a number of turns, found '$turns'" >&2
  exit 2
fi
if [[ ! -f osce-cli/target/osce.jar ]]; then
  echo "startup.sh: there is no osce-cli/target/osce.jar; build it first" >&2
  exit 2
fi
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

hello() { java -cp "$work" Hello > "$work/out" 2> "$work/messages"; }
convert() { java -jar osce-cli/target/osce.jar convert "$page" > "$work/out" 2> "$work/messages"; }

TIMEFORMAT=%R
seconds() { { time "$1"; } 2>> "$work/$1.times"; }
hello
convert
for ((turn = 0; turn < turns; turn++)); do
  seconds hello
  seconds convert
done

median() { sort -n "$work/$1.times" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }
awk -v hello="$(median hello)" -v convert="$(median convert)" -v turns="$turns" 'BEGIN {
  print "| | median of " turns ", ms |\n|---|--:|"
  printf "| hello | %.0f |\n| convert | %.0f |\n| ratio | %.2f |\n", 1000 * hello, 1000 * convert, convert / hello
}'
