// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/** What the person tells of himself in the last step, as typed but for the space around it. */
record PersonalDetails(String fullName, String companyName, String phoneNumber, String password) {

    static final String COMPANY = "companyName";
    static final String PHONE = "phoneNumber";
    static final String PASSWORD = "password";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_COMPANY = 255;
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    static PersonalDetails typed(MultivaluedMap<String, String> form) {
        return new PersonalDetails(
                text(form, UserModel.FIRST_NAME),
                text(form, COMPANY),
                text(form, PHONE).replaceAll("[ ().-]", ""),
                Optional.ofNullable(form.getFirst(PASSWORD)).orElse(""));
    }

    /** What the page shows again after a problem: all but the password. */
    Map<String, String> typedAgain() {
        return Map.of(UserModel.FIRST_NAME, fullName, COMPANY, companyName, PHONE, phoneNumber);
    }

    List<FormMessage> problems() {
        var problems = new ArrayList<FormMessage>();
        named(problems, UserModel.FIRST_NAME, fullName, LONGEST_NAME);
        named(problems, COMPANY, companyName, LONGEST_COMPANY);
        if (!phoneNumber.isEmpty() && !E164.matcher(phoneNumber).matches()) {
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
