package io.github.oscenews.schemacheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {

    private static final SchemaCheck DAYS = SchemaCheck.of("{\"items\":{\"type\":\"string\",\"format\":\"date\"}}");

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        assertThat(DAYS.faults("[\"2001-05-17\"]")).isEmpty();
        assertThat(DAYS.faults("[\"2001-05-17\",7]")).singleElement().asString().startsWith("/1: integer found");
    }

    @Test
    void formatsAreAsserted() {
        assertThat(DAYS.faults("[\"2001-02-31\"]")).singleElement().asString().contains("date");
    }

    @Test
    void faultsOfLinesAreToldWithTheNumberOfTheLineAndNotAllOfThem() {
        assertThat(DAYS.faultsOfLines(Stream.of("[]", "[7]", "[]")))
                .singleElement()
                .asString()
                .startsWith("line 2: /0: ");
        assertThat(DAYS.faultsOfLines(Stream.generate(() -> "[7]"))).hasSize(10);
    }

    @Test
    void aPartIsChecked() {
        SchemaCheck part = SchemaCheck.of(
                "{\"$id\":\"https://example.org/whole\",\"type\":\"array\",\"$defs\":{\"day\":"
                        + "{\"$anchor\":\"day\",\"type\":\"string\"}}}",
                "day");

        assertThat(part.faults("\"2001-05-17\"")).isEmpty();
        assertThat(part.faults("[]")).isNotEmpty();
    }

    @Test
    void schemasAreChecked() {
        assertThat(SchemaCheck.ofSchemas().faults("{\"minItems\":1}")).isEmpty();
        assertThat(SchemaCheck.ofSchemas().faults("{\"minItems\":-1}")).isNotEmpty();
    }
}
