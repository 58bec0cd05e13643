//! What a call sends by the settings of its own, and what its reply or error holds.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, UNIX_EPOCH},
};

use alicloud_runtime::{
    Backoff, Client, ConfigBuilder, Credentials, CredentialsError, ErrorKind, FailedAttempt, Retry,
    Value,
    credentials::{CredentialsErrorKind, ProvideCredentials},
    endpoint::EndpointError,
    future::BoxFuture,
    sign::SignError,
    transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind},
};

use crate::{
    support::Scripted,
    thing::{self, Describe, PRODUCT},
};

const TOKEN: &str = "CAIS-a-token-of-some-length";

fn build(config: ConfigBuilder) -> Client {
    Client::new(&config.build().unwrap(), &PRODUCT)
}

fn good() -> Scripted {
    Scripted::new(|_| {
        Ok(HttpResponse::new(
            200,
            r#"{"Name":"good","RequestId":"in-body"}"#,
        ))
    })
}

fn with_header(mut response: HttpResponse, name: &'static str, value: &str) -> HttpResponse {
    response.headers.push(name, value);
    response
}

/// Fails so often with this status, and then succeeds.
fn failing(times: usize, status: u16) -> Scripted {
    let asked = AtomicUsize::new(0);
    Scripted::new(move |_| {
        let failed = asked.fetch_add(1, Ordering::SeqCst) < times;
        Ok(HttpResponse::new(if failed { status } else { 200 }, "{}"))
    })
}

fn last(service: &Scripted) -> HttpRequest {
    service.seen().pop().unwrap()
}

#[tokio::test]
async fn a_call_by_name_sends_each_of_its_parts() {
    let service = good();
    let client = thing::client(&service);
    client
        .raw("Move")
        .query("A", "1")
        .form("B", "x y")
        .header("x-acs-c", "3")
        .await
        .unwrap();
    let sent = last(&service);
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.url, "https://thing.example.com/?A=1");
    assert_eq!(sent.body, b"B=x%20y");
    let form = "application/x-www-form-urlencoded";
    assert_eq!(
        (sent.header("content-type"), sent.header("x-acs-c")),
        (Some(form), Some("3"))
    );
    client.raw("Move").method("GET").await.unwrap();
    assert_eq!(last(&service).method, "GET");
    client
        .raw("Move")
        .body("text/plain", "as it is")
        .await
        .unwrap();
    let sent = last(&service);
    assert_eq!(
        (sent.body.as_slice(), sent.header("content-type")),
        (&b"as it is"[..], Some("text/plain"))
    );
    client.raw("Move").json(&Value::from("x")).await.unwrap();
    let sent = last(&service);
    let json = "application/json; charset=utf-8";
    assert_eq!(
        (sent.body.as_slice(), sent.header("content-type")),
        (&br#""x""#[..], Some(json))
    );
    client
        .raw("Move")
        .endpoint("http://other.example.com:8080")
        .await
        .unwrap();
    assert_eq!(last(&service).url, "http://other.example.com:8080/");
    client
        .call(Describe)
        .endpoint("other.example.com")
        .await
        .unwrap();
    assert_eq!(last(&service).url, "https://other.example.com/");
}

#[tokio::test(start_paused = true)]
async fn what_may_be_repeated_is_what_the_call_says_of_itself() {
    let sent = |service: Scripted| service.seen().len();
    let service = failing(1, 500);
    thing::client(&service).raw("Move").await.unwrap_err();
    assert_eq!(sent(service), 1, "nobody knows what became of it");
    let service = failing(1, 500);
    thing::client(&service)
        .raw("Move")
        .read_only()
        .await
        .unwrap();
    assert_eq!(sent(service), 2);
    for (method, repeated) in [
        ("GET", true),
        ("HEAD", true),
        ("PUT", false),
        ("DELETE", false),
    ] {
        let service = failing(1, 500);
        let client = thing::client(&service);
        assert_eq!(
            client.raw("Move").roa(method, "/a").await.is_ok(),
            repeated,
            "{method}"
        );
        let service = failing(1, 500);
        let client = thing::client(&service);
        let outcome = client.raw("Move").method(method).await;
        assert!(
            outcome.is_err(),
            "{method} says nothing of a call of RPC style"
        );
    }
    let service = failing(1, 500);
    thing::client(&service)
        .raw("Move")
        .idempotency_token("Token")
        .await
        .unwrap();
    let tokens: Vec<_> = service
        .seen()
        .iter()
        .map(|request| request.url.clone())
        .collect();
    let (_, token) = tokens[0].split_once("?Token=").unwrap();
    assert_eq!((token.len(), &tokens[0]), (32, &tokens[1]));
    let service = failing(0, 500);
    let client = thing::client(&service);
    client
        .raw("Move")
        .query("Token", "mine")
        .idempotency_token("Token")
        .await
        .unwrap();
    assert_eq!(last(&service).url, "https://thing.example.com/?Token=mine");
    let service = failing(0, 500);
    thing::client(&service).raw("Move").await.unwrap();
    assert_eq!(
        last(&service).url,
        "https://thing.example.com/",
        "no token unless asked for"
    );
}

