package io.github.oscenews.examples.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads crawls on many machines and writes what {@code osce convert} writes, and Parquet.
 *
 * <pre>
 * inputs ──► InputFile ──► slices ──► SliceReading ──► Spool ──► tag and JSON ──► items.jsonl, rejects.jsonl, ...
 *                                     FileReading                          └────► ItemRows ──► items.parquet
 *            on the driver            on the executors
 * </pre>
 */
public final class NewsroomJob {

    /** About so many bytes of input make a slice, unless that makes too few of them for all processors. */
    private static final long SLICE = 1 << 27;

    /** Parts have five digits in their names, by which they are sorted. */
    private static final int MOST_SLICES = 100_000;

    private final SparkSession spark;
    private final Path output;

    private NewsroomJob(SparkSession spark, Path output) {
        this.spark = spark;
        this.output = output;
    }

    /**
     * Runs the job.
     *
     * @param arguments the folder to make, and one input or more: files, folders or patterns of any file system that Hadoop knows
     * @throws IOException when the folder exists, or an input does not
     * @throws IllegalArgumentException when there is no input
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected OUTPUT INPUT..., found " + Arrays.toString(arguments));
        }
        try (SparkSession spark =
                SparkSession.builder().appName("OSCE newsroom").getOrCreate()) {
            List<String> inputs = Arrays.asList(arguments).subList(1, arguments.length);
            List<InputFile> files = InputFile.list(inputs, hadoop(spark));
            long weight = files.stream().mapToLong(InputFile::weight).sum();
            long slices = Math.max(spark.sparkContext().defaultParallelism(), weight / SLICE);
            System.out.print(run(spark, arguments[0], files, (int) Math.min(slices, MOST_SLICES)));
        }
    }

    /**
     * Runs the job.
     *
     * @param output the folder to make
     * @param slices how many tasks read files, at most
     * @return how much of what was found, as text
     */
    static String run(SparkSession spark, String output, List<InputFile> files, int slices) throws IOException {
        Path folder = new Path(output);
        if (folder.getFileSystem(hadoop(spark)).exists(folder)) {
            throw new FileAlreadyExistsException(output + ": cannot be written: it exists");
        }
        return new NewsroomJob(spark, folder).run(InputFile.slices(files, slices));
    }

    private static Configuration hadoop(SparkSession spark) {
        return spark.sparkContext().hadoopConfiguration();
    }

    private String run(List<List<InputFile>> slices) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> hadoop = context.broadcast(new SerializableConfiguration(hadoop(spark)));
        JavaPairRDD<String, String> found = context.parallelize(slices, Math.max(1, slices.size()))
                .flatMapToPair(slice -> new SliceReading(slice, hadoop.value().value()))
                // So that inputs are read once, unless a machine is lost.
                .persist(StorageLevel.DISK_ONLY());
        String summary = summary(found.countByKey());
        // Items last: there are never items without their rejects and problems.
        for (Kind kind : List.of(Kind.DOCUMENTS, Kind.PROBLEMS, Kind.REJECTS, Kind.ITEMS)) {
            spark.createDataset(lines(found, kind).rdd(), Encoders.STRING())
                    .write()
                    .text(new Path(output, kind.id() + ".jsonl").toString());
        }
        spark.createDataFrame(lines(found, Kind.ITEMS).map(ItemRows::of), ItemRows.SCHEMA)
                .write()
                .parquet(new Path(output, "items.parquet").toString());
        found.unpersist(false);
        return summary;
    }

    private static JavaRDD<String> lines(JavaPairRDD<String, String> found, Kind kind) {
        return found.filter(each -> kind.isOf(each._1())).values();
    }

    private static String summary(Map<String, Long> counts) {
        StringBuilder text = new StringBuilder();
        for (Kind kind : Kind.values()) {
            Map<String, Long> ofKind = new TreeMap<>(counts);
            ofKind.keySet().removeIf(tag -> !kind.isOf(tag));
            long total = ofKind.values().stream().mapToLong(Long::longValue).sum();
            text.append(kind.id()).append(": ").append(total).append('\n');
            ofKind.remove(kind.id());
            ofKind.forEach((tag, count) -> text.append("  ")
                    .append(tag.substring(kind.id().length() + 1))
                    .append(": ")
                    .append(count)
                    .append('\n'));
        }
        return text.toString();
    }
}
