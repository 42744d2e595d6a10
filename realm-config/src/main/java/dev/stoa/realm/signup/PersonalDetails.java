// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.code.EmailAddress;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.PhoneNumber;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/**
 * What the person tells of himself in the last step, as typed but for the space around it.
 *
 * @param otherAddress the e-mail address of who came by phone, the phone number of who came by e-mail
 */
record PersonalDetails(String fullName, String companyName, String otherAddress, String password) {

    static final String COMPANY = "companyName";
    static final String EMAIL = UserModel.EMAIL;
    static final String PHONE = PhoneNumber.ATTRIBUTE;
    static final String PASSWORD = "password";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_COMPANY = 255;

    static PersonalDetails typed(MultivaluedMap<String, String> form) {
        return new PersonalDetails(
                text(form, UserModel.FIRST_NAME),
                text(form, COMPANY),
                text(form, form.containsKey(EMAIL) ? EMAIL : PHONE),
                Optional.ofNullable(form.getFirst(PASSWORD)).orElse(""));
    }

    /** What the page shows again after a problem: all but the password. */
    Map<String, String> typedAgain() {
        return Map.of(UserModel.FIRST_NAME, fullName, COMPANY, companyName, "otherAddress", otherAddress);
    }

    /** The other address in its normal form, if it is one. */
    Optional<Identifier> other(Identifier proven, List<String> regions) {
        return proven instanceof PhoneNumber
                ? EmailAddress.typed(otherAddress).map(Identifier.class::cast)
                : PhoneNumber.read(otherAddress, regions).map(Identifier.class::cast);
    }

    List<FormMessage> problems(Identifier proven, List<String> regions) {
        var problems = new ArrayList<FormMessage>();
        named(problems, UserModel.FIRST_NAME, fullName, LONGEST_NAME);
        named(problems, COMPANY, companyName, LONGEST_COMPANY);
        if (proven instanceof PhoneNumber && other(proven, regions).isEmpty()) {
            problems.add(new FormMessage(EMAIL, "emailInvalid"));
        } else if (!otherAddress.isEmpty() && other(proven, regions).isEmpty()) {
            problems.add(new FormMessage(PHONE, "phoneNumberInvalid"));
        }
        return problems;
    }

    private static void named(List<FormMessage> problems, String field, String value, int longest) {
        if (value.isEmpty()) {
            problems.add(new FormMessage(field, "signUpMissing." + field));
        } else if (value.length() > longest) {
            problems.add(new FormMessage(field, "signUpTooLong", value.length(), longest));
        }
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }
}
