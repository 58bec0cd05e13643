//! What spans and events tell, and what they keep to themselves.

#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used)]

use std::{
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
};

use alicloud_runtime::{
    Client, Config, Credentials, Product, Signature,
    transport::{HttpResponse, Replay},
};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

static PRODUCT: Product = Product::new("Zoo", "2020-01-01");

/// Writes everything down.
#[derive(Clone, Default)]
struct Everything(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{}={value:?} ", field.name()).unwrap();
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let (level, target) = (
            attributes.metadata().level(),
            attributes.metadata().target(),
        );
        write!(self.0.lock().unwrap(), "{level} {target} ").unwrap();
        attributes.record(&mut Line(&mut self.0.lock().unwrap()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn event(&self, event: &Event<'_>) {
        let (level, target) = (event.metadata().level(), event.metadata().target());
        write!(self.0.lock().unwrap(), "{level} {target} ").unwrap();
        event.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn a_call_is_told_without_its_secrets() {
    let log = Everything::default();
    for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
        let transport = Arc::new(Replay::answering([
            HttpResponse::new(
                400,
                r#"{"Code":"Throttling.User","Message":"slow down","RequestId":"r-1"}"#,
            ),
            HttpResponse::new(200, r#"{"RequestId":"r-2"}"#),
        ]));
        let config = Config::builder()
            .endpoint("zoo.example.com")
            .credentials(Credentials::with_token(
                "hidden-id",
                "hidden-secret",
                "hidden-token",
            ))
            .signature(signature)
            .transport(transport.clone())
            .build()
            .unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        tracing::subscriber::with_default(log.clone(), || {
            let client = Client::new(&config, &PRODUCT);
            runtime.block_on(async {
                client
                    .raw("Feed")
                    .query("Animal", "hidden-animal")
                    .await
                    .unwrap()
            });
        });
        for request in transport.requests() {
            let signature = request
                .header("authorization")
                .and_then(|value| value.rsplit('=').next());
            let log = log.0.lock().unwrap();
            assert!(signature.is_none_or(|signature| !log.contains(signature)));
            assert!(!format!("{request:?}").contains("hidden"));
        }
        assert!(!format!("{config:?}").contains("hidden-secret"));
    }
    let log = log.0.lock().unwrap();
    for told in [
        "Zoo",
        "Feed",
        "attempt=1",
        "attempt=2",
        "r-1",
        "r-2",
        "Throttling.User",
        "status=200",
        "retry_ms",
        "INFO alicloud::call",
        "WARN alicloud::call",
        "DEBUG alicloud::call",
    ] {
        assert!(log.contains(told), "{told} in {log}");
    }
    assert!(!log.contains("hidden"), "{log}");
}

#[test]
fn what_does_not_exist_is_no_warning() {
    let log = Everything::default();
    let absent = HttpResponse::new(404, r#"{"Code":"NoSuchFrog","Message":"gone"}"#);
    let config = Config::builder()
        .endpoint("zoo.example.com")
        .credentials(Credentials::new("id", "secret"))
        .transport(Replay::answering([absent]))
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    tracing::subscriber::with_default(log.clone(), || {
        let client = Client::new(&config, &PRODUCT);
        runtime.block_on(async { client.raw("Feed").await.unwrap_err() });
    });
    let log = log.0.lock().unwrap();
    assert!(log.contains("NoSuchFrog") && !log.contains("WARN"), "{log}");
}
