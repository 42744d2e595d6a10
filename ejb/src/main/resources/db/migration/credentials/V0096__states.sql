-- SPDX-License-Identifier: Apache-2.0
-- The states of a project's certificates and the steps between them, kept by the database whoever writes (ADR 60).
-- A step is a row here; the first constraint is the table of all steps that there are. The names of the states are
-- those of CertificateState.
create table credentials.certificate_change (
    tenant_id  bigint      not null references tenancy.tenant (id),
    project_id uuid        not null,
    version    integer     not null check (version > 0),
    previous   integer     generated always as (nullif(version - 1, 0)) stored,
    operation  text        not null,
    before     text        not null,
    after      text        not null,
    caller     text        not null check (char_length(caller) between 1 and 255),
    changed_at timestamptz not null,

    primary key (tenant_id, project_id, version),
    constraint of_a_project foreign key (tenant_id, project_id) references projects.project (tenant_id, id),
    constraint a_step_that_there_is check ((operation, before, after) in (
        ('ENABLE_PRIMARY', 'OPEN', 'OPEN_PRIMARY'),
        ('DISABLE_PRIMARY', 'OPEN_PRIMARY', 'OPEN'),
        ('RESET_PRIMARY', 'OPEN', 'OPEN_PRIMARY'),
        ('RESET_PRIMARY', 'OPEN_PRIMARY', 'OPEN_PRIMARY'),
        ('RESET_PRIMARY', 'OPEN_SECONDARY_OFF', 'OPEN_SECONDARY_OFF'),
        ('RESET_PRIMARY', 'OPEN_SECONDARY_ON', 'OPEN_SECONDARY_ON'),
        ('RESET_PRIMARY', 'PRIMARY', 'PRIMARY'),
        ('RESET_PRIMARY', 'SECONDARY_OFF', 'SECONDARY_OFF'),
        ('RESET_PRIMARY', 'SECONDARY_ON', 'SECONDARY_ON'),
        ('ENABLE_SECONDARY', 'OPEN_PRIMARY', 'OPEN_SECONDARY_ON'),
        ('ENABLE_SECONDARY', 'OPEN_SECONDARY_OFF', 'OPEN_SECONDARY_ON'),
        ('ENABLE_SECONDARY', 'PRIMARY', 'SECONDARY_ON'),
        ('ENABLE_SECONDARY', 'SECONDARY_OFF', 'SECONDARY_ON'),
        ('DISABLE_SECONDARY', 'OPEN_SECONDARY_ON', 'OPEN_SECONDARY_OFF'),
        ('DISABLE_SECONDARY', 'SECONDARY_ON', 'SECONDARY_OFF'),
        ('SWAP', 'OPEN_SECONDARY_ON', 'OPEN_SECONDARY_ON'),
        ('SWAP', 'SECONDARY_ON', 'SECONDARY_ON'),
        ('DELETE_SECONDARY', 'OPEN_SECONDARY_OFF', 'OPEN_PRIMARY'),
        ('DELETE_SECONDARY', 'SECONDARY_OFF', 'PRIMARY'),
        ('REMOVE_NO_CERTIFICATE', 'OPEN_PRIMARY', 'PRIMARY'),
        ('REMOVE_NO_CERTIFICATE', 'OPEN_SECONDARY_OFF', 'SECONDARY_OFF'),
        ('REMOVE_NO_CERTIFICATE', 'OPEN_SECONDARY_ON', 'SECONDARY_ON'))),
    constraint begins_as_a_project_does check (version > 1 or before in ('OPEN', 'PRIMARY')),
    constraint a_state_to_go_on_from unique (tenant_id, project_id, version, after),
    constraint begins_where_the_one_before_ended foreign key (tenant_id, project_id, previous, before)
        references credentials.certificate_change (tenant_id, project_id, version, after)
);

comment on table credentials.certificate_change is 'its last version is what a page has seen when it asks for a change';

alter table credentials.certificate_change enable row level security;
alter table credentials.certificate_change force row level security;
create policy own_rows on credentials.certificate_change
    using (tenant_id = current_setting('app.tenant_id')::bigint
           and (current_setting('app.all_projects')::boolean
                or project_id = any (current_setting('app.projects')::uuid[])));

grant select, insert on credentials.certificate_change to stoa_app;

-- Two certificates change places in one transaction, so the rule is asked at its end.
alter table credentials.certificate
    drop constraint one_certificate_per_slot,
    add constraint one_certificate_per_slot unique (tenant_id, project_id, slot) deferrable initially deferred;

