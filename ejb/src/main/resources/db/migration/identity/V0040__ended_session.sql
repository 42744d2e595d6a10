-- SPDX-License-Identifier: Apache-2.0
-- Sessions that the identity provider has said are over, so that every node learns of it. Of no tenant: a session belongs
-- to a person. The token's own id is the key, so that a message counts once however often it is sent.
create schema if not exists identity;
grant usage on schema identity to stoa_app;

create table identity.ended_session (
    token_id   text        not null check (char_length(token_id) between 1 and 255),
    session_id text        check (char_length(session_id) between 1 and 255),
    subject    text        check (char_length(subject) between 1 and 255),
    said_at    timestamptz not null,
    learned_at timestamptz not null default now(),

    primary key (token_id),
    constraint names_a_session_or_a_person check (session_id is not null or subject is not null)
);

create index ended_session_newest on identity.ended_session (learned_at);

grant select, insert, delete on identity.ended_session to stoa_app;
