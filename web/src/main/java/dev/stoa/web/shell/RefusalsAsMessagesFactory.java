// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RefusalsAsMessages} around Faces' own handler; named in {@code faces-config.xml}. */
public class RefusalsAsMessagesFactory extends ExceptionHandlerFactory {

    public RefusalsAsMessagesFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalsAsMessages(getWrapped().getExceptionHandler());
    }
}