-- What a row alone shows: a new certificate is on, one that was deleted does not come back, only what is on changes its
-- place, and a secondary goes only once it is off.
create function credentials.guard_certificate() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
declare
    broken text;
begin
    if tg_op = 'INSERT' then
        broken := case
            when not new.enabled then 'new_certificates_are_on'
            when exists (select from credentials.deleted_certificate as d
                          where d.tenant_id = new.tenant_id and d.id = new.id) then 'deleted_certificates_stay_deleted'
        end;
    elsif tg_op = 'UPDATE' then
        broken := case
            when (new.tenant_id, new.id, new.project_id, new.created_at)
                 is distinct from (old.tenant_id, old.id, old.project_id, old.created_at)
                then 'certificates_stay_what_they_are'
            when new.slot <> old.slot and not (old.enabled and new.enabled) then 'only_what_is_on_changes_its_place'
        end;
    elsif old.slot = 'SECONDARY' and old.enabled then
        broken := 'secondary_goes_once_it_is_off';
    end if;
    if broken is not null then
        raise exception 'certificate % of tenant %: %', coalesce(new.id, old.id), coalesce(new.tenant_id, old.tenant_id),
                        broken
            using errcode = 'check_violation', constraint = broken, schema = 'credentials', table = 'certificate';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger certificates_are_guarded before insert or update or delete on credentials.certificate
    for each row execute function credentials.guard_certificate();

-- What only the end of a transaction shows: the project says of its certificates what is so, it got there by the steps
-- that are written down, and it still has the primary certificate that it ever had.
create function credentials.check_states(of_tenant bigint, of_project uuid, had_primary boolean) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
declare
    said    projects.project;
    held    record;
    reached text;
    state   text;
    broken  text;
begin
    select * into said from projects.project where tenant_id = of_tenant and id = of_project;
    if not found then
        return; -- Out of reach, as it is after a change of tenant that row-level security refuses.
    end if;
    select bool_or(slot = 'PRIMARY') as has_primary,
           coalesce(bool_or(slot = 'PRIMARY' and enabled), false) as primary_on,
           coalesce(max(case when enabled then 'ON' else 'OFF' end) filter (where slot = 'SECONDARY'), 'ABSENT')
               as secondary
      into held
      from credentials.certificate
     where tenant_id = of_tenant and project_id = of_project;
    select after into reached
      from credentials.certificate_change
     where tenant_id = of_tenant and project_id = of_project
     order by version desc
     limit 1;
    state := concat(case when said.no_certificate then 'OPEN' end,
                    case when said.no_certificate and said.primary_on then '_' end,
                    case when said.primary_on and said.secondary_state = 'ABSENT' then 'PRIMARY'
                         when said.primary_on then 'SECONDARY_' || said.secondary_state end);
    broken := case
        when had_primary and held.has_primary is not true then 'primary_stays'
        when held.primary_on <> said.primary_on or held.secondary <> said.secondary_state
            then 'project_says_what_is_so'
        when state <> coalesce(reached, case said.created_as when 'APP_ID' then 'OPEN' else 'PRIMARY' end)
            then 'states_are_reached_by_steps'
    end;
    if broken is not null then
        raise exception 'certificates of project % of tenant %: %', of_project, of_tenant, broken
            using errcode = 'check_violation', constraint = broken, schema = 'credentials', table = 'certificate';
    end if;
end
$$;

create function credentials.check_certificate() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    if tg_op = 'DELETE' then
        perform credentials.check_states(old.tenant_id, old.project_id, old.slot = 'PRIMARY');
    else
        perform credentials.check_states(new.tenant_id, new.project_id, false);
    end if;
    return null;
end
$$;

create function credentials.check_project() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    perform credentials.check_states(new.tenant_id, new.id, false);
    return null;
end
$$;

create constraint trigger certificates_fit_the_project
    after insert or delete or update of slot, enabled on credentials.certificate
    deferrable initially deferred
    for each row execute function credentials.check_certificate();

create constraint trigger changes_are_what_happened
    after insert on credentials.certificate_change
    deferrable initially deferred
    for each row execute function credentials.check_certificate();

create constraint trigger projects_fit_their_certificates
    after update of no_certificate, primary_on, secondary_state on projects.project
    deferrable initially deferred
    for each row when ((old.no_certificate, old.primary_on, old.secondary_state)
                       is distinct from (new.no_certificate, new.primary_on, new.secondary_state))
    execute function credentials.check_project();
