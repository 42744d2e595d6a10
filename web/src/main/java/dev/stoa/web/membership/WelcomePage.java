// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.identity.PhoneNumber;
import dev.stoa.membership.Accounts;
import dev.stoa.membership.CompanyName;
import dev.stoa.web.signin.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code app/welcome.xhtml}: asks who came by a third party for what an account needs, and opens it. */
@Named
@RequestScoped
public class WelcomePage {

    /** The tokens in hand know nothing of the account; the provider gives new ones and asks the person nothing. */
    private static final String ON = "/sign-in";

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson person;

    @Inject
    FacesContext faces;

    private @Nullable String company;
    private @Nullable String phone;

    public void open() throws IOException {
        var name = new CompanyName(requireNonNull(company, "the field is required"));
        accounts.open(person.person(), name, Optional.ofNullable(phone).map(PhoneNumber::new));
        var external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + ON);
    }

    public @Nullable String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String company) {
        this.company = company;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }
}
