-- SPDX-License-Identifier: Apache-2.0
-- What a custom role permits, and for which projects; a predefined role has no rows here, for its permissions are the
-- program's. The identity provider has the permissions, too: these tables are what it is held to.
alter table membership.role add column version integer not null default 1 check (version > 0);
alter table membership.role add column all_projects boolean not null default true;

comment on column membership.role.version is 'counts the changes of its name, its permissions and its projects';
comment on column membership.role.all_projects is 'false: it works on the projects of role_project only';

create table membership.role_permission (
    tenant_id  bigint not null references tenancy.tenant (id),
    role_id    uuid   not null,
    permission text   not null check (permission ~ '^[A-Z]+(_[A-Z]+)*$' and char_length(permission) <= 50),

    primary key (tenant_id, role_id, permission),
    constraint permissions_are_of_a_role_of_the_account
        foreign key (tenant_id, role_id) references membership.role (tenant_id, id) on delete cascade
);

-- Projects lie above membership, so there is no foreign key to them: what is gone there permits nothing here.
create table membership.role_project (
    tenant_id  bigint not null references tenancy.tenant (id),
    role_id    uuid   not null,
    project_id uuid   not null,

    primary key (tenant_id, role_id, project_id),
    constraint projects_are_of_a_role_of_the_account
        foreign key (tenant_id, role_id) references membership.role (tenant_id, id) on delete cascade
);

create function membership.keep_predefined_role() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    if exists (select 1 from membership.role as kept
                where kept.tenant_id = new.tenant_id and kept.id = new.role_id and kept.predefined is not null) then
        raise exception 'a predefined role is not changed' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger predefined_roles_stay before insert or update on membership.role_permission
    for each row execute function membership.keep_predefined_role();
create trigger predefined_roles_stay before insert or update on membership.role_project
    for each row execute function membership.keep_predefined_role();

alter table membership.role add constraint predefined_roles_work_on_all_projects
    check (predefined is null or all_projects);

alter table membership.role_permission enable row level security;
alter table membership.role_permission force row level security;
create policy own_rows on membership.role_permission
    using (tenant_id = current_setting('app.tenant_id')::bigint);

alter table membership.role_project enable row level security;
alter table membership.role_project force row level security;
create policy own_rows on membership.role_project
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, delete on membership.role_permission, membership.role_project to stoa_app;
