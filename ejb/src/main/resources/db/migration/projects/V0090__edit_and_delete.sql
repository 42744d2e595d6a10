-- SPDX-License-Identifier: Apache-2.0
-- What an account does with a project after its creation: it changes it, labels it, switches it off, and deletes it. A
-- deleted project stays as a row, for its App ID is never given to another and it counts against the quota; its name is
-- free again. Who made a project, when and with which App ID is said once and for all.
--
-- Names in small letters are stored, as those of members are: row-level security lets an index be used only by what
-- can't leak, such as the comparison of columns.
alter table projects.project
    add column secondary_state  text        not null default 'ABSENT' check (secondary_state in ('ABSENT', 'OFF', 'ON')),
    add column recording_server text        not null default '' check (char_length(recording_server) <= 100),
    add column edited_by        text        check (char_length(edited_by) between 1 and 255),
    add column deleted_at       timestamptz,
    add column folded_name      text collate "und-x-icu" generated always as (lower(name)) stored,
    add column searched         text collate "C" generated always as (lower(name) || chr(10) || app_id) stored,
    add constraint a_secondary_only_beside_a_primary check (secondary_state = 'ABSENT' or primary_on);

comment on column projects.project.version is 'counts the changes of its name, use case, stage and labels';
comment on column projects.project.edited_by is 'who changed these last, as the trail names him; null: nobody yet';
comment on column projects.project.searched is 'what the search of the list looks through';
comment on column projects.project.deleted_at is 'null: it is there';

drop index projects.one_project_per_name;
create unique index one_project_per_name on projects.project (tenant_id, folded_name) where deleted_at is null;
create index projects_by_name on projects.project (tenant_id, folded_name, id) where deleted_at is null;

revoke update, delete on projects.project from stoa_app;
grant update (version, name, use_case, stage, status, no_certificate, primary_on, secondary_state, recording_server,
              edited_by, updated_at, deleted_at) on projects.project to stoa_app;

create function projects.keep_deleted_project() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    raise exception 'project % is deleted', old.id
        using errcode = 'check_violation', constraint = 'deleted_projects_stay', schema = 'projects', table = 'project';
end
$$;

create trigger deleted_projects_stay before update on projects.project
    for each row when (old.deleted_at is not null) execute function projects.keep_deleted_project();

-- A name is unique in the account, also for whoever works on chosen projects only and does not see the others.
create function projects.name_is_taken(tenant bigint, asked text, except_id uuid) returns boolean
    language plpgsql
    set search_path = pg_catalog
    as $$
declare
    all_before text := current_setting('app.all_projects');
    taken      boolean;
begin
    perform set_config('app.all_projects', 'true', true);
    taken := exists (select from projects.project as p
                      where p.tenant_id = tenant
                        and p.folded_name = lower(asked collate "und-x-icu")
                        and p.deleted_at is null
                        and p.id is distinct from except_id);
    perform set_config('app.all_projects', all_before, true);
    return taken;
end
$$;

revoke all on function projects.name_is_taken(bigint, text, uuid) from public;
grant execute on function projects.name_is_taken(bigint, text, uuid) to stoa_app;

-- The positions are what keeps a project to ten labels.
create table projects.label (
    tenant_id    bigint   not null references tenancy.tenant (id),
    project_id   uuid     not null,
    position     smallint not null check (position between 1 and 10),
    label        text     not null collate "und-x-icu"
        check (char_length(label) between 1 and 50 and label = btrim(label)),
    folded_label text     collate "und-x-icu" generated always as (lower(label)) stored,

    primary key (tenant_id, project_id, position),
    constraint of_a_project foreign key (tenant_id, project_id) references projects.project (tenant_id, id),
    constraint a_label_once_per_project unique (tenant_id, project_id, folded_label)
);

create index projects_by_label on projects.label (tenant_id, folded_label, project_id);

alter table projects.label enable row level security;
alter table projects.label force row level security;
create policy own_rows on projects.label
    using (tenant_id = current_setting('app.tenant_id')::bigint
           and (current_setting('app.all_projects')::boolean
                or project_id = any (current_setting('app.projects')::uuid[])));

grant select, insert, delete on projects.label to stoa_app;
