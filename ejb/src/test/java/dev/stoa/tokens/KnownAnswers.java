// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

/** The published answers that every implementation of the formats has to give. */
final class KnownAnswers {

    static final String APP_ID = "970CA35de60c44645bbae8a215061b33";
    static final String CERTIFICATE = "5CFd2fd1755d40ecb72977518be15d3b";
    static final String OTHER_CERTIFICATE = "5CFd2fd1755d40ecb72977518be15d3c";
    static final String CHANNEL = "7d72365eb983485397e3e3f9d460bdda";
    static final String UID = "2882341273";
    static final String USER = "test_user";
    static final long ISSUED_AT = 1_111_111;
    static final long SALT = 1;
    static final long EXPIRE = 600;
    static final long UNTIL = 1_446_455_471;

    static final String RTC =
            "007eJxTYBBbsMMnKq7p9Hf/HcIX5kce9b518kCiQgSr5Zrp4X1Tu6UUGCzNDZwdjU1TUs0Mkk1MzExMk5ISUy0SjQxNDcwMk4yN3b8"
                    + "IMEQwMTAwMoAwBIL4CgzmKeZGxmamqUmWFsYmFqbGluapxqnGaZYpJmYGSSkpiVwMRhYWRsYmhkbmxgDCaiTj";
    static final String SIGNALING =
            "007eJxTYOCdJftjyTM2zxW6Xhm/5T0j5LdcUt/xYVt48fb5Mp3PX9coMFiaGzg7GpumpJoZJJuYmJmYJiUlplokGhmaGpgZJhkb"
                    + "u38RYIhgYmBgZABhJiBmBPM5GUpSi0viS4tTiwBZVh6A";
    static final String OLD_RTC =
            "006970CA35de60c44645bbae8a215061b33IACV0fZUBw+72cVoL9eyGGh3Q6Poi8bgjwVLnyKSJyOXR7dIfRBXoFHlEAABAAAAR/QQAA"
                    + "EAAQCvKDdW";

    private KnownAnswers() {}
}
