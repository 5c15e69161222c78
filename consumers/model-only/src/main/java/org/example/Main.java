package org.example;

import io.github.oscenews.model.NewsItem;
import java.time.LocalDate;

/** Builds an item. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        NewsItem item = NewsItem.builder()
                .title("Border guards meet on Lake Ohrid")
                .publishingDate(LocalDate.of(2011, 5, 17))
                .summary("OHRID, 17 May 2011 - They talked about boats.")
                .build();
        System.out.println(item.dateline().orElseThrow().places() + " " + item.summaryExtent());
    }
}
