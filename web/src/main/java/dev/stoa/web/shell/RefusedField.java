// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the field that a refusal is about: the one whose attribute {@code refusals} names its code. */
final class RefusedField {

    private RefusedField() {}

    /** Marks the field as invalid and hands back its client id; null if no field of the page is meant. */
    static @Nullable String of(String code, FacesContext faces) {
        var found = new String[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input && names(input, code)) {
                input.setValid(false);
                input.setSubmittedValue(
                        input.getValue()); // An invalid field shows what was sent, not what the bean has.
                found[0] = input.getClientId(faces);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static boolean names(UIInput input, String code) {
        var refusals = input.getAttributes().get("refusals");
        return refusals instanceof String codes && List.of(codes.split(" ")).contains(code);
    }
}
