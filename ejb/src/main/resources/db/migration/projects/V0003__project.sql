-- SPDX-License-Identifier: Apache-2.0
-- Projects, how many of them a tenant may have, and the directory from App IDs to tenants.
-- Names are compared without regard to case, by the rules of Unicode and whatever the database's own collation is.
create schema projects;
grant usage on schema projects to stoa_app;

create table projects.project (
    tenant_id      bigint      not null references tenancy.tenant (id),
    id             uuid        not null,
    version        integer     not null,
    name           text        not null collate "und-x-icu"
        check (char_length(name) between 1 and 255 and name = btrim(name)),
    app_id         text        not null check (app_id ~ '^[0-9a-f]{32}$'),
    use_case       text        not null
        check (use_case in ('SOCIAL', 'EDUCATION', 'ENTERTAINMENT', 'GAMING', 'HEALTHCARE', 'RETAIL', 'FINANCE', 'IOT',
                            'ENTERPRISE', 'OTHER')),
    stage          text        not null check (stage in ('TESTING', 'LIVE', 'NOT_SPECIFIED')),
    status         text        not null check (status in ('ENABLED', 'DISABLED')),
    created_as     text        not null check (created_as in ('APP_ID_AND_TOKEN', 'APP_ID')),
    no_certificate boolean     not null,
    primary_on     boolean     not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,

    primary key (tenant_id, id),
    constraint one_project_per_app_id unique (tenant_id, app_id),
    constraint no_certificate_only_if_created_so check (not no_certificate or created_as = 'APP_ID'),
    constraint no_project_falls_back_to_being_open check (no_certificate or primary_on)
);

create unique index one_project_per_name on projects.project (tenant_id, lower(name));

alter table projects.project enable row level security;
alter table projects.project force row level security;
create policy own_rows on projects.project
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update, delete on projects.project to stoa_app;

-- Counts every project a tenant ever made. The row is also the lock that lets one creation at a time through, so that
-- the check of a name and the quota hold against parallel requests.
create table projects.quota (
    tenant_id     bigint  not null references tenancy.tenant (id),
    used          integer not null default 0 check (used >= 0),
    project_limit integer not null default 10 check (project_limit >= 0),

    primary key (tenant_id)
);

alter table projects.quota enable row level security;
alter table projects.quota force row level security;
create policy own_rows on projects.quota
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update on projects.quota to stoa_app;

-- A project that was deleted still counts, so nothing takes the number down. Lowering a quota below what is used is
-- the operator's right; therefore the rule is checked here and is not a constraint of the row.
create function projects.count_project() returns trigger
    language plpgsql
    as $$
declare
    kept projects.quota;
begin
    insert into projects.quota as q (tenant_id, used) values (new.tenant_id, 1)
        on conflict (tenant_id) do update set used = q.used + 1
        returning * into kept;
    if kept.used > kept.project_limit then
        raise exception 'tenant % may have % projects', new.tenant_id, kept.project_limit
            using errcode = 'check_violation', constraint = 'projects_within_quota', schema = 'projects', table = 'quota';
    end if;
    return null;
end
$$;

create trigger projects_within_quota after insert on projects.project
    for each row execute function projects.count_project();

-- An App ID is unique over all tenants and leads to its tenant. The server sees the rows of its own tenant; whoever
-- holds an App ID and no tenant yet asks the function below, by the exact value. It runs as the owner, whom this table
-- alone of all does not bind.
create table projects.app_id (
    tenant_id  bigint not null,
    app_id     text   not null,
    project_id uuid   not null,

    primary key (app_id),
    constraint of_a_project foreign key (tenant_id, project_id) references projects.project (tenant_id, id)
);

create index app_id_of_project on projects.app_id (tenant_id, project_id);

alter table projects.app_id enable row level security;
create policy own_rows on projects.app_id
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert on projects.app_id to stoa_app;

create function projects.tenant_of_app_id(asked text) returns bigint
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select tenant_id from projects.app_id where app_id = asked
$$;

revoke all on function projects.tenant_of_app_id(text) from public;
grant execute on function projects.tenant_of_app_id(text) to stoa_app;
