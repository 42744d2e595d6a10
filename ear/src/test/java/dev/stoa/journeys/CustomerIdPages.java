// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.microsoft.playwright.Locator;
import dev.stoa.system.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** The pages about customer IDs, in the hands of one visitor; the same in every language. */
record CustomerIdPages(Visitor visitor) {

    private static final Pattern FILE =
            Pattern.compile("Customer ID: ([0-9a-f]{32})\nCustomer secret: ([0-9a-f]{32})\n");

    /** What key_and_secret.txt says. */
    record Pair(String id, String secret) {

        String credential() {
            return id + ":" + secret;
        }
    }

    /** Makes a pair for everything that is proposed, and has its secret. */
    Pair pair() throws IOException {
        visitor.opens("/app/account/rest-add");
        create();
        return download();
    }

    /** Sends the form that is filled in, proves who he is, and stands before the new pair. */
    void create() {
        field("add:create").click();
        visitor.enters(visitor.mailedCode());
        visitor.page().waitForURL(Pattern.compile(".*/app/account/rest-key\\?id=[0-9a-f]{32}.*"));
    }

    Pair download() throws IOException {
        var download = visitor.page().waitForDownload(() -> downloadButton().click());
        var file = FILE.matcher(Files.readString(download.path()));
        if (!download.suggestedFilename().equals("key_and_secret.txt") || !file.matches()) {
            throw new AssertionError("not the file: " + download.suggestedFilename());
        }
        return new Pair(file.group(1), file.group(2));
    }

    Locator downloadButton() {
        return visitor.page().locator("#download button");
    }

    /** Ticks the scope at this place, or no more; its label lies over the box. */
    void turn(int place) {
        visitor.page().locator("label[for='add:scope:" + place + ":chosen']").click();
    }

    Locator field(String id) {
        return visitor.page().locator("[id='" + id + "']");
    }

    /** The line of a customer ID in the list. */
    Locator line(String id) {
        return visitor.page().locator("#keys tbody tr").filter(new Locator.FilterOptions().setHasText(id));
    }
}
