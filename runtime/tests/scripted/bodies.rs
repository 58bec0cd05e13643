//! Failures that stand in the body of a response, and calls that are signed or checked only.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use alicloud_runtime::{
    Backoff, CallContext, Client, ConfigBuilder, Credentials, ErrorKind, Hook, Signature,
    codegen::*,
    transport::{Header, HttpResponse, Recorder},
};

use crate::{support::Scripted, thing};

errors! {
    /// Errors of washing.
    pub enum WashError {
        Asleep = "Animal.Asleep" ("409"), "zzz", "Wake it.";
        Gone = "Animal.Gone" ("404"), "gone", "Look elsewhere.";
    }
}

macro_rules! operation {
    ($name:ident, $response:ident, $info:expr) => {
        #[derive(Clone, Debug, Default)]
        struct $name {
            query: Option<String>,
            form: Option<String>,
            header: Option<String>,
            body: Option<String>,
            dry: Option<bool>,
        }

        impl Encode for $name {
            fn encode(&self, e: &mut Encoder<'_>) {
                e.query("Query", &self.query);
                e.form("Form", &self.form);
                e.header("x-acs-header", &self.header);
                e.body("Body", &self.body);
                e.query("Dry", &self.dry);
            }
        }

        impl Operation for $name {
            type Response = $response;
            type Error = WashError;
            const INFO: OperationInfo = $info;
        }
    };
}

operation!(
    Wash,
    Washed,
    OperationInfo::rpc(&thing::PRODUCT, "Wash")
        .dry_run("Dry")
        .secret_members(&["Key"])
);
operation!(
    Flagged,
    Washed,
    OperationInfo::rpc(&thing::PRODUCT, "Flagged")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Reason", "Message"])
);
operation!(Coded, Coded1, OperationInfo::rpc(&thing::PRODUCT, "Coded"));
operation!(
    Look,
    Washed,
    OperationInfo::rpc(&thing::PRODUCT, "Look").roa("GET", "/look")
);

#[derive(Clone, Debug, Default, PartialEq)]
struct Washed {
    weight: Option<i64>,
    name: Option<i64>,
}

impl Decode for Washed {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Weight" => d.value(&mut self.weight),
            "Name" => d.value(&mut self.name),
            _ => d.unknown(name),
        }
    }
}

/// A response that has a code of its own.
#[derive(Clone, Debug, Default, PartialEq)]
struct Coded1 {
    code: Option<String>,
}

impl Decode for Coded1 {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Code" => d.value(&mut self.code),
            _ => d.unknown(name),
        }
    }
}

fn client(body: &'static str) -> Client {
    thing::client(&Scripted::new(move |_| Ok(HttpResponse::new(200, body))))
}

fn build(config: ConfigBuilder) -> Client {
    Client::new(&config.build().unwrap(), &thing::PRODUCT)
}

