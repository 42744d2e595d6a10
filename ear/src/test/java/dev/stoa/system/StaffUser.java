// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import dev.stoa.keycloak.KeycloakAdmin;
import java.io.IOException;
import java.net.http.HttpResponse;

/** A staff person of a local platform: has a password, a one-time code and every staff role. */
record StaffUser(String user, String password, String otpSecret) {

    private static final String REALM = "/stoa";

    static StaffUser of(PlatformSecrets secrets) {
        return new StaffUser("staff", secrets.staffPassword(), secrets.staffOtp());
    }

    /** Another one, for what takes two; he has the same secrets. */
    static StaffUser second(PlatformSecrets secrets) {
        return new StaffUser("second-staff", secrets.staffPassword(), secrets.staffOtp());
    }

    /** What he signs in with. */
    String name() {
        return user + "@stoa.localhost";
    }

    /** What an authenticator app takes. */
    String otpAddress() {
        return "otpauth://totp/Stoa:" + name() + "?secret=" + otpSecret + "&issuer=Stoa";
    }

    /** Creates the person unless there is one. */
    void create(KeycloakAdmin admin) throws IOException {
        var found = expect(200, admin.get(REALM + "/users?exact=true&email=" + name()))
                .body();
        if (!found.equals("[]")) {
            return;
        }
        var created = expect(201, admin.post(REALM + "/users", json()));
        var location = created.headers().firstValue("Location").orElseThrow();
        var user = REALM + "/users" + location.substring(location.lastIndexOf('/'));
        var roles = expect(200, admin.get(REALM + "/roles?search=staff-")).body();
        expect(204, admin.post(user + "/role-mappings/realm", roles));
    }

    private String json() {
        return """
                {
                  "username": "%s",
                  "email": "%s",
                  "emailVerified": true,
                  "firstName": "Local Staff",
                  "enabled": true,
                  "requiredActions": [],
                  "credentials": [
                    {"type": "password", "value": "%s", "temporary": false},
                    {
                      "type": "otp",
                      "secretData": "{\\"value\\":\\"%s\\"}",
                      "credentialData": "{\\"subType\\":\\"totp\\",\\"digits\\":6,\\"counter\\":0,\\"period\\":30,\\"algorithm\\":\\"HmacSHA1\\",\\"secretEncoding\\":\\"BASE32\\"}"
                    }
                  ]
                }
                """.formatted(user, name(), password, otpSecret);
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> response) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException("Keycloak answered " + response.statusCode() + " instead of " + status + " to "
                    + response.uri() + ": " + response.body());
        }
        return response;
    }
}
