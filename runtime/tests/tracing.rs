//! What spans and events tell, and what they keep to themselves.

#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used)]

use std::{
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
};

use alicloud_runtime::{
    Client, Config, Credentials, Signature,
    codegen::*,
    encode::Secret,
    transport::{HttpResponse, Recorder, Replay},
};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

static PRODUCT: Product = Product::new("Zoo", "2020-01-01");

/// A typed request with a secret wherever a parameter can travel.
#[derive(Default)]
struct Guard {
    keys: [Option<String>; 5],
    in_body: Option<String>,
}

impl Guard {
    /// Each secret is another one: `hidden-0`, `hidden-1`, …
    fn planted() -> Self {
        Self {
            keys: [0, 1, 2, 3, 4].map(|number| Some(format!("hidden-{number}"))),
            in_body: Some("hidden-5".to_owned()),
        }
    }
}

impl Operation for Guard {
    type Response = Guarded;
    type Error = alicloud_runtime::NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "Guard")
        .roa("PUT", "/gates/{gate}")
        .region("RegionId")
        .secret_members(&["Pin"]);
}

impl Encode for Guard {
    fn encode(&self, e: &mut Encoder<'_>) {
        let [gate, query, nested, header, region] = &self.keys;
        e.path("gate", &Secret(gate));
        e.query("Key", &Secret(query));
        e.query_json("Nested", &Secret(nested));
        e.header("x-acs-key", &Secret(header));
        e.query("Other", &Secret(region));
        e.body("Body", &Secret(&self.in_body));
    }
}

#[derive(Default)]
struct Guarded {
    pin: Option<String>,
}

impl Decode for Guarded {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Pin" => d.value(&mut self.pin),
            _ => d.unknown(name),
        }
    }
}

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
        self.0.lock().unwrap().push_str("of the span: ");
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

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

#[test]
fn a_call_is_told_without_its_secrets() {
    let log = Everything::default();
    for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
        let transport = Arc::new(Replay::from_responses([
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
        let runtime = runtime();
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
        "of the span: attempt=2 of the span: request_id=\"r-2\"",
    ] {
        assert!(log.contains(told), "{told} in {log}");
    }
    assert!(!log.contains("hidden"), "{log}");
}

#[test]
fn a_region_that_no_list_has_is_a_warning_once() {
    static LISTED: Product = Product {
        code: "Zoo",
        version: "2020-01-01",
        endpoints: Endpoints {
            central: Some("zoo.example.com"),
            regional: &[RegionalEndpoint::public(
                "cn-hangzhou",
                "zoo-hz.example.com",
            )],
            ..Endpoints::NONE
        },
    };
    for (region, host, warnings) in [
        ("cn-hanghzou", "https://zoo.example.com/", 1),
        ("cn-hangzhou", "https://zoo-hz.example.com/", 0),
    ] {
        let log = Everything::default();
        let good = || HttpResponse::new(200, "{}");
        let transport = Arc::new(Replay::from_responses([good(), good()]));
        let config = Config::builder()
            .region(region)
            .credentials(Credentials::new("id", "secret"))
            .transport(transport.clone())
            .build()
            .unwrap();
        let runtime = runtime();
        tracing::subscriber::with_default(log.clone(), || {
            let client = Client::new(&config, &LISTED);
            for _ in 0..2 {
                runtime.block_on(async { client.raw("Feed").await.unwrap() });
            }
        });
        assert!(transport.requests()[1].url.starts_with(host));
        let log = log.0.lock().unwrap();
        assert_eq!(log.matches("WARN").count(), warnings, "{log}");
        assert_eq!(log.contains("misspelt"), warnings == 1);
    }
}

#[test]
fn what_does_not_exist_is_no_warning() {
    let log = Everything::default();
    let absent = HttpResponse::new(404, r#"{"Code":"NoSuchFrog","Message":"gone"}"#);
    let config = Config::builder()
        .endpoint("zoo.example.com")
        .credentials(Credentials::new("id", "secret"))
        .transport(Replay::from_responses([absent]))
        .build()
        .unwrap();
    let runtime = runtime();
    tracing::subscriber::with_default(log.clone(), || {
        let client = Client::new(&config, &PRODUCT);
        runtime.block_on(async { client.raw("Feed").await.unwrap_err() });
    });
    let log = log.0.lock().unwrap();
    assert!(log.contains("NoSuchFrog") && !log.contains("WARN"), "{log}");
}

/// Calls with secrets in every place, of services that repeat all of them wherever they can.
#[test]
fn no_place_of_a_typed_request_is_told() {
    let repeated: String = (0..6).map(|number| format!("hidden-{number} ")).collect();
    let told = |code: &str| {
        format!(r#"{{"Code":"{code}","Message":"{repeated}","RequestId":"{repeated}"}}"#)
    };
    let good = format!(r#"{{"RequestId":"{repeated}","Pin":["{repeated}"],"New":"{repeated}"}}"#);
    for strict in [false, true] {
        let log = Everything::default();
        let replay = Replay::from_responses([
            HttpResponse::new(429, told("Throttling")),
            HttpResponse::new(200, good.clone()),
            HttpResponse::new(400, told(&repeated)),
            HttpResponse::new(502, repeated.clone()),
        ]);
        let recorder = Arc::new(Recorder::new(replay));
        let config = Config::builder()
            .endpoint("zoo.example.com")
            .region("cn-somewhere")
            .credentials(Credentials::new("id", "hidden-secret"))
            .strict(strict)
            .transport(recorder.clone())
            .build()
            .unwrap();
        let runtime = runtime();
        tracing::subscriber::with_default(log.clone(), || {
            let client = Client::new(&config, &PRODUCT);
            runtime.block_on(async {
                for call in 0..3 {
                    match client.call(Guard::planted()).await {
                        Ok(reply) => {
                            assert!(!format!("{:?}", reply.mismatches()).contains("hidden"))
                        }
                        Err(error) => {
                            let shown = format!("{error} {error:?}");
                            assert!(!shown.contains("hidden"), "{call}: {shown}");
                        }
                    }
                }
            });
        });
        let log = log.0.lock().unwrap();
        assert!(log.contains("cn-somewhere"), "{log}");
        assert!(log.contains("Guard"), "{log}");
        assert!(!log.contains("hidden"), "{log}");
        let recorded = recorder.to_json();
        assert!(!recorded.contains("hidden"), "{recorded}");
    }
}

/// Where the span of a call is all that a program prints, it has what a ticket asks for.
#[test]
fn the_span_of_a_call_is_visible_and_says_which_call_it_was() {
    let log = Everything::default();
    let replay = Replay::from_responses([HttpResponse::new(
        400,
        r#"{"Code":"Lost","RequestId":"r-9"}"#,
    )]);
    let config = Config::builder()
        .endpoint("zoo.example.com")
        .region("cn-somewhere")
        .credentials(Credentials::new("id", "secret"))
        .transport(replay)
        .build()
        .unwrap();
    tracing::subscriber::with_default(log.clone(), || {
        let client = Client::new(&config, &PRODUCT);
        runtime().block_on(async { client.raw("Feed").await.unwrap_err() });
    });
    let log = log.0.lock().unwrap();
    let (span, _) = log.split_once("WARN").unwrap();
    for told in [
        "INFO alicloud::call",
        "product=\"Zoo\"",
        "action=\"Feed\"",
        "region=\"cn-somewhere\"",
        "attempt=1",
        "request_id=\"r-9\"",
    ] {
        assert!(span.contains(told), "{told} in {span}");
    }
}
