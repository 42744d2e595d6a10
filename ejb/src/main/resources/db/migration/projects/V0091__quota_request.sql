-- SPDX-License-Identifier: Apache-2.0
-- An account that has used up its projects asks for more. One of the operator's staff proposes a limit, another one
-- grants it; who made a proposal never decides on it, and nobody decides on what he asked for himself. The limit of an
-- account changes in no other way: the server may not write it.
revoke insert, update on projects.quota from stoa_app;
grant insert (tenant_id, used), update (used) on projects.quota to stoa_app;

create table projects.quota_request (
    tenant_id       bigint      not null references tenancy.tenant (id),
    id              uuid        not null,
    state           text        not null check (state in ('WAITING', 'PROPOSED', 'GRANTED', 'DECLINED', 'WITHDRAWN')),
    asked_by        text        not null check (char_length(asked_by) between 1 and 255),
    asked_at        timestamptz not null,
    used_then       integer     not null check (used_then >= 0),
    limit_then      integer     not null check (limit_then >= 0),
    wanted          integer     not null check (wanted <= 10000),
    reason          text        not null check (char_length(reason) between 1 and 2000),
    proposed_by     text        check (char_length(proposed_by) between 1 and 255),
    proposed_at     timestamptz,
    proposed_limit  integer     check (proposed_limit <= 10000),
    proposal_reason text        check (char_length(proposal_reason) between 1 and 2000),
    decided_by      text        check (char_length(decided_by) between 1 and 255),
    decided_at      timestamptz,
    decision_reason text        check (char_length(decision_reason) between 1 and 2000),

    primary key (tenant_id, id),
    constraint is_for_more check (wanted > limit_then),
    constraint is_proposed_to_be_more check (proposed_limit > limit_then),
    constraint proposal_is_complete check (num_nulls(proposed_by, proposed_at, proposed_limit, proposal_reason) in (0, 4)),
    constraint is_proposed_before_it_is_granted check (state not in ('PROPOSED', 'GRANTED') or proposed_by is not null),
    constraint is_not_proposed_while_it_waits check (state <> 'WAITING' or proposed_by is null),
    constraint is_decided_when_it_is_over
        check ((state in ('GRANTED', 'DECLINED', 'WITHDRAWN')) = (decided_by is not null)),
    constraint decision_has_a_time check ((decided_by is null) = (decided_at is null)),
    constraint is_declined_with_a_reason check ((state = 'DECLINED') = (decision_reason is not null)),
    constraint a_maker_is_no_checker check (state <> 'GRANTED' or decided_by <> proposed_by),
    constraint nobody_decides_on_his_own_request
        check (proposed_by <> asked_by and (state = 'WITHDRAWN' or decided_by <> asked_by))
);

create unique index one_open_request_per_account on projects.quota_request (tenant_id)
    where state in ('WAITING', 'PROPOSED');
create index quota_requests_by_time on projects.quota_request (tenant_id, asked_at desc);

alter table projects.quota_request enable row level security;
alter table projects.quota_request force row level security;
create policy own_rows on projects.quota_request
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert on projects.quota_request to stoa_app;
grant update (state, proposed_by, proposed_at, proposed_limit, proposal_reason, decided_by, decided_at, decision_reason)
    on projects.quota_request to stoa_app;

-- Which accounts wait for staff, and no more than that; staff read it over all accounts by the function below, and then
-- work in one account like one of its own.
create table projects.waiting_quota_request (
    tenant_id  bigint      not null references tenancy.tenant (id),
    request_id uuid        not null,
    state      text        not null check (state in ('WAITING', 'PROPOSED')),
    asked_at   timestamptz not null,

    primary key (tenant_id, request_id)
);

alter table projects.waiting_quota_request enable row level security;
create policy own_rows on projects.waiting_quota_request
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update, delete on projects.waiting_quota_request to stoa_app;

create function projects.follow_quota_request() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    if tg_op = 'INSERT' and new.state <> 'WAITING'
       or tg_op = 'UPDATE' and not ((old.state, new.state) in (('WAITING', 'PROPOSED'), ('WAITING', 'DECLINED'),
                                                               ('WAITING', 'WITHDRAWN'), ('PROPOSED', 'GRANTED'),
                                                               ('PROPOSED', 'DECLINED'), ('PROPOSED', 'WITHDRAWN')))
       or tg_op = 'UPDATE' and old.state = 'PROPOSED'
           and (new.proposed_by, new.proposed_at, new.proposed_limit, new.proposal_reason)
               is distinct from (old.proposed_by, old.proposed_at, old.proposed_limit, old.proposal_reason) then
        raise exception 'a quota request can''t become %', new.state
            using errcode = 'check_violation', constraint = 'quota_requests_go_forward', schema = 'projects',
                  table = 'quota_request';
    end if;
    if new.state in ('WAITING', 'PROPOSED') then
        insert into projects.waiting_quota_request (tenant_id, request_id, state, asked_at)
            values (new.tenant_id, new.id, new.state, new.asked_at)
            on conflict (tenant_id, request_id) do update set state = new.state;
    else
        delete from projects.waiting_quota_request where tenant_id = new.tenant_id and request_id = new.id;
    end if;
    return null;
end
$$;

create trigger quota_requests_go_forward after insert or update on projects.quota_request
    for each row execute function projects.follow_quota_request();

create function projects.raise_quota() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog
    as $$
begin
    insert into projects.quota as q (tenant_id, project_limit) values (new.tenant_id, new.proposed_limit)
        on conflict (tenant_id) do update set project_limit = new.proposed_limit;
    return null;
end
$$;

revoke all on function projects.raise_quota() from public;

create trigger quota_is_raised after update on projects.quota_request
    for each row when (old.state = 'PROPOSED' and new.state = 'GRANTED') execute function projects.raise_quota();

create function projects.waiting_quota_requests(after_at timestamptz, after_id uuid, most integer)
    returns table (tenant_id bigint, company_id text, company_name text, request_id uuid, state text,
                   asked_at timestamptz)
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select w.tenant_id, t.company_id, t.name, w.request_id, w.state, w.asked_at
      from projects.waiting_quota_request as w
      join tenancy.tenant as t on t.id = w.tenant_id
     where after_at is null or (w.asked_at, w.request_id) > (after_at, after_id)
     order by w.asked_at, w.request_id
     limit most
$$;

revoke all on function projects.waiting_quota_requests(timestamptz, uuid, integer) from public;
grant execute on function projects.waiting_quota_requests(timestamptz, uuid, integer) to stoa_app;
