package io.github.oscenews.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.SerializableString;

class TermsTest {

    @Test
    void aListedTermIsFoundByItsBytes() {
        assertFound(Terms.CONTENT_TYPES, ContentType.listed());
        assertFound(Terms.STRUCTURES, Structure.listed());
        assertFound(Terms.FIELDS_OF_WORK, FieldOfWork.listed());
    }

    private static <T extends Term> void assertFound(Terms<T> terms, List<T> listed) {
        for (T term : listed) {
            byte[] json = ("\"" + term.label() + "\",").getBytes(UTF_8);
            int end = json.length - 2;

            assertThat(terms.listed(json, 1, end)).isSameAs(term);
            assertThat(terms.listed(json, 1, end - 1)).isNull();
            assertThat(terms.listed(json, 0, end)).isNull();
            SerializableString printed = terms.printed(term);
            assertThat(printed == null ? term.label() : printed.getValue()).isEqualTo(term.label());
        }
    }

    @Test
    void aTermThatIsNotListedIsNotFound() {
        byte[] json = "OSCE Outpost in Atlantis".getBytes(UTF_8);

        assertThat(Terms.STRUCTURES.listed(json, 0, json.length)).isNull();
        assertThat(Terms.STRUCTURES.listed(json, 4, 4)).isNull();
        assertThat(Terms.STRUCTURES.printed(Structure.of("OSCE Outpost in Atlantis")))
                .isNull();
        assertThat(Terms.STRUCTURES.of("Atlantis")).isEqualTo(Structure.of("Atlantis"));
    }
}
