package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.LedgerHandler;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.Reject;
import io.github.oscenews.parser.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps all that a stream finds. */
class Recording implements LedgerHandler {

    final List<SourcedItem> items = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Tile> tiles = new ArrayList<>();

    @Nullable String nextPage;

    @Override
    public void item(SourcedItem item) {
        items.add(item);
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void nextPage(String address) {
        nextPage = address;
    }

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
