//! Many calls at once, credentials that change under them, and callers who walk away.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use alicloud_runtime::{
    credentials::{Cached, Credentials, CredentialsError, ProvideCredentials},
    future::BoxFuture,
};

use crate::{
    build,
    calls::{Read, Write},
    client, config, read_at_once,
    server::{Server, Step, json},
    within,
};

const GOOD: &str = r#"{"Name":"good"}"#;
const EXPIRED: &str = r#"{"Code":"InvalidSecurityToken.Expired","Message":"m"}"#;

/// Gives `id-1`, `id-2`, … with tokens of the same number.
#[derive(Debug, Default)]
struct Rotating {
    given: AtomicUsize,
    life: Option<Duration>,
}

impl ProvideCredentials for Rotating {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(2)).await;
            let number = self.given.fetch_add(1, Ordering::SeqCst) + 1;
            let found = Credentials::with_token(
                format!("id-{number}"),
                "secret",
                format!("token-{number}"),
            );
            Ok(match self.life {
                Some(life) => found.expiring_at(SystemTime::now() + life),
                None => found,
            })
        })
    }
}

fn cached(source: &Arc<Rotating>) -> Cached<Arc<Rotating>> {
    Cached::new(source.clone())
}

fn number(id: &str) -> usize {
    id.strip_prefix("id-")
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

#[tokio::test]
async fn an_expired_token_is_replaced_within_the_call() {
    let source = Arc::new(Rotating::default());
    let server = Server::start(|request| {
        if number(request.access_key_id()) < 2 {
            json(403, EXPIRED)
        } else {
            json(200, GOOD)
        }
    })
    .await;
    let client = build(config(server.url()).credentials(cached(&source)));
    let reply = within(client.call(Write::default())).await.unwrap();
    assert_eq!(reply.name.as_deref(), Some("good"));
    assert_eq!(source.given.load(Ordering::SeqCst), 2);
    within(client.call(Write::default())).await.unwrap();
    assert_eq!(
        source.given.load(Ordering::SeqCst),
        2,
        "the new ones are kept"
    );
}

#[tokio::test]
async fn tokens_that_are_always_refused_are_not_fetched_for_ever() {
    let source = Arc::new(Rotating::default());
    let server = Server::start(|_| json(403, EXPIRED)).await;
    let client = build(config(server.url()).credentials(cached(&source)));
    let error = within(client.call(Read::default())).await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(server.requests().len() <= 3 && source.given.load(Ordering::SeqCst) <= 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_at_once_go_through_while_credentials_rotate() {
    let source = Arc::new(Rotating {
        life: Some(Duration::from_millis(250)),
        ..Rotating::default()
    });
    let server = Server::start({
        move |request| {
            let id = number(request.access_key_id());
            let token = request.header("x-acs-security-token");
            assert_eq!(token, format!("token-{id}"), "id and token belong together");
            let mut steps = vec![Step::Pause(Duration::from_millis(5))];
            steps.extend(json(200, GOOD));
            steps
        }
    })
    .await;
    let client = build(config(server.url()).credentials(cached(&source)));
    let calls: Vec<_> = (0..1000)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(number / 2)).await;
                client
                    .call(Write::default())
                    .await
                    .map(|reply| reply.into_inner())
            })
        })
        .collect();
    for call in calls {
        let response = within(call).await.unwrap().unwrap();
        assert_eq!(response.name.as_deref(), Some("good"));
    }
    let given = source.given.load(Ordering::SeqCst);
    assert!(given > 1, "they did rotate");
    assert!(given < 100, "{given} fetches for 1000 calls");
    drop(client);
    server.settles_to(0).await;
}

#[tokio::test]
async fn a_cancelled_call_leaves_nothing_behind() {
    let server = Server::start(|request| {
        if request.number <= 50 {
            vec![Step::Hang]
        } else {
            json(200, GOOD)
        }
    })
    .await;
    let client = client(&server);
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.call(Read::default()).await.map(|_| ()) })
        })
        .collect();
    while server.requests().len() < 50 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    for call in &calls {
        call.abort();
    }
    within(server.settles_to(0)).await;
    assert_eq!(
        server.requests().len(),
        50,
        "nobody tries again for a caller who is gone"
    );
    let reply = within(client.call(Read::default())).await.unwrap();
    assert_eq!(reply.name.as_deref(), Some("good"));
}

#[tokio::test]
async fn the_last_client_closes_its_connections() {
    let server = Server::start(|_| json(200, GOOD)).await;
    let client = client(&server);
    read_at_once(&client, 20).await;
    drop(client);
    server.settles_to(0).await;
}
