// SPDX-License-Identifier: Apache-2.0
package dev.stoa.broken;

import dev.stoa.access.Allows;
import dev.stoa.access.AllowsAnyone;
import dev.stoa.access.Permission;
import jakarta.ejb.Stateless;

/** A boundary of which one method says nothing and one says too much. */
@Stateless
public class Unguarded {

    public void forgotten() {}

    @Allows(Permission.PAY)
    @AllowsAnyone
    public void undecided() {}

    @Allows(Permission.PAY)
    public void decided() {}
}
