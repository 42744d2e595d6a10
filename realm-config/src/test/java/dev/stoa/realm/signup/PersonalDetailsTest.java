// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.utils.FormMessage;

class PersonalDetailsTest {

    @Test
    void areFineWithoutAPhone() {
        assertThat(details("Ada Lovelace", "Analytical Engines", "").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+1 (415) 555-0100,+14155550100", "+86 138 0013 8000,+8613800138000", "+49.30.901820,+4930901820"})
    void readAPhoneNumberAsPeopleWriteIt(String typed, String number) {
        var details = details("Ada", "Engines", typed);

        assertThat(details.problems()).isEmpty();
        assertThat(details.phoneNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4155550100", "+0123456789", "+12345", "+1234567890123456", "+1 call me"})
    void refuseWhatIsNoPhoneNumber(String typed) {
        assertThat(messages(details("Ada", "Engines", typed))).containsExactly("phoneNumberInvalid");
    }

    @Test
    void needNameAndCompany() {
        assertThat(messages(details(" ", "", "")))
                .containsExactly("signUpMissing.firstName", "signUpMissing.companyName");
    }

    @Test
    void sayLengthAndLimitOfWhatIsTooLong() {
        var problem = details("a".repeat(101), "Engines", "").problems().get(0);

        assertThat(problem.getMessage()).isEqualTo("signUpTooLong");
        assertThat(problem.getParameters()).containsExactly(101, 100);
    }

    private static List<String> messages(PersonalDetails details) {
        return details.problems().stream().map(FormMessage::getMessage).toList();
    }

    private static PersonalDetails details(String name, String company, String phone) {
        var form = new MultivaluedHashMap<String, String>();
        form.add("firstName", name);
        form.add("companyName", company);
        form.add("phoneNumber", phone);
        return PersonalDetails.typed(form);
    }
}
