package io.github.oscenews.json;

import static io.github.oscenews.json.Items.FULL;
import static io.github.oscenews.json.Items.FULL_JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.SourcedItem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BasicBeanDescription;
import tools.jackson.databind.introspect.BasicClassIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Why a native image with this module needs no metadata: a mapper does not look for members of the types of the model. */
class NoReflectionTest {

    /** Notes the types whose members Jackson looks for. */
    @SuppressWarnings("serial")
    private static final class Witness extends BasicClassIntrospector {

        private final List<String> types;

        Witness(List<String> types) {
            this.types = types;
        }

        private Witness(MapperConfig<?> config, List<String> types) {
            super(config);
            this.types = types;
        }

        @Override
        public BasicClassIntrospector forMapper() {
            return this;
        }

        @Override
        public BasicClassIntrospector forOperation(MapperConfig<?> config) {
            return new Witness(config, types);
        }

        @Override
        public BasicBeanDescription introspectForSerialization(JavaType type, AnnotatedClass annotations) {
            types.add(type.getRawClass().getName());
            return super.introspectForSerialization(type, annotations);
        }

        @Override
        public BasicBeanDescription introspectForDeserialization(JavaType type, AnnotatedClass annotations) {
            types.add(type.getRawClass().getName());
            return super.introspectForDeserialization(type, annotations);
        }

        @Override
        public BasicBeanDescription introspectForCreation(JavaType type, AnnotatedClass annotations) {
            types.add(type.getRawClass().getName());
            return super.introspectForCreation(type, annotations);
        }
    }

    record Note(SourcedItem item) {}

    private final List<String> types = new ArrayList<>();
    private final JsonMapper mapper = JsonMapper.builder()
            .classIntrospector(new Witness(types))
            .addModule(new NewsroomModule())
            .build();

    @Test
    void aMapperDoesNotLookIntoItems() {
        assertThat(mapper.readValue(mapper.writeValueAsString(FULL), SourcedItem.class))
                .isEqualTo(FULL);

        assertThat(types).isEmpty();
    }

    @Test
    void itLooksIntoTypesOfOthersAlone() {
        Note note = mapper.readValue("{\"item\":" + FULL_JSON + "}", Note.class);
        assertThat(mapper.writeValueAsString(note)).contains(FULL_JSON);

        assertThat(types).contains(Note.class.getName()).allMatch(Note.class.getName()::equals);
    }
}
