-- SPDX-License-Identifier: Apache-2.0
-- Invitations into an account. A mail carries the secret; here is only what SHA-256 makes of it. One that was accepted
-- or taken back keeps its row for whoever follows an old link, but no hold on its role. Whether one has expired is seen
-- by its time: EXPIRED is one that another has replaced since.
create table membership.invitation (
    tenant_id  bigint      not null references tenancy.tenant (id),
    id         uuid        not null,
    email      text        not null check (char_length(email) between 3 and 254 and email = lower(email)),
    language   text        not null check (language in ('en', 'zh-CN')),
    state      text        not null check (state in ('WAITING', 'ACCEPTED', 'REVOKED', 'EXPIRED')),
    role_id    uuid,
    token_hash text        not null check (token_hash ~ '^[0-9a-f]{64}$'),
    invited_by text        not null check (char_length(invited_by) between 1 and 255),
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    settled_at timestamptz,
    settled_by text        check (char_length(settled_by) between 1 and 255),

    primary key (tenant_id, id),
    constraint invites_into_a_role_of_its_account
        foreign key (tenant_id, role_id) references membership.role (tenant_id, id),
    constraint holds_its_role_while_it_waits check ((state = 'WAITING') = (role_id is not null)),
    constraint is_settled_once check ((state = 'WAITING') = (settled_at is null)),
    constraint ends_after_it_was_sent check (expires_at > sent_at)
);

create unique index one_waiting_invitation_per_address on membership.invitation (tenant_id, email)
    where state = 'WAITING';
create index invitations_into_a_role on membership.invitation (tenant_id, role_id) where state = 'WAITING';
create index invitations_that_wait on membership.invitation (tenant_id, sent_at desc, id) where state = 'WAITING';

alter table membership.invitation enable row level security;
alter table membership.invitation force row level security;
create policy own_rows on membership.invitation
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update on membership.invitation to stoa_app;

-- How many invitations an account has sent on a day of UTC; the row is also the lock under which they are counted.
create table membership.invitation_day (
    tenant_id bigint  not null references tenancy.tenant (id),
    day       date    not null,
    sent      integer not null check (sent > 0),

    primary key (tenant_id, day)
);

alter table membership.invitation_day enable row level security;
alter table membership.invitation_day force row level security;
create policy own_rows on membership.invitation_day
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update on membership.invitation_day to stoa_app;

-- The link of a mail leads to its tenant before any is chosen: whoever has the hash asks the function below, by the exact
-- value. It runs as the owner, whom this table does not bind. Links that a newer mail has replaced stay, to say so.
create table membership.invitation_token (
    tenant_id     bigint not null,
    hash          text   not null check (hash ~ '^[0-9a-f]{64}$'),
    invitation_id uuid   not null,

    primary key (hash),
    constraint of_an_invitation
        foreign key (tenant_id, invitation_id) references membership.invitation (tenant_id, id)
);

create index tokens_of_an_invitation on membership.invitation_token (tenant_id, invitation_id);

alter table membership.invitation_token enable row level security;
create policy own_rows on membership.invitation_token
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert on membership.invitation_token to stoa_app;

create function membership.tenant_of_invitation(asked text) returns bigint
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select tenant_id from membership.invitation_token where hash = asked
$$;

revoke all on function membership.tenant_of_invitation(text) from public;
grant execute on function membership.tenant_of_invitation(text) to stoa_app;
