-- SPDX-License-Identifier: Apache-2.0
-- What programs do with a customer ID is on the trail, too: some uses in one entry, of a kind of their own.
alter table audit.entry
    drop constraint entry_kind_check,
    add constraint entry_kind_check check (kind in ('CHANGE', 'REVEAL', 'REFUSAL', 'SIGN_IN', 'USE'));
