//! Credentials, endpoints, paging and waiters over a transport that responses as a test says.

#![allow(clippy::unwrap_used)]

mod both_pagings;
mod cache;
#[path = "../../benches/measure/cpu.rs"]
mod cpu;
mod depth;
mod hostile;
mod location;
mod paging;
mod providers;
mod refusals;
mod sts;
mod support;
mod thing;
mod waiter;
