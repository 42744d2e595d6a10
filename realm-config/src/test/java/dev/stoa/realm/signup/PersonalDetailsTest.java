// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.realm.code.EmailAddress;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.PhoneNumber;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.utils.FormMessage;

class PersonalDetailsTest {

    private static final Identifier BY_MAIL = new EmailAddress("ada@example.com");
    private static final Identifier BY_PHONE = new PhoneNumber("+8613800138000");
    private static final List<String> GERMANY = List.of("DE");

    @Test
    void areFineWithoutAPhone() {
        assertThat(details("Ada Lovelace", "Analytical Engines", "").problems(BY_MAIL, GERMANY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+1 (415) 555-0100,+14155550100", "+86 138 0013 8000,+8613800138000", "030.901820,+4930901820"})
    void readAPhoneNumberAsPeopleWriteIt(String typed, String number) {
        var details = details("Ada", "Engines", typed);

        assertThat(details.problems(BY_MAIL, GERMANY)).isEmpty();
        assertThat(details.other(BY_MAIL, GERMANY)).hasValue(new PhoneNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+0123456789", "+12345", "+1234567890123456", "+1 call me", "ada@example.com"})
    void refuseWhatIsNoPhoneNumber(String typed) {
        assertThat(messages(details("Ada", "Engines", typed), BY_MAIL)).containsExactly("phoneNumberInvalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+1 415 555 0100", "ada@"})
    void needAnEmailAddressOfWhoCameByPhone(String typed) {
        assertThat(messages(details("Ada", "Engines", typed), BY_PHONE)).containsExactly("emailInvalid");
    }

    @Test
    void needNameAndCompany() {
        assertThat(messages(details(" ", "", ""), BY_MAIL))
                .containsExactly("signUpMissing.firstName", "signUpMissing.companyName");
    }

    @Test
    void sayLengthAndLimitOfWhatIsTooLong() {
        var problem = details("a".repeat(101), "Engines", "")
                .problems(BY_MAIL, GERMANY)
                .get(0);

        assertThat(problem.getMessage()).isEqualTo("signUpTooLong");
        assertThat(problem.getParameters()).containsExactly(101, 100);
    }

    private static List<String> messages(PersonalDetails details, Identifier proven) {
        return details.problems(proven, GERMANY).stream()
                .map(FormMessage::getMessage)
                .toList();
    }

    private static PersonalDetails details(String name, String company, String other) {
        var form = new MultivaluedHashMap<String, String>();
        form.add("firstName", name);
        form.add("companyName", company);
        form.add("phoneNumber", other);
        return PersonalDetails.typed(form);
    }
}
