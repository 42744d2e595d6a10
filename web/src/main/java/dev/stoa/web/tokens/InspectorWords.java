// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import dev.stoa.credentials.Slot;
import dev.stoa.tokens.Inspection;
import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import dev.stoa.tokens.TokenWarning;
import dev.stoa.tokens.Verdict;
import dev.stoa.web.shell.Reader;
import dev.stoa.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** Puts what the inspector found into the reader's words. */
@Named
@RequestScoped
public class InspectorWords {

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    /** The exact reason of the verdict. */
    public String reason(Inspection inspection) {
        var values = inspection.details().stream().map(this::word).toArray();
        return texts.format(
                reader.getLocale(), "verdict." + inspection.verdict().code() + ".line", values);
    }

    /** The tone of the verdict's badge. */
    public String tone(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "ok";
            case CHANNEL_OR_UID_NEEDED -> "warning";
            default -> "danger";
        };
    }

    public String warning(TokenWarning warning) {
        var words = warning.details().stream()
                .map(detail -> detail instanceof String code ? codeWord(warning.kind(), code) : detail)
                .toArray();
        return texts.format(reader.getLocale(), "warning." + warning.code(), words);
    }

    /** The codes of a warning: a version, or a service and perhaps its privilege, whose name has two words or more. */
    private String codeWord(TokenWarning.Kind kind, String code) {
        if (kind == TokenWarning.Kind.VERSION_OUTDATED) {
            return text("version." + code);
        }
        var privilege = "privilege." + code;
        return texts.in(reader.getLocale()).containsKey(privilege) ? text(privilege) : text("service." + code);
    }

    private Object word(Object detail) {
        if (detail instanceof Part part) {
            return text("part." + part.name());
        }
        if (detail instanceof Reason reason) {
            return text("reason." + reason.name());
        }
        if (detail instanceof Slot slot) {
            return text("slot." + slot.name());
        }
        return detail instanceof Instant instant ? reader.moment(instant) : detail;
    }

    private String text(String key) {
        return texts.format(reader.getLocale(), key);
    }
}
