package io.github.oscenews.conformance;

/** Makes the random choices of {@link Markup}, the same for the same seed. */
record Draw(Generator generator) {

    int number(int bound) {
        return generator.number(bound);
    }

    boolean chance(int percent) {
        return number(100) < percent;
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[number(values.length)];
    }
}