/// Gives up at once, and counts successes.
#[derive(Clone, Debug, Default)]
struct Counting(Arc<AtomicUsize>);

impl Retry for Counting {
    fn delay(&self, _: &FailedAttempt<'_>) -> Option<Duration> {
        None
    }

    fn succeeded(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test(start_paused = true)]
async fn the_policy_of_a_call_comes_before_that_of_the_configuration_and_hears_of_success() {
    let policy = Counting::default();
    let service = failing(2, 429);
    let client = build(thing::config(&service).retry(policy.clone()));
    client.call(Describe).await.unwrap_err();
    assert_eq!(
        (service.seen().len(), policy.0.load(Ordering::SeqCst)),
        (1, 0)
    );
    client.call(Describe).retry(Backoff::new()).await.unwrap();
    assert_eq!(
        (service.seen().len(), policy.0.load(Ordering::SeqCst)),
        (3, 0)
    );
    client.call(Describe).await.unwrap();
    assert_eq!(policy.0.load(Ordering::SeqCst), 1);
    let service = failing(2, 429);
    let client = thing::client(&service);
    client.raw("Move").retry(policy.clone()).await.unwrap_err();
    assert_eq!(service.seen().len(), 1);
}

#[tokio::test]
async fn a_reply_gives_its_headers_its_identifier_and_its_body() {
    let service = Scripted::new(|request| {
        let body = match request.url.contains("None") {
            true => r#"{"Name":"n"}"#,
            false => r#"{"Name":"n","RequestId":"in-body"}"#,
        };
        let response = with_header(HttpResponse::new(299, body), "X-Own", "first");
        Ok(with_header(response, "X-Acs-Request-Id", "in-header"))
    });
    let client = thing::client(&service);
    let reply = client.call(Describe).await.unwrap();
    assert_eq!(
        (reply.header("x-own"), reply.header("absent")),
        (Some("first"), None)
    );
    assert_eq!((reply.status(), reply.request_id()), (299, Some("in-body")));
    assert_eq!(reply.unknown_fields(), ["RequestId"]);
    let (_, raw) = reply.into_parts();
    assert_eq!(
        (raw.header("X-OWN"), raw.header("absent")),
        (Some("first"), None)
    );
    assert_eq!(raw.into_body(), br#"{"Name":"n","RequestId":"in-body"}"#);
    let raw = client.raw("DescribeThing").await.unwrap();
    assert_eq!(raw.request_id(), Some("in-header"));
    let none = client
        .raw("DescribeThing")
        .query("None", "1")
        .await
        .unwrap();
    assert_eq!(none.request_id(), Some("in-header"));
    let typed = Scripted::new(|_| {
        let response = HttpResponse::new(200, r#"{"Name":"n"}"#);
        Ok(with_header(response, "x-acs-request-id", "in-header"))
    });
    let reply = thing::client(&typed).call(Describe).await.unwrap();
    assert_eq!(reply.request_id(), Some("in-header"));
    let without = Scripted::new(|_| {
        Ok(HttpResponse::new(
            200,
            r#"{"a":{"RequestId":"deep"},"requestId":"low"}"#,
        ))
    });
    let raw = thing::client(&without).raw("DescribeThing").await.unwrap();
    assert_eq!(raw.request_id(), Some("low"));
    let broken = Scripted::new(|_| Ok(HttpResponse::new(200, r#"{"a":1}{"#)));
    let raw = thing::client(&broken).raw("DescribeThing").await.unwrap();
    assert_eq!(raw.json(), None);
}

#[tokio::test]
async fn an_identifier_and_a_path_that_repeat_a_token_are_masked() {
    let service = Scripted::new(|_| {
        let body = format!(r#"{{"Any":{{"{TOKEN}":1e999}},"Count":"{TOKEN}"}}"#);
        Ok(with_header(
            HttpResponse::new(200, body),
            "x-acs-request-id",
            TOKEN,
        ))
    });
    let credentials = Credentials::with_token("id", "a-secret-key", TOKEN);
    let client = build(thing::config(&service).credentials(credentials));
    assert_eq!(client.raw("Move").await.unwrap().request_id(), Some("***"));
    let reply = client.call(Describe).await.unwrap();
    let odd: Vec<_> = reply
        .mismatches()
        .iter()
        .map(|odd| (odd.path.as_str(), odd.found.as_str()))
        .collect();
    assert_eq!(odd, [("Any.***", "1e999"), ("Count", "\"***\"")]);
}

#[tokio::test]
async fn the_program_names_itself_and_may_do_so_for_one_call() {
    let service = good();
    thing::client(&service).call(Describe).await.unwrap();
    let agent = last(&service).header("user-agent").unwrap().to_owned();
    assert!(
        agent.starts_with("alicloud-rust/") && agent.ends_with(" Thing/2020-01-01"),
        "{agent:?}"
    );
    let client = build(thing::config(&service).user_agent("tool/1"));
    client.call(Describe).await.unwrap();
    let agent = last(&service).header("user-agent").unwrap().to_owned();
    assert!(agent.ends_with(" Thing/2020-01-01 tool/1"), "{agent:?}");
    client
        .call(Describe)
        .header("User-Agent", "own")
        .await
        .unwrap();
    let own = last(&service);
    let names = own
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("user-agent"));
    assert_eq!((names.count(), own.header("user-agent")), (1, Some("own")));
}

#[tokio::test]
async fn a_status_of_success_is_one_of_two_hundred_and_a_redirect_one_of_three_hundred() {
    for (status, good, redirects) in [
        (199, false, false),
        (200, true, false),
        (299, true, false),
        (300, false, true),
        (399, false, true),
        (400, false, false),
    ] {
        let service = Scripted::new(move |_| {
            let response = HttpResponse::new(status, "{}");
            Ok(with_header(
                response,
                "location",
                "https://other.example.com/a?b=c",
            ))
        });
        match thing::client(&service).raw("Move").await {
            Ok(_) => assert!(good, "{status}"),
            Err(error) => {
                assert!(!good, "{error}");
                assert_eq!(error.hint().is_some(), redirects, "{error}");
            }
        }
    }
}

/// A date of the service is no reason to move the clock, unless the time was what it refused.
#[tokio::test]
async fn only_a_refused_time_moves_the_clock_and_in_either_direction() {
    let now = UNIX_EPOCH + Duration::from_secs(1_716_193_800);
    for (code, date, times, hint) in [
        (
            "Forbidden.RAM",
            "Mon, 20 May 2024 09:30:00 GMT",
            vec!["2024-05-20T08:30:00Z"],
            None,
        ),
        (
            "IllegalTimestamp",
            "Mon, 20 May 2024 07:30:00 GMT",
            vec!["2024-05-20T08:30:00Z", "2024-05-20T07:30:00Z"],
            Some("3600 s ahead of the service's"),
        ),
        (
            "IllegalTimestamp",
            "Mon, 20 May 2024 08:30:01 GMT",
            vec!["2024-05-20T08:30:00Z", "2024-05-20T08:30:01Z"],
            Some("1 s behind the service's"),
        ),
        (
            "IllegalTimestamp",
            "yesterday",
            vec!["2024-05-20T08:30:00Z"],
            None,
        ),
    ] {
        let service = Scripted::new(move |_| {
            let body = format!(r#"{{"Code":"{code}","Message":"m"}}"#);
            Ok(with_header(HttpResponse::new(400, body), "date", date))
        });
        let client = build(thing::config(&service).clock(move || now));
        let error = client.raw("Move").await.unwrap_err();
        let seen = service.seen();
        let sent: Vec<_> = seen
            .iter()
            .filter_map(|request| request.header("x-acs-date"))
            .collect();
        assert_eq!(sent, times, "{code} {date}");
        match hint {
            Some(hint) => assert!(error.hint().unwrap().contains(hint), "{error}"),
            None => assert_eq!(error.hint(), None),
        }
    }
}

#[derive(Debug)]
struct Nobody;

impl ProvideCredentials for Nobody {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let kind = CredentialsErrorKind::Disabled;
        Box::pin(std::future::ready(Err(CredentialsError::new(
            "nobody", kind, "no",
        ))))
    }
}

#[tokio::test]
async fn an_error_gives_what_it_was_made_of() {
    let service = good();
    let client = build(thing::config(&service).credentials(Nobody));
    let error = client.raw("Move").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.get_ref().unwrap().is::<CredentialsError>());
    let error = thing::client(&service)
        .raw("Move")
        .roa("GET", "/{id}")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.get_ref().unwrap().is::<SignError>());
    let config = alicloud_runtime::Config::builder()
        .credentials(Credentials::new("id", "secret"))
        .transport(service.clone());
    let error = build(config).raw("Move").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Endpoint);
    assert!(error.get_ref().unwrap().is::<EndpointError>());
    assert!(service.seen().is_empty());
    for (given, kind) in [
        (TransportErrorKind::Connect, ErrorKind::Connect),
        (TransportErrorKind::Timeout, ErrorKind::Timeout),
        (TransportErrorKind::TooLarge, ErrorKind::TooLarge),
        (TransportErrorKind::Request, ErrorKind::InvalidRequest),
        (TransportErrorKind::Io, ErrorKind::Transport),
    ] {
        let broken = Scripted::new(move |_| Err(TransportError::new(given, "broken")));
        let client = build(thing::config(&broken).retry(Backoff::never()));
        let error = client.raw("Move").await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(error.get_ref().unwrap().is::<TransportError>());
    }
}
