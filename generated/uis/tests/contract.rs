// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_uis::runtime::{
    Backoff, Client, Config, Credentials, ErrorCode, ErrorKind, Operation, OperationError, OperationInfo,
    Reply,
    encode::{Encode, Encoder},
    transport::{HttpResponse, Recorder, Replay},
};

/// In place of each secret.
const PLANTED: &str = "planted-7f3a91";

/// A request that is sent without what its operation requires.
#[derive(Clone)]
struct Loose<O>(O);

impl<O: Encode> Encode for Loose<O> {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.0.encode(e);
    }
}

impl<O: Operation> Operation for Loose<O> {
    type Response = O::Response;
    type Error = O::Error;
    const INFO: OperationInfo = O::INFO.required(&[]).roa("POST", "/");
}

type Outcome<O> =
    Result<Reply<<O as Operation>::Response>, OperationError<<O as Operation>::Error>>;

/// What becomes of a call with this response, and its recording.
fn call<O: Operation>(request: O, status: u16, body: &str) -> (Outcome<O>, String) {
    let replay = Replay::from_responses([HttpResponse::new(status, body)]);
    let recorder = Arc::new(Recorder::new(replay));
    let config = Config::builder()
        .endpoint("localhost")
        .credentials(Credentials::new("key", "not-planted"))
        .retry(Backoff::never())
        .transport(recorder.clone())
        .build()
        .expect("the configuration is complete");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    let client = Client::new(&config, O::INFO.product());
    let outcome = runtime
        .expect("a runtime")
        .block_on(async { client.call(request).await });
    (outcome, recorder.to_json())
}

/// What this client does not speak is an error that says so, and nothing is sent.
fn check_refusal<O: Operation>(request: O) {
    let action = O::INFO.action();
    let (outcome, recording) = call(Loose(request), 200, "{}");
    let kind = outcome.err().map(|error| error.kind());
    assert_eq!(kind, Some(ErrorKind::Protocol), "{action}");
    assert_eq!(recording, Recorder::new(Replay::from_responses([])).to_json(), "{action}");
}

/// Nothing shows a secret: not `Debug`, not an error whose text repeats the request, not a recording.
fn check_secrets<O: Operation + Clone + Debug>(request: O, response: &str)
where
    O::Response: Debug,
{
    let action = O::INFO.action();
    let is_hidden = |shown: &str| assert!(!shown.contains(PLANTED), "{action}: {shown}");
    let shown = format!("{request:?} {request:#?}");
    is_hidden(&shown);
    let (outcome, recording) = call(Loose(request.clone()), 200, response);
    is_hidden(&format!("{outcome:?} {outcome:#?} {recording}"));
    assert!(outcome.is_ok(), "{action}: {outcome:?}");
    if shown.contains("***") {
        let echo = format!(r#"{{"Code":"Refused","Message":"{PLANTED} is not welcome"}}"#);
        let (outcome, recording) = call(Loose(request), 400, &echo);
        let error = outcome.expect_err("a refusal");
        is_hidden(&format!("{error} {error:?} {error:#?} {recording}"));
    }
}

/// A response with HTTP 200 is an error when its body says that the call failed, and only then.
fn check_failures<O: Operation + Clone>(
    request: O,
    flag: Option<&str>,
    codes: &[&str],
    code_tells: bool,
) {
    let action = O::INFO.action();
    let fails = |body: String, expected: bool| {
        let outcome = call(Loose(request.clone()), 200, &body).0;
        assert_eq!(outcome.is_err(), expected, "{action}: {body}");
        outcome.err()
    };
    let documented = O::Error::VARIANTS.iter().map(|variant| variant.info().code);
    let documented = documented
        .into_iter()
        .find(|code| !code.contains(['%', '"', '\\']) && code.len() > 3);
    let failure = documented.unwrap_or("Frog.Escaped");
    if let Some(flag) = flag {
        for no in ["false", "\"false\"", "\"False\""] {
            fails(format!(r#"{{"{flag}":{no},"RequestId":"r"}}"#), true);
            for code in codes {
                let error = fails(format!(r#"{{"{code}":"{failure}","{flag}":{no}}}"#), true);
                let error = error.expect("an error");
                assert_eq!(error.code_str(), Some(failure), "{action}");
                assert_eq!(error.code().is_some(), documented.is_some(), "{action}");
            }
        }
        for yes in ["true", "\"true\"", "\"True\"", "null", "\"\""] {
            fails(format!(r#"{{"{flag}":{yes},"RequestId":"r"}}"#), false);
            for (code, ok) in codes
                .iter()
                .flat_map(|code| SUCCESS.iter().map(move |ok| (code, ok)))
            {
                fails(format!(r#"{{"{flag}":{yes},"{code}":{ok}}}"#), false);
            }
        }
        fails(format!(r#"{{"Data":{{"{flag}":false}}}}"#), false);
    }
    for code in codes {
        for ok in SUCCESS {
            fails(format!(r#"{{"{code}":{ok}}}"#), false);
        }
        let is_failure = code_tells || documented.is_some();
        fails(format!(r#"{{"{code}":"{failure}"}}"#), is_failure);
    }
    fails("{}".to_owned(), false);
}

/// Codes of success, as JSON.
const SUCCESS: &[&str] = &[
    "200",
    "\"200\"",
    "\"OK\"",
    "\"ok\"",
    "\"Success\"",
    "\"success\"",
    "0",
    "202",
    "null",
    "\"\"",
];

#[test]
#[rustfmt::skip]
fn uis_keeps_its_contract() {
    use alicloud_uis::*;

    check_secrets(describe_uises::DescribeUisesRequest::new(), "{\"Uises\":{\"Uis\":[{\"UserInfo\":{\"ClientInfoDBPassword\":\"planted-7f3a91\"}}]}}");
}
