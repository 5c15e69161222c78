package io.github.oscenews.conformance;

import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.Reject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a stream finds, and asks for no tiles. */
class Found implements NewsroomHandler {

    final List<SourcedItem> items = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

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
}
