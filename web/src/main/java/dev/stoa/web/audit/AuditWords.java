// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.audit.AuditKind;
import dev.stoa.audit.AuditLine;
import dev.stoa.audit.AuditPage;
import dev.stoa.audit.FieldChange;
import dev.stoa.audit.Finding;
import dev.stoa.web.shell.Reader;
import dev.stoa.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Says in the reader's language what the trail names by the names of the program. */
@Named
@RequestScoped
public class AuditWords {

    private static final String KIND = "audit.kind.";
    private static final String NOTHING = "audit.nothing";
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

    /** A page of a trail, ready to be shown. */
    AuditTable table(String page, AuditFilter filter, AuditPage shown) {
        var rows = shown.lines().stream().map(line -> row(page, filter, line)).toList();
        return new AuditTable(page, filter, shown, rows);
    }

    private AuditRow row(String page, AuditFilter filter, AuditLine line) {
        return new AuditRow(
                line,
                reader.time(line.at()),
                reader.moment(line.at()),
                caller(line.caller(), line.name()),
                filter.with(AuditFilter.PERSON, line.caller()).path(page),
                action(line.action()),
                line.refusal().map(this::refusal).orElse(""),
                line.changes().stream().map(this::change).toList(),
                line.subject()
                        .map(object -> filter.with(AuditFilter.OBJECT, object).path(page))
                        .orElse(""),
                known(KIND + line.kind(), line.kind().name()),
                tone(line.kind()));
    }

    private AuditRow.Change change(FieldChange change) {
        var nothing = known(NOTHING, "");
        return new AuditRow.Change(
                field(change.field()),
                change.before().orElse(nothing),
                change.after().orElse(nothing));
    }

    private String action(String action) {
        return known(AuditActions.PREFIX + action, action);
    }

    private String field(String field) {
        return known(FIELD + field, field);
    }

    /**
     * A name where it is known; the product itself; a program by its customer ID; the operator's staff, whose names are
     * nobody's business; else the subject.
     */
    private String caller(String caller, String name) {
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
    private String refusal(String code) {
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

    private static String tone(AuditKind kind) {
        return switch (kind) {
            case CHANGE -> "ok";
            case REVEAL -> "warning";
            case REFUSAL -> "danger";
            case SIGN_IN, USE -> "neutral";
        };
    }

    /** Every action that there are words for, in the order of the reader's language. */
    public List<SelectItem> getActions() {
        return actions.in(reader.getLocale());
    }

    private String known(String key, String otherwise) {
        return words().containsKey(key) ? words().get(key) : otherwise;
    }

    private Map<String, String> words() {
        return texts.in(reader.getLocale());
    }
}
