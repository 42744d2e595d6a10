// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.web.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every action that there are words for, in the order of a language: put in order once, not for each page. */
@ApplicationScoped
class AuditActions {

    /** What the keys of their words begin with. */
    static final String PREFIX = "audit.action.";

    private final Map<Locale, List<SelectItem>> ordered = new ConcurrentHashMap<>();

    @Inject
    Texts texts;

    List<SelectItem> in(Locale locale) {
        return ordered.computeIfAbsent(locale, this::order);
    }

    private List<SelectItem> order(Locale locale) {
        return texts.in(locale).entrySet().stream()
                .filter(text -> text.getKey().startsWith(PREFIX))
                .map(text -> new SelectItem(text.getKey().substring(PREFIX.length()), text.getValue()))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(locale)))
                .toList();
    }
}
