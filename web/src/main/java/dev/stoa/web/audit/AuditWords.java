// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.audit.AuditKind;
import dev.stoa.audit.Finding;
import dev.stoa.web.shell.Reader;
import dev.stoa.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Says in the reader's language what the trail names by the names of the program. */
@Named
@RequestScoped
public class AuditWords {

    private static final String FIELD = "audit.field.";
    private static final String CALLER = "audit.caller.";
    private static final String REFUSAL = "audit.refusal.";
    private static final String TITLE = "api.title.";
    private static final String STAFF = "staff:";
    private static final String JOB = "job:";
    private static final String KEY = "key:";

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    @Inject
    AuditActions actions;

    /** An action to choose. */
    public record Choice(String value, String words) {}

    public String action(String action) {
        return known(AuditActions.PREFIX + action, action);
    }

    public String field(String field) {
        return known(FIELD + field, field);
    }

    /**
     * A name where it is known; the product itself; a program by its customer ID; the operator's staff, whose names are
     * nobody's business; else the subject.
     */
    public String caller(String caller, String name) {
        if (!name.isEmpty()) {
            return name;
        }
        if (caller.startsWith(JOB)) {
            return known(CALLER + "job", caller);
        }
        if (caller.startsWith(KEY)) {
            return texts.format(reader.getLocale(), "audit.caller.key", caller.substring(KEY.length()));
        }
        return caller.startsWith(STAFF) ? known(CALLER + "staff", caller) : known(CALLER + caller, caller);
    }

    /**
     * The rule that said no, without the values that only the refused person was told: by the title of its code, where
     * programs meet it, too, and the trail has nothing better to say.
     */
    public String refusal(String code) {
        return known(REFUSAL + code, known(TITLE + code, code));
    }

    /** The numbers that a finding is about. */
    public String place(Finding finding) {
        return finding.number() == finding.last()
                ? Long.toString(finding.number())
                : finding.number() + "–" + finding.last();
    }

    public List<AuditKind> getKinds() {
        return List.of(AuditKind.values());
    }

    public String tone(AuditKind kind) {
        return switch (kind) {
            case CHANGE -> "ok";
            case REVEAL -> "warning";
            case REFUSAL -> "danger";
            case SIGN_IN, USE -> "neutral";
        };
    }

    /** Every action that there are words for, in the order of the reader's language. */
    public List<Choice> getActions() {
        return actions.in(reader.getLocale());
    }

    private String known(String key, String otherwise) {
        return words().containsKey(key) ? words().get(key) : otherwise;
    }

    private Map<String, String> words() {
        return texts.in(reader.getLocale());
    }
}
