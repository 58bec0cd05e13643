//! Services that fail, and ask for patience.

use std::{collections::BTreeSet, time::Duration};

use alicloud_runtime::{Backoff, ErrorKind};

use crate::{
    build,
    calls::{Read, Write, WriteOnce},
    client, config,
    server::{Reaction, Server, json, response},
    within,
};

const GOOD: &str = r#"{"Name":"good"}"#;

fn refusal(status: u16, code: &str) -> Reaction {
    json(
        status,
        format!(r#"{{"RequestId":"R","Code":"{code}","Message":"m"}}"#),
    )
}

#[tokio::test]
async fn a_storm_of_failures_is_ridden_out_by_reads_and_left_alone_by_writes() {
    for status in [500, 502, 503, 504] {
        let server = Server::start(move |request| {
            if request.number < 3 {
                refusal(status, "InternalError")
            } else {
                json(200, GOOD)
            }
        })
        .await;
        let reply = within(client(&server).call(Read::default())).await.unwrap();
        assert_eq!(
            (reply.name.as_deref(), server.requests().len()),
            (Some("good"), 3)
        );
        let server = Server::start(move |_| refusal(status, "InternalError")).await;
        let error = within(client(&server).call(Write::default()))
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Server, 1),
            "{error}"
        );
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn many_calls_do_not_turn_a_storm_into_a_flood() {
    let server = Server::start(|_| refusal(500, "InternalError")).await;
    let client = client(&server);
    for _ in 0..300 {
        within(client.call(Read::default())).await.unwrap_err();
    }
    let requests = server.requests().len();
    assert!(requests <= 400, "{requests} requests for 300 calls");
}

#[tokio::test]
async fn throttling_is_known_by_its_code_under_any_status_and_waited_out_by_all() {
    for (status, code) in [
        (400, "Throttling"),
        (400, "Throttling.User"),
        (403, "Throttling.Api"),
        (429, "Throttling.RateQuota"),
        (503, "Throttling.BurstRate"),
    ] {
        let server = Server::start(move |request| {
            if request.number < 3 {
                refusal(status, code)
            } else {
                json(200, GOOD)
            }
        })
        .await;
        let reply = within(client(&server).call(Write::default()))
            .await
            .unwrap();
        assert_eq!(
            (reply.name.as_deref(), server.requests().len()),
            (Some("good"), 3)
        );
        let server = Server::start(move |_| refusal(status, code)).await;
        let error = within(client(&server).call(Write::default()))
            .await
            .unwrap_err();
        assert!(error.is_throttled() && error.attempts() == 3, "{error}");
    }
}

#[tokio::test]
async fn the_wait_that_a_service_asks_for_is_kept() {
    let server = Server::start(|request| {
        if request.number == 1 {
            let body = r#"{"Code":"Throttling.User","Message":"m"}"#;
            response(400, &[("x-acs-retry-after", "120")], body)
        } else {
            json(200, GOOD)
        }
    })
    .await;
    within(client(&server).call(Write::default()))
        .await
        .unwrap();
    let requests = server.requests();
    assert!(requests[1].at - requests[0].at >= Duration::from_millis(120));
}

#[tokio::test]
async fn a_wait_beyond_the_time_of_the_call_is_not_begun() {
    let server = Server::start(|_| {
        let body = r#"{"Code":"Throttling.User","Message":"m"}"#;
        response(400, &[("x-acs-retry-after", "600000")], body)
    })
    .await;
    let client = build(config(server.url()).retry(Backoff::new().cap(Duration::from_secs(3600))));
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert!(error.is_throttled(), "{error}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_carries_a_token_is_repeated_with_the_same_one() {
    let server = Server::start(|request| {
        if request.number < 3 {
            refusal(500, "InternalError")
        } else {
            json(200, GOOD)
        }
    })
    .await;
    within(client(&server).call(WriteOnce::default()))
        .await
        .unwrap();
    let requests = server.requests();
    let distinct = |of: &dyn Fn(&crate::server::Request) -> String| {
        requests.iter().map(of).collect::<BTreeSet<_>>()
    };
    assert_eq!(requests.len(), 3);
    let tokens = distinct(&|request| {
        let (_, rest) = request.target.split_once("ClientToken=").unwrap();
        rest.split('&').next().unwrap().to_owned()
    });
    assert_eq!(tokens.len(), 1, "{tokens:?}");
    assert!(tokens.iter().all(|token| (1..=64).contains(&token.len())));
    assert_eq!(
        distinct(&|request| request.header("x-acs-signature-nonce").to_owned()).len(),
        3
    );
    assert_eq!(
        distinct(&|request| request.header("authorization").to_owned()).len(),
        3
    );
}

#[tokio::test]
async fn a_refusal_for_good_is_not_repeated() {
    for (status, code, kind) in [
        (400, "InvalidParameter", ErrorKind::InvalidRequest),
        (403, "Forbidden.RAM", ErrorKind::Forbidden),
        (404, "InvalidThing.NotFound", ErrorKind::NotFound),
    ] {
        let server = Server::start(move |_| refusal(status, code)).await;
        let error = within(client(&server).call(Read::default()))
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), server.requests().len()),
            (kind, 1),
            "{error}"
        );
    }
}
