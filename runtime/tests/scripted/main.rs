//! Credentials, endpoints, paging and waiters over a transport that responds as a test says.

#![allow(clippy::unwrap_used)]

mod bodies;
mod both_pagings;
mod cache;
mod cache_edges;
mod configured;
#[path = "../../benches/measure/cpu.rs"]
mod cpu;
mod depth;
mod exchange;
mod hostile;
mod large;
mod limits;
mod location;
mod machine;
mod modes;
mod paging;
mod providers;
mod recording;
mod refusals;
mod rereading;
mod rules;
mod signing;
mod sources;
mod sts;
mod support;
mod thing;
mod times;
mod waiter;
