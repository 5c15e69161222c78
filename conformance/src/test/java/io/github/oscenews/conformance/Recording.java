package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.parser.LedgerHandler;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps all that a stream finds, the tiles too. */
class Recording extends Found implements LedgerHandler {

    final List<Tile> tiles = new ArrayList<>();

    @Override
    public void tile(Tile tile) {
        tiles.add(tile);
    }

    void assertEquals(NewsroomDocument document) {
        assertThat(items).isEqualTo(document.items());
        assertThat(rejects).isEqualTo(document.rejects());
        assertThat(problems).isEqualTo(document.problems());
        assertThat(Optional.ofNullable(nextPage)).isEqualTo(document.nextPage());
        assertThat(tiles).isEqualTo(document.ledger().tiles());
    }
}
