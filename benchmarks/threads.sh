#!/usr/bin/env bash
# How long the command takes with one thread and with two, in turns, by its launcher and as a jar, on listing text in one file and in
# a folder of pages of 25 KB. The arguments are the number of turns and of megabytes; five times that is needed on the disk
# for temporary files. Build first: ./mvnw -q -DskipTests package
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
turns=${1:-3}
megabytes=${2:-2000}
if [[ ! $turns =~ ^[1-9][0-9]*$ || ! $megabytes =~ ^[1-9][0-9]*$ ]]; then
  echo "threads.sh: expected a number of turns and one of megabytes, found '$turns' and '$megabytes'" >&2
  exit 2
fi
zips=(osce-dist/target/osce-*.zip)
for file in osce-cli/target/osce.jar benchmarks/target/benchmarks.jar "${zips[0]}"; do
  if [[ ! -f $file ]]; then
    echo "threads.sh: there is no $file; build it first" >&2
    exit 2
  fi
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
zip=$PWD/${zips[0]}
(cd "$work" && jar xf "$zip")
export XDG_CACHE_HOME=$work/cache

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

launch() { sh "$work"/osce-*/bin/osce convert "$work/$1" --threads "$2" -o "$3" 2> "$work/messages"; }
convert() { java -jar osce-cli/target/osce.jar convert "$work/$1" --threads "$2" -o "$3" 2> "$work/messages"; }
# What was written before is no longer to be on its way to the disk.
settle() { rm -f "$work/out" && sync; }
median() { sort -n "$work/$1.times" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }

TIMEFORMAT=%R
echo "| $megabytes MB of listing text | 1 thread, s | 2 threads, s | times as fast |"
echo "|---|--:|--:|--:|"
for input in file.txt folder; do
  launch $input 1 "$work/one"
  launch $input 2 "$work/two"
  convert $input 2 "$work/out"
  if ! { [ -s "$work/one" ] && cmp -s "$work/one" "$work/two" && cmp -s "$work/one" "$work/out"; }; then
    echo "threads.sh: the output of two threads is not that of one" >&2
    exit 1
  fi
  rm "$work/one" "$work/two"
done
for command in launch convert; do
  for input in file.txt folder; do
    times=$command-$input
    for ((turn = 0; turn < turns; turn++)); do
      for threads in 1 2; do
        settle
        { time $command $input $threads "$work/out"; } 2>> "$work/$times-$threads.times"
      done
    done
    one=$(median $times-1) two=$(median $times-2)
    awk -v command=$command -v input=$input -v one="$one" -v two="$two" 'BEGIN {
      printf "| %s, %s | %.1f | %.1f | %.2f |\n", command == "launch" ? "launcher" : "jar",
        input == "folder" ? "a folder of pages" : "one file", one, two, one / two
    }'
  done
done
