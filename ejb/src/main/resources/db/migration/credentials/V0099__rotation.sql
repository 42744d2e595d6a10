-- SPDX-License-Identifier: Apache-2.0
-- A plan to put another certificate in the place of a project's primary one. How far it has come is not kept here: the
-- project's certificates and their changes say it. The table is not forced, so that a function of its owner finds the
-- plans of all tenants that somebody has to be reminded of.
create table credentials.rotation (
    tenant_id      bigint      not null references tenancy.tenant (id),
    project_id     uuid        not null,
    certificate_id uuid        not null,
    started_by     text        not null check (char_length(started_by) between 1 and 255),
    started_at     timestamptz not null,
    swap_at        timestamptz not null,
    due_at         timestamptz not null,

    primary key (tenant_id, project_id),
    constraint of_a_project foreign key (tenant_id, project_id) references projects.project (tenant_id, id),
    constraint swapped_within_a_year check (swap_at between started_at and started_at + interval '366 days')
);

comment on column credentials.rotation.certificate_id is 'the one that goes: the primary as the plan was made';
comment on column credentials.rotation.due_at is 'when to look next whether somebody has to do something';

create index rotations_by_when_they_are_due on credentials.rotation (due_at);

alter table credentials.rotation enable row level security;
create policy own_rows on credentials.rotation
    using (tenant_id = current_setting('app.tenant_id')::bigint
           and (current_setting('app.all_projects')::boolean
                or project_id = any (current_setting('app.projects')::uuid[])));

grant select, insert, update, delete on credentials.rotation to stoa_app;

-- Nobody else gets the same plans before again_at.
create function credentials.take_due_rotations(asked_at timestamptz, again_at timestamptz, most integer)
    returns table (tenant_id bigint, project_id uuid)
    language sql
    security definer
    set search_path = pg_catalog
    as $$
    update credentials.rotation as r
       set due_at = again_at
     where (r.tenant_id, r.project_id) in (select due.tenant_id, due.project_id
                                             from credentials.rotation as due
                                            where due.due_at <= asked_at
                                            order by due.due_at
                                            limit most
                                              for update skip locked)
    returning r.tenant_id, r.project_id
$$;

revoke all on function credentials.take_due_rotations(timestamptz, timestamptz, integer) from public;
grant execute on function credentials.take_due_rotations(timestamptz, timestamptz, integer) to stoa_app;
