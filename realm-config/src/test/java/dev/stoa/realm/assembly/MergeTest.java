// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void appendsListsAndJoinsObjects() throws JsonProcessingException {
        var whole = json("{'roles':{'realm':[1]},'flows':['a']}");

        Merge.into(whole, json("{'roles':{'client':[2]},'flows':['b'],'realm':'stoa'}"), "piece");

        assertThat(whole).isEqualTo(json("{'roles':{'realm':[1],'client':[2]},'flows':['a','b'],'realm':'stoa'}"));
    }

    @Test
    void refusesAValueThatIsSaidTwice() throws JsonProcessingException {
        var whole = json("{'sslRequired':'external'}");
        var piece = json("{'sslRequired':'none'}");

        assertThatThrownBy(() -> Merge.into(whole, piece, "piece.json"))
                .hasMessage("The realm says it twice: sslRequired in piece.json");
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }
}
