// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class GitHubAddressTest {

    private static final String PRIMARY = "{'email':'ada@example.com','primary':true,'verified':true}";
    private static final String SECOND = "{'email':'second@example.com','primary':false,'verified':true}";
    private static final String CLAIMED = "{'email':'claimed@example.com','primary':true,'verified':false}";

    @Test
    void isThePrimaryOne() throws JsonProcessingException {
        assertThat(GitHubAddress.primary(list(SECOND, PRIMARY)).map(GitHubAddress::email))
                .hasValue("ada@example.com");
    }

    @Test
    void isAVerifiedOneBeforeThePrimaryOne() throws JsonProcessingException {
        assertThat(GitHubAddress.primary(list(CLAIMED, SECOND)).map(GitHubAddress::email))
                .hasValue("second@example.com");
    }

    @Test
    void isKnownToBeUnverified() throws JsonProcessingException {
        assertThat(GitHubAddress.primary(list(CLAIMED)).map(GitHubAddress::verified))
                .hasValue(false);
    }

    @Test
    void isMissingWhereThereIsNone() throws JsonProcessingException {
        assertThat(GitHubAddress.primary(list())).isEmpty();
        assertThat(GitHubAddress.primary(new ObjectMapper().readTree("{\"message\":\"Not Found\"}")))
                .isEmpty();
    }

    private static JsonNode list(String... addresses) throws JsonProcessingException {
        return new ObjectMapper().readTree(("[" + String.join(",", addresses) + "]").replace('\'', '"'));
    }
}
