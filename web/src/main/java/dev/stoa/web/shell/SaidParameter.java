// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;

/** A parameter in the address of a page; one without a value is none, so that the page keeps what it begins with. */
public class SaidParameter extends UIViewParameter {

    @Override
    public void decode(FacesContext context) {
        super.decode(context);
        if ("".equals(getSubmittedValue())) {
            setSubmittedValue(null);
        }
    }
}
