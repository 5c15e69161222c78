package io.github.oscenews.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the tasks and their floors in turns and prints the table of their ratios. */
final class Comparison {

    private static final String HEAP = "2g";

    private static final List<Class<?>> TASKS = List.of(
            TextToItems.class,
            ItemsToJson.class,
            TextToJson.class,
            JsonToItems.class,
            ListingsToItems.class,
            ArticlesToItems.class);

    private Comparison() {}

    /**
     * Measures and prints.
     *
     * @param task the name of the only task to measure, or empty for all
     */
    static void run(Form form, String task) throws IOException, RunnerException {
        Table table = new Table();
        for (int round = 0; round < form.rounds(); round++) {
            for (RunResult result : Measuring.run(form.options(tasks(task)), HEAP)) {
                table.add(result);
            }
        }
        System.out.println(Measuring.machine(HEAP) + "\n");
        table.rows(TASKS.stream().map(Class::getSimpleName).toList()).forEach(System.out::println);
    }

    /** The tasks to measure; without any, JMH would measure whatever there is. */
    private static List<Class<?>> tasks(String name) {
        List<Class<?>> tasks = TASKS.stream()
                .filter(task -> name.isEmpty() || task.getSimpleName().equals(name))
                .toList();
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no task is called " + name);
        }
        return tasks;
    }
}
