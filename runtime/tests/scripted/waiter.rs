//! Waiting for a state, by a clock that the tests move.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use alicloud_runtime::{Backoff, Client, ErrorKind, transport::HttpResponse, waiter::Progress};
use tokio::time::Instant;

use crate::{
    support::Scripted,
    thing::{self, Describe, Thing},
};

/// Gives the responses in turn, and the last one from then on.
fn client(responses: &'static [(u16, &'static str)]) -> (Client, Scripted) {
    let turn = AtomicUsize::new(0);
    let service = Scripted::new(move |_| {
        let turn = turn.fetch_add(1, Ordering::SeqCst).min(responses.len() - 1);
        Ok(HttpResponse::new(responses[turn].0, responses[turn].1))
    });
    let config = thing::config(&service).retry(Backoff::never());
    let client = Client::new(&config.build().unwrap(), &thing::PRODUCT);
    (client, service)
}

const PENDING: (u16, &str) = (200, r#"{"Status": "Pending"}"#);
const READY: (u16, &str) = (200, r#"{"Status": "Ready"}"#);
const BROKEN: (u16, &str) = (200, r#"{"Status": "Broken"}"#);
const THROTTLED: (u16, &str) = (400, r#"{"Code": "Throttling", "Message": "m"}"#);
const ABSENT: (u16, &str) = (404, r#"{"Code": "InvalidThing.NotFound", "Message": "m"}"#);

fn status(thing: &Thing) -> Option<&str> {
    thing.status.as_deref()
}

#[tokio::test(start_paused = true)]
async fn a_value_is_waited_for_through_passing_failures() {
    let (client, service) = client(&[PENDING, THROTTLED, PENDING, READY]);
    let reply = client
        .call(Describe)
        .until_value(status, "Ready", &["Broken"])
        .await
        .unwrap();
    assert_eq!(reply.status.as_deref(), Some("Ready"));
    assert_eq!(service.seen().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_value_of_failure_ends_the_wait() {
    let (client, service) = client(&[PENDING, BROKEN, READY]);
    let error = client
        .call(Describe)
        .until_value(status, "Ready", &["Broken"])
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::State);
    assert!(error.to_string().contains("`Broken`"), "{error}");
    assert_eq!(service.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn time_runs_out_with_the_last_state_in_the_error() {
    let (client, service) = client(&[PENDING]);
    let started = Instant::now();
    let wait = client
        .call(Describe)
        .until_value(status, "Ready", &[])
        .timeout(Duration::from_secs(60));
    let error = wait
        .every(Duration::from_secs(1), Duration::from_secs(8))
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert!(error.to_string().contains("`Pending` last"), "{error}");
    assert_eq!(started.elapsed().as_secs(), 60);
    let calls = service.seen().len();
    assert!((8..20).contains(&calls), "{calls} calls");
}

#[tokio::test(start_paused = true)]
async fn other_errors_end_the_wait_unless_they_are_tolerated() {
    let (absent, service) = client(&[ABSENT, READY]);
    let error = absent
        .call(Describe)
        .until_value(status, "Ready", &[])
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(service.seen().len(), 1);
    let (absent, _) = client(&[ABSENT, ABSENT, READY]);
    let wait = absent.call(Describe).until(|thing| match status(thing) {
        Some("Ready") => Progress::Done,
        _ => Progress::Pending(None),
    });
    wait.tolerate(|error| error.is_not_found()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_resource_is_waited_out_of_existence() {
    let (client, service) = client(&[READY, PENDING, ABSENT]);
    client.call(Describe).until_gone().await.unwrap();
    assert_eq!(service.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_does_not_go_in_time_is_an_error() {
    let (client, _) = self::client(&[READY]);
    let gone = client.call(Describe).until_gone();
    let gone = gone.timeout(Duration::from_secs(60));
    let error = gone
        .every(Duration::from_secs(1), Duration::from_secs(1))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn ten_minutes_are_waited_and_the_last_error_is_told() {
    let (client, service) = client(&[PENDING, THROTTLED]);
    let started = Instant::now();
    let wait = client.call(Describe).until_value(status, "Ready", &[]);
    let error = wait.await.unwrap_err();
    assert_eq!(started.elapsed().as_secs(), 600);
    let calls = service.seen().len();
    let told = format!("in 600s and {calls} calls; it was `Pending` last");
    assert!(error.to_string().contains(&told), "{error}");
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("Throttling"), "{cause}");
    // An error that passed is told no more.
    let (client, _) = self::client(&[THROTTLED, PENDING]);
    let wait = client.call(Describe).until_value(status, "Ready", &[]);
    let error = wait.await.unwrap_err();
    assert!(std::error::Error::source(&error).is_none(), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn going_is_waited_for_at_its_own_pace_and_over_what_is_tolerated() {
    let second = Duration::from_secs(1);
    let (client, service) = client(&[READY]);
    let started = Instant::now();
    let gone = client.call(Describe).until_gone().every(second, second);
    let error = gone.timeout(second * 10).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(started.elapsed(), second * 10);
    let calls = service.seen().len();
    assert!((10..13).contains(&calls), "{calls} calls");
    let (client, service) = self::client(&[(400, r#"{"Code": "Odd", "Message": "m"}"#), ABSENT]);
    let error = client.call(Describe).until_gone().await.unwrap_err();
    assert_eq!((error.code_str(), service.seen().len()), (Some("Odd"), 1));
    let (client, _) = self::client(&[(400, r#"{"Code": "Odd", "Message": "m"}"#), ABSENT]);
    let gone = client.call(Describe).until_gone();
    gone.tolerate(|error| error.code_str() == Some("Odd"))
        .await
        .unwrap();
}

#[cfg(feature = "blocking")]
#[test]
fn a_value_is_waited_for_without_a_runtime() {
    let (client, service) = client(&[PENDING, READY]);
    let wait = client.call(Describe).until_value(status, "Ready", &[]);
    wait.every(Duration::from_millis(1), Duration::from_millis(1))
        .blocking()
        .unwrap();
    assert_eq!(service.seen().len(), 2);
    let (client, service) = self::client(&[READY, ABSENT]);
    let gone = client.call(Describe).until_gone();
    gone.every(Duration::from_millis(1), Duration::from_millis(1))
        .blocking()
        .unwrap();
    assert_eq!(service.seen().len(), 2);
}
