-- SPDX-License-Identifier: Apache-2.0
-- To whom an account belongs, once its creator has thought of handing it over; no row: to its creator. It is offered to an
-- Admin, who takes it; for a day the former owner can take it back.
create table membership.ownership (
    tenant_id     bigint      not null references tenancy.tenant (id),
    owner         text        not null check (char_length(owner) between 1 and 255),
    offered_to    text        check (char_length(offered_to) between 1 and 255),
    offered_at    timestamptz,
    former        text        check (char_length(former) between 1 and 255),
    taken_over_at timestamptz,

    primary key (tenant_id),
    constraint is_offered_at_a_time check ((offered_to is null) = (offered_at is null)),
    constraint is_offered_to_somebody_else check (offered_to <> owner),
    constraint is_taken_over_at_a_time check ((former is null) = (taken_over_at is null)),
    constraint is_taken_over_from_somebody_else check (former <> owner)
);

alter table membership.ownership enable row level security;
alter table membership.ownership force row level security;
create policy own_rows on membership.ownership
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update on membership.ownership to stoa_app;
