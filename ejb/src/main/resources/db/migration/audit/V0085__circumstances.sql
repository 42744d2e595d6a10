-- SPDX-License-Identifier: Apache-2.0
-- What a call changed (without secrets), and where it came from. The rows from before know none of it.
alter table audit.entry
    add column changes    jsonb check (jsonb_typeof(changes) = 'object' and octet_length(changes::text) <= 262144),
    add column address    text  check (char_length(address) between 1 and 64),
    add column request_id text  check (char_length(request_id) between 1 and 64);

alter table audit.operator_entry
    add column changes    jsonb check (jsonb_typeof(changes) = 'object' and octet_length(changes::text) <= 262144),
    add column address    text  check (char_length(address) between 1 and 64),
    add column request_id text  check (char_length(request_id) between 1 and 64);
