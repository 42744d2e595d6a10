// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.address;

import dev.stoa.realm.code.CodeDialogue;
import dev.stoa.realm.code.CodeOption;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.Purpose;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.managers.AuthenticationManager;

/** Asks for an address and for the code that was sent there, and makes it the person's. */
final class AddressAction implements RequiredActionProvider {

    private static final String FIELD = "address";
    private static final String SKIPPED = "stoa.address.skipped.";

    private final AddressKind kind;

    AddressAction(AddressKind kind) {
        this.kind = kind;
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    /**
     * Asks a person to confirm an e-mail address that nobody has proven, whenever he signs in: not when a session is
     * taken up in silence, which would end in an error.
     */
    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        var user = context.getUser();
        var session = context.getAuthenticationSession();
        var silent = Boolean.parseBoolean(session.getAuthNote(AuthenticationManager.SSO_AUTH));
        var unproven = kind == AddressKind.EMAIL && user.getEmail() != null && !user.isEmailVerified();
        if (unproven && !silent && session.getAuthNote(SKIPPED + kind) == null) {
            session.addRequiredAction(kind.action());
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (!kind.isOffered(context.getSession())) {
            context.ignore();
            return;
        }
        var pending = pending(context).find();
        if (pending.isPresent()) {
            context.challenge(dialogue(context).open(pending.get()));
        } else {
            context.challenge(form(context, Optional.empty(), known(context)));
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        var typed = context.getHttpRequest().getDecodedFormParameters();
        var pending = pending(context).find();
        if (typed.containsKey("skip") && isSkippable(context)) {
            skip(context);
        } else if (typed.containsKey(FIELD)) {
            choose(context, Optional.ofNullable(typed.getFirst(FIELD)).orElse(""));
        } else if (pending.isPresent()) {
            answer(context, pending.get());
        } else {
            context.challenge(form(context, Optional.empty(), known(context)));
        }
    }

    private void choose(RequiredActionContext context, String text) {
        var address = kind.read(context.getSession(), text);
        var own = kind.provenOf(context.getUser());
        if (address.isEmpty()) {
            var message = kind == AddressKind.EMAIL ? "emailInvalid" : "phoneNumberInvalid";
            context.challenge(form(context, problem(FIELD, message), text));
        } else if (address.equals(own)) {
            context.challenge(form(context, problem(FIELD, "addressOwn." + kind.text()), text));
        } else {
            pending(context).keep(address.get());
            context.challenge(dialogue(context).open(address.get()));
        }
    }

    private void answer(RequiredActionContext context, Identifier pending) {
        var answer = dialogue(context).answer(pending);
        switch (answer.outcome()) {
            case PROVEN -> change(context, pending);
            case SHOWN, WRONG -> context.challenge(answer.page());
            case OTHER_ADDRESS -> {
                pending(context).forget();
                context.challenge(form(context, Optional.empty(), pending.shown()));
            }
            case SKIPPED -> skip(context);
        }
    }

    private void change(RequiredActionContext context, Identifier proven) {
        var refusal = new AddressChange(context, kind).to(proven);
        pending(context).forget();
        if (refusal.isPresent()) {
            context.challenge(form(context, problem(null, refusal.get()), proven.shown()));
        } else {
            context.success();
        }
    }

    private void skip(RequiredActionContext context) {
        pending(context).forget();
        context.getAuthenticationSession().setAuthNote(SKIPPED + kind, "true");
        context.success();
    }

    /** What was asked for by the person himself he cancels instead. */
    private boolean isSkippable(RequiredActionContext context) {
        var executing = context.getAuthenticationSession().getClientNote(Constants.KC_ACTION_EXECUTING);
        return !kind.action().equals(executing);
    }

    private String known(RequiredActionContext context) {
        var user = context.getUser();
        return kind.provenOf(user).isPresent()
                ? ""
                : kind.of(user).map(Identifier::shown).orElse("");
    }

    private CodeDialogue dialogue(RequiredActionContext context) {
        return isSkippable(context)
                ? CodeDialogue.of(context, Purpose.ADDRESS, CodeOption.OTHER_ADDRESS, CodeOption.SKIP)
                : CodeDialogue.of(context, Purpose.ADDRESS, CodeOption.OTHER_ADDRESS);
    }

    private PendingAddress pending(RequiredActionContext context) {
        return new PendingAddress(context.getAuthenticationSession(), kind);
    }

    private Response form(RequiredActionContext context, Optional<FormMessage> problem, String typed) {
        var user = context.getUser();
        var known = kind.of(user).isPresent() ? "confirm" : "add";
        var form = context.form()
                .setAttribute("kind", kind.text())
                .setAttribute("occasion", kind.provenOf(user).isPresent() ? "change" : known)
                .setAttribute(
                        "current", kind.provenOf(user).map(Identifier::shown).orElse(""))
                .setAttribute("typed", typed)
                .setAttribute("skippable", isSkippable(context));
        problem.ifPresent(wrong -> form.setErrors(List.of(wrong)));
        return form.createForm("address.ftl");
    }

    private static Optional<FormMessage> problem(@Nullable String field, String message) {
        return Optional.of(new FormMessage(field, message));
    }

    @Override
    public void close() {}
}
