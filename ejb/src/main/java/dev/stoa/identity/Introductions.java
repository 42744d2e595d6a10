// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.util.Optional;

/** Where a person's word on himself goes that a third party, by which he came, could not give. */
public interface Introductions {

    /**
     * Notes where he is from and where he can be reached. A number that he has proven to be his is not touched.
     *
     * @throws dev.stoa.Unavailable if the identity provider does not answer
     */
    void note(String subject, String company, Optional<PhoneNumber> phone);
}
