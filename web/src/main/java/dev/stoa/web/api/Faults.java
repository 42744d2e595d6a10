// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.Refusal;
import dev.stoa.Unavailable;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.Origin;
import dev.stoa.web.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Finds, for whatever was thrown, what to answer; what nobody has thought of is logged with the id of the request. */
@ApplicationScoped
public class Faults {

    private static final Logger LOG = System.getLogger(Faults.class.getName());
    private static final long SOON_SECONDS = 30;

    @Inject
    Texts texts;

    @Inject
    Origin origin;

    /**
     * Says why, in the first language that there is.
     *
     * @param languages those that the program accepts, the best first
     */
    public Fault of(Throwable thrown, List<Locale> languages) {
        var language = languages.stream()
                .flatMap(wanted -> Texts.LANGUAGES.stream()
                        .filter(known -> known.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(Texts.LANGUAGES.get(0));
        return of(thrown, language);
    }

    private Fault of(Throwable thrown, Locale language) {
        var cause = cause(thrown);
        if (cause instanceof NotAllowed notAllowed) {
            return fault(language, ApiCodes.SCOPE_MISSING, notAllowed.values());
        }
        if (cause instanceof TooManyRequests tooMany) {
            return waiting(fault(language, tooMany.code(), tooMany.values()), tooMany.waitSeconds());
        }
        if (cause instanceof Refusal refusal) {
            return fault(language, refusal.code(), refusal.values());
        }
        if (cause instanceof ClientErrorException client) {
            return fault(language, code(client), List.of());
        }
        LOG.log(Level.ERROR, "request " + requestId() + " failed", thrown);
        return cause instanceof Unavailable
                ? waiting(fault(language, ApiCodes.UNAVAILABLE, List.of()), SOON_SECONDS)
                : fault(language, ApiCodes.INTERNAL, List.of());
    }

    /** The id of the request, which the log and the trail name, too. */
    String requestId() {
        return origin.requestId().orElse("");
    }

    private Fault fault(Locale language, String code, List<Object> values) {
        var known = ApiCodes.isKnown(code);
        var title = known ? texts.format(language, "api.title." + code) : code;
        var own = "refusal." + code;
        var detail = texts.in(language).containsKey(own) && (!values.isEmpty() || !known)
                ? texts.format(language, own, values.toArray())
                : texts.format(language, "api.help." + code);
        return new Fault(ApiCodes.status(code), code, title, detail, OptionalLong.empty());
    }

    private static Fault waiting(Fault fault, long seconds) {
        return new Fault(fault.status(), fault.code(), fault.title(), fault.detail(), OptionalLong.of(seconds));
    }

    private static String code(ClientErrorException client) {
        if (client instanceof NotFoundException) {
            return ApiCodes.PATH_UNKNOWN;
        }
        if (client instanceof NotAllowedException) {
            return ApiCodes.METHOD_NOT_ALLOWED;
        }
        if (client instanceof NotSupportedException) {
            return ApiCodes.BODY_NOT_JSON;
        }
        return client instanceof NotAcceptableException ? ApiCodes.NOT_ACCEPTABLE : ApiCodes.REQUEST_MALFORMED;
    }

    /** The refusal that an EJB or the container may have wrapped. */
    private static Throwable cause(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof Refusal
                        || cause instanceof Unavailable
                        || cause instanceof ClientErrorException)
                .findFirst()
                .or(() -> Unavailable.behind(thrown))
                .orElse(thrown);
    }
}
