// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import dev.stoa.realm.sms.SmsSender;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A telephone number in the form of E.164, such as {@code +8613800138000}. */
public record PhoneNumber(String value) implements Identifier {

    /** The attribute of the user profile that holds the number. */
    public static final String ATTRIBUTE = "phoneNumber";

    /** Is {@code true} once the person has proven the number; only such a number opens doors. */
    public static final String VERIFIED = "phoneNumberVerified";

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    /** Kinds that take text messages and cost the sender no more than usual. */
    private static final Set<PhoneNumberType> REACHED = EnumSet.of(
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.VOIP,
            PhoneNumberType.PERSONAL_NUMBER);

    /** Of E.164, with the plus; the library knows longer ones in Germany. */
    private static final int LONGEST = 16;

    /** The library would also read letters and extensions; here they are a mistake. */
    private static final Pattern SPELLING = Pattern.compile("[\\p{Nd}\\p{Zs}+＋().（）/・·‐-―−－-]{5,40}");

    /** Reads what a person typed, if text messages can be sent at all. */
    public static Optional<PhoneNumber> typed(KeycloakSession session, String text) {
        return SmsSender.of(session).flatMap(sender -> read(text, Regions.of(session)));
    }

    /** Reads any spelling: international, or national in the first of these regions where the number exists. */
    public static Optional<PhoneNumber> read(String text, List<String> regions) {
        var spelling = text.strip();
        if (!SPELLING.matcher(spelling).matches()) {
            return Optional.empty();
        }
        return regions.stream()
                .flatMap(region -> number(spelling, region).stream())
                .findFirst();
    }

    private static Optional<PhoneNumber> number(String spelling, String region) {
        try {
            var number = LIBRARY.parse(spelling, region);
            var value = LIBRARY.format(number, PhoneNumberFormat.E164);
            var reached = LIBRARY.isValidNumber(number) && REACHED.contains(LIBRARY.getNumberType(number));
            return reached && value.length() <= LONGEST ? Optional.of(new PhoneNumber(value)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String shown() {
        try {
            return LIBRARY.format(LIBRARY.parse(value, ""), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
    }

    @Override
    public String masked() {
        return "••• " + value.substring(Math.max(0, value.length() - 4));
    }

    @Override
    public String kind() {
        return "phone";
    }

    @Override
    public Optional<UserModel> owner(KeycloakSession session, RealmModel realm) {
        return session.users()
                .searchForUserByUserAttributeStream(realm, ATTRIBUTE, value)
                .filter(user -> Boolean.parseBoolean(user.getFirstAttribute(VERIFIED)))
                .findFirst();
    }

    /** The number that this person has proven. */
    public static Optional<PhoneNumber> of(UserModel user) {
        return Boolean.parseBoolean(user.getFirstAttribute(VERIFIED))
                ? Optional.ofNullable(user.getFirstAttribute(ATTRIBUTE)).map(PhoneNumber::new)
                : Optional.empty();
    }

    @Override
    public void assign(UserModel user) {
        user.setSingleAttribute(ATTRIBUTE, value);
        user.setSingleAttribute(VERIFIED, "true");
    }
}
