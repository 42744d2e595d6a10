// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody types addresses by hand: each has an answer in the words of the product. */
@OnPlatform
class OddAddressesIT {

    private static final List<String> WITH_NUL = List.of(
            "/app/account/audit?person=%00",
            "/app/account/audit?object=a%00b",
            "/app/members/list?q=%00",
            "/app/members/member?id=%00",
            "/app/members/permissions?permission=%00",
            "/app/projects/list?q=%00",
            "/app/projects/list?page=%00",
            "/app/projects/detail?id=%00");

    /** With every parameter that a page knows. */
    private static final List<String> WITHOUT_VALUE = List.of(
            "/app/account/audit?person=&action=&object=&kind=&from=&to=&page=",
            "/app/account/rest-add?like=",
            "/app/account/rest-key?id=",
            "/app/members/invitation?id=",
            "/app/members/list?q=&page=",
            "/app/members/member?id=",
            "/app/members/permissions?permission=&member=",
            "/app/members/role?id=&copy=",
            "/app/projects/builder?id=",
            "/app/projects/certificate?id=&do=",
            "/app/projects/certificates?id=",
            "/app/projects/delete?id=",
            "/app/projects/detail?id=",
            "/app/projects/edit?id=",
            "/app/projects/list?q=&stage=&status=&security=&label=&sort=&page=",
            "/app/projects/quota?for=",
            "/app/projects/signaling?id=",
            "/app/projects/tokens?id=",
            "/public/help/code?code=");

    @Test
    void takesAParameterWithoutValueForNone(Visitor ada) {
        ada.isInside();

        for (var address : WITHOUT_VALUE) {
            var without = get(ada, address.substring(0, address.indexOf('?')));
            assertThat(without.status()).as(address).isLessThan(500);
            assertThat(get(ada, address).status()).as(address).isEqualTo(without.status());
        }
    }

    @Test
    void refusesWhatNoTextCanHold(Visitor ada) {
        ada.isInside();

        for (var address : WITH_NUL) {
            var answer = get(ada, address);
            assertThat(answer.status()).as(address).isEqualTo(400);
            assertThat(answer.text()).as(address).contains("has a character that no text can have");
        }
    }

    @Test
    void saysThatAnAddressIsForForms(Visitor ada) {
        ada.isInside();

        for (var address : List.of("/app/account/switch", "/app/account/audit-export")) {
            var answer = get(ada, address);
            assertThat(answer.status()).as(address).isEqualTo(405);
            assertThat(answer.text())
                    .as(address)
                    .contains("This address is for forms")
                    .doesNotContain("Payara");
        }
    }

    private static APIResponse get(Visitor visitor, String address) {
        return visitor.browser().request().get(visitor.address(address));
    }
}
