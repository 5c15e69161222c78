#!/usr/bin/env bash
# How long the command takes with one thread and with two, in turns, on listing text in one file and in a folder of pages of 25 KB.
# The arguments are the number of turns and of megabytes; twice that is needed on the disk for temporary files. Build first:
# ./mvnw -q -DskipTests package
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
turns=${1:-3}
megabytes=${2:-2000}
if [[ ! $turns =~ ^[1-9][0-9]*$ || ! $megabytes =~ ^[1-9][0-9]*$ ]]; then
  echo "threads.sh: expected a number of turns and one of megabytes, found '$turns' and '$megabytes'" >&2
  exit 2
fi
for file in osce-cli/target/osce.jar benchmarks/target/benchmarks.jar; do
  if [[ ! -f $file ]]; then
    echo "threads.sh: there is no $file; build it first" >&2
    exit 2
  fi
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -jar benchmarks/target/benchmarks.jar text "$megabytes" > "$work/file.txt"
awk -v folder="$work/folder" '
  /^Newsroom$/ && heading++ % 7 == 0 {
    if (file) close(file)
    if (count % 1000 == 0) {
      place = sprintf("%s/%03d", folder, count / 1000)
      system("mkdir -p " place)
    }
    file = sprintf("%s/%06d.txt", place, count++)
  }
  { print > file }' "$work/file.txt"

convert() { java -Xmx128m -jar osce-cli/target/osce.jar convert "$work/$1" --threads "$2" 2> "$work/messages"; }
median() { sort -n "$work/$1.times" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }

TIMEFORMAT=%R
echo "| $megabytes MB of listing text | 1 thread, s | 2 threads, s | times as fast |"
echo "|---|--:|--:|--:|"
for input in file.txt folder; do
  if ! cmp -s <(convert $input 1) <(convert $input 2); then
    echo "threads.sh: the output of two threads is not that of one" >&2
    exit 1
  fi
  for ((turn = 0; turn < turns; turn++)); do
    for threads in 1 2; do
      { time convert $input $threads > "$work/out"; } 2>> "$work/$input-$threads.times"
    done
  done
  one=$(median $input-1) two=$(median $input-2)
  awk -v input=$input -v one="$one" -v two="$two" \
    'BEGIN { printf "| %s | %.1f | %.1f | %.2f |\n", input == "folder" ? "a folder of pages" : "one file", one, two, one / two }'
done