#[tokio::test]
async fn a_code_tells_of_failure_unless_it_is_data_or_means_success() {
    for (body, failed) in [
        (r#"{"Code":"Frog"}"#, true),
        (r#"{"code":"Frog"}"#, true),
        (r#"{"Code":"Animal.Asleep"}"#, true),
        (r#"{"Code":"OK"}"#, false),
        (r#"{"Code":200}"#, false),
        (r#"{"Data":{"Code":"Frog"}}"#, false),
        (r#"{"Weight":1}"#, false),
    ] {
        let outcome = client(body).call(Wash::default()).await;
        assert_eq!(outcome.is_err(), failed, "{body}");
        let lenient = thing::config(&Scripted::new(move |_| Ok(HttpResponse::new(200, body))));
        build(lenient.errors_in_body(false))
            .call(Wash::default())
            .await
            .unwrap();
    }
    for (body, failed) in [
        (r#"{"Code":"Frog"}"#, false),
        (r#"{"Code":"OK"}"#, false),
        (r#"{"Code":"Animal.Asleep"}"#, true),
    ] {
        let outcome = client(body).call(Coded::default()).await;
        assert_eq!(
            outcome.is_err(),
            failed,
            "{body}: it is data unless documented"
        );
    }
    let error = client(r#"{"Code":"Animal.Asleep","Message":"m","RequestId":"r"}"#)
        .call(Wash::default())
        .await
        .unwrap_err();
    assert_eq!(
        (error.code(), error.kind()),
        (Some(WashError::Asleep), ErrorKind::Conflict)
    );
    assert_eq!((error.message(), error.request_id()), ("m", Some("r")));
    assert_eq!(error.status(), Some(200));
}

#[tokio::test]
async fn the_error_of_a_flag_says_what_the_documented_members_say() {
    let body = r#"{"Success":false,"ErrorCode":"Animal.Gone","Code":"Other","Message":"m","Reason":"why"}"#;
    let error = client(body).call(Flagged::default()).await.unwrap_err();
    assert_eq!(
        (error.code(), error.message()),
        (Some(WashError::Gone), "why")
    );
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let body = r#"{"Success":false,"Code":"Frog","Detail":"d"}"#;
    let error = client(body).call(Flagged::default()).await.unwrap_err();
    assert_eq!((error.code_str(), error.message()), (Some("Frog"), "d"));
    let token = "CAIS-a-token-of-some-length";
    let credentials = Credentials::with_token("id", "a-secret-key", token);
    let service = Scripted::new(move |_| {
        let body = format!(r#"{{"Success":false,"ErrorCode":"Frog","Reason":"got {token}"}}"#);
        Ok(HttpResponse::new(200, body))
    });
    let client = build(thing::config(&service).credentials(credentials));
    let error = client.call(Flagged::default()).await.unwrap_err();
    assert_eq!(error.message(), "got ***");
}

#[tokio::test(start_paused = true)]
async fn nothing_of_a_failed_response_stays_for_the_next_one() {
    let asked = AtomicUsize::new(0);
    let service = Scripted::new(move |_| {
        let body = match asked.fetch_add(1, Ordering::SeqCst) {
            0 => r#"{"Success":false,"Code":"Throttling","Weight":1}"#,
            _ => r#"{"Success":true,"Name":2}"#,
        };
        Ok(HttpResponse::new(200, body))
    });
    let client = build(thing::config(&service).retry(Backoff::new()));
    let reply = client.call(Flagged::default()).await.unwrap();
    assert_eq!((reply.weight, reply.name), (None, Some(2)));
}

#[tokio::test]
async fn the_first_of_what_does_not_fit_is_named() {
    let body = r#"{"Weight":"x","Name":"y"}"#;
    let service = Scripted::new(move |_| Ok(HttpResponse::new(200, body)));
    let error = build(thing::config(&service).strict(true))
        .call(Wash::default())
        .await
        .unwrap_err();
    let shown = error.to_string();
    assert!(
        shown.contains("2 field(s)") && shown.contains("Weight: expected"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_dry_run_is_as_strict_as_a_call() {
    for strict in [false, true] {
        let service = Scripted::new(|_| Ok(HttpResponse::new(200, r#"{"Weight":"x"}"#)));
        let client = build(thing::config(&service).strict(strict));
        let outcome = client.call(Wash::default()).dry_run().await;
        assert_eq!(outcome.is_err(), strict);
    }
}

#[cfg(feature = "blocking")]
#[test]
fn a_dry_run_that_blocks_finds_what_one_that_waits_finds() {
    let passed = Scripted::new(|_| {
        let body = r#"{"Code":"DryRun.Success","Message":"m"}"#;
        Ok(HttpResponse::new(400, body))
    });
    thing::client(&passed)
        .call(Wash::default())
        .dry_run()
        .blocking()
        .unwrap();
    let refused = Scripted::new(|_| Ok(HttpResponse::new(404, r#"{"Code":"Animal.Gone"}"#)));
    let outcome = thing::client(&refused)
        .call(Wash::default())
        .dry_run()
        .blocking();
    assert_eq!(outcome.unwrap_err().code(), Some(WashError::Gone));
}

#[tokio::test]
async fn a_url_of_its_own_is_what_travels_in_the_query_alone() {
    let service = Scripted::new(|_| Ok(HttpResponse::new(200, "{}")));
    let client = thing::client(&service);
    let set = || Some("v".to_owned());
    let alone = Wash {
        query: set(),
        ..Wash::default()
    };
    let presigned = client.call(alone.clone()).presign().await.unwrap();
    assert_eq!(presigned.method(), "GET");
    let url = presigned.as_url().unwrap();
    assert!(
        url.contains("Query=v") && url.contains("&Signature="),
        "{url}"
    );
    for (other, method) in [
        (
            Wash {
                form: set(),
                ..alone.clone()
            },
            "POST",
        ),
        (
            Wash {
                header: set(),
                ..alone.clone()
            },
            "POST",
        ),
        (
            Wash {
                body: set(),
                ..alone.clone()
            },
            "POST",
        ),
    ] {
        let presigned = client.call(other).presign().await.unwrap();
        assert_eq!((presigned.as_url(), presigned.method()), (None, method));
        assert!(presigned.headers().any(|(name, _)| name == "authorization"));
    }
    let look = Look {
        query: set(),
        ..Look::default()
    };
    let presigned = client.call(look).presign().await.unwrap();
    assert_eq!(presigned.as_url(), None, "the signature is a header");
    assert_eq!(presigned.url(), "https://thing.example.com/look?Query=v");
    assert!(
        presigned
            .headers()
            .any(|(name, value)| name == "authorization" && value.starts_with("ACS3-HMAC-SHA256 "))
    );
    let older = build(thing::config(&service).signature(Signature::HmacSha1));
    let presigned = older.call(Look::default()).presign().await.unwrap();
    assert_eq!(presigned.as_url(), None);
    let request = presigned.into_request();
    assert!(
        request
            .header("authorization")
            .unwrap()
            .starts_with("acs id:")
    );
}

#[derive(Clone, Debug, Default)]
struct Attempts(Arc<AtomicUsize>);

impl Hook for Attempts {
    fn before_sign(&self, context: &CallContext<'_>, _: &mut Vec<Header>) {
        self.0.store(context.attempt as usize, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn what_is_signed_for_somebody_else_is_the_first_attempt() {
    let service = Scripted::new(|_| Ok(HttpResponse::new(200, "{}")));
    let attempts = Attempts::default();
    let client = build(thing::config(&service).hook(attempts.clone()));
    client.call(Wash::default()).presign().await.unwrap();
    assert_eq!(attempts.0.load(Ordering::SeqCst), 1);
    assert!(service.seen().is_empty());
}

#[tokio::test]
async fn members_that_an_operation_documents_as_secret_are_not_recorded() {
    let service = Scripted::new(|_| Ok(HttpResponse::new(200, r#"{"Key":"hidden","Name":"1"}"#)));
    let recorder = Arc::new(Recorder::new(service.clone()));
    let client = build(thing::config(&service).transport(recorder.clone()));
    client.call(Wash::default()).await.unwrap();
    client.call(Look::default()).await.unwrap();
    let json = recorder.to_json();
    assert_eq!(
        json.matches("hidden").count(),
        1,
        "of the other operation: {json}"
    );
}
