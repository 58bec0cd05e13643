//! Pages that repeat the request, and places where the repeated secrets must not show.

use std::{
    error::Error as _,
    fmt::Write as _,
    sync::{Arc, Mutex},
};

use alicloud_runtime::{
    Client, Config, Credentials, Hook, NoDocumentedErrors, OperationError, Signature,
    credentials::{Context, FixedEnvironment, ProvideCredentials, UriProvider},
    transport::{Header, HttpOptions, HttpResponse, HttpTransport, Recorder},
};

use crate::{
    build,
    calls::{PRODUCT, Read, Write},
    config,
    server::{Reaction, Request, Server, json, response},
    within,
};

const SECRET: &str = "Sec+ret/0123456789abcdefghij==";
const TOKEN: &str = "CAIS+token/with=signs+and/0123456789+ABCDEFGHIJKLMNOPQRSTUVWXYZ==";

/// A content type, and what becomes of the head of a request.
type Page = (&'static str, fn(&str) -> String);

/// Each way in which a page repeats the head of a request.
const PAGES: &[Page] = &[
    ("text/plain", |head| format!("bad request\n{head}")),
    ("text/html", |head| {
        format!("<html><pre>{}</pre></html>", html(head))
    }),
    ("text/html", |head| {
        format!(
            "<html><pre>{}",
            html(head).chars().take(200).collect::<String>()
        )
    }),
    ("application/json", |head| {
        format!("{{\"Code\":\"BadRequest\",\"Message\":{}}}", quoted(head))
    }),
    ("application/json", |head| {
        format!(
            "{{\"Code\":{0},\"Message\":\"m\",\"RequestId\":{0},\"HostId\":{0}}}",
            quoted(head)
        )
    }),
    ("application/json", |head| {
        format!(
            "{{\"Code\":\"Forbidden\",\"Recommend\":{0},\"AccessDeniedDetail\":{{\"r\":{0}}}}}",
            quoted(head)
        )
    }),
    ("text/xml", |head| {
        format!(
            "<Error><Code>Bad</Code><Message>{0}</Message><RequestId>{0}</RequestId></Error>",
            html(head)
        )
    }),
    ("application/json", |head| {
        let text = head
            .replace('/', "\\/")
            .replace('+', "\\u002b")
            .replace('\n', "\\n");
        format!("{{\"Code\":\"Bad\",\"Message\":\"{text}\"}}")
    }),
    ("application/json", |head| {
        let signed = percent(&percent(head));
        format!("{{\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"signed was {signed}\"}}")
    }),
    ("application/json", |head| {
        format!("{{\"Name\":[{}],\"Text\":{{\"x\":1}}}}", quoted(head))
    }),
];

fn html(text: &str) -> String {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;");
    text.replace('+', "&#43;")
        .replace('=', "&#x3D;")
        .replace('/', "&#47;")
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn percent(text: &str) -> String {
    alicloud_runtime::sign::percent_encoded(text)
}

/// The request line and the headers, as a page would repeat them.
fn head(request: &Request) -> String {
    let mut out = String::new();
    // What is secret first: a page that is cut short has it all the same.
    for name in ["x-acs-security-token", "authorization"] {
        let _ = writeln!(out, "{name}: {}", request.header(name));
    }
    let _ = writeln!(out, "POST {}", request.target);
    for (name, value) in &request.headers {
        let _ = writeln!(out, "{name}: {value}");
    }
    out
}

/// What a request carried that nothing may show, written plainly and encoded.
fn secrets(request: &Request) -> Vec<String> {
    let authorization = request.header("authorization");
    let signature = authorization
        .rsplit(['=', ':'])
        .find(|part| !part.is_empty());
    let in_url = request
        .target
        .split(['?', '&'])
        .find_map(|pair| pair.strip_prefix("Signature="));
    let mut all = vec![
        SECRET.to_owned(),
        TOKEN.to_owned(),
        percent(TOKEN),
        percent(&percent(TOKEN)),
    ];
    all.extend(signature.into_iter().chain(in_url).map(str::to_owned));
    // Half of one is one too.
    all.push(TOKEN[..24].to_owned());
    all.push(html(TOKEN)[..40].to_owned());
    all
}

fn assert_hidden(shown: &str, request: &Request, page: usize) {
    for secret in secrets(request) {
        assert!(
            !shown.contains(&secret),
            "page {page} shows {secret}:\n{shown}"
        );
    }
}

fn client(server: &Server, signature: Signature) -> Client {
    let credentials = Credentials::with_token("id", SECRET, TOKEN);
    build(
        config(server.url())
            .credentials(credentials)
            .signature(signature)
            .strict(true),
    )
}

fn everything_of(error: &OperationError<NoDocumentedErrors>) -> String {
    let mut shown = format!(
        "{error} {error:?} {error:#?} {} {:?}",
        error.message(),
        error.hint()
    );
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = write!(shown, " {cause} {cause:?}");
        source = cause.source();
    }
    shown
}

#[tokio::test]
async fn no_page_that_repeats_the_request_shows_a_secret() {
    for (page, (kind, write)) in PAGES.iter().enumerate() {
        for status in [200, 400, 403, 502] {
            for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
                let server = Server::start(move |request| {
                    response(status, &[("content-type", kind)], write(&head(request)))
                })
                .await;
                let shown = match within(client(&server, signature).call(Write::default())).await {
                    Ok(reply) => format!("{reply:?}"),
                    Err(error) => everything_of(&error),
                };
                assert_hidden(&shown, &server.requests()[0], page);
            }
        }
    }
}

#[tokio::test]
async fn a_redirect_that_repeats_the_request_shows_no_secret() {
    let server = Server::start(|request| {
        let location = format!(
            "https://other.example.com/{}",
            request.header("x-acs-security-token")
        );
        response(302, &[("location", &location)], "")
    })
    .await;
    let client = client(&server, Signature::default());
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert_hidden(&format!("{error} {error:?}"), &server.requests()[0], 0);
    assert!(
        error
            .to_string()
            .contains("redirects to https://other.example.com/***"),
        "{error}"
    );
}

/// Keeps what a program would log of each response.
#[derive(Clone, Debug, Default)]
struct Log(Arc<Mutex<String>>);

impl Hook for Log {
    fn before_sign(&self, _: &alicloud_runtime::CallContext<'_>, _: &mut Vec<Header>) {}

    fn after_response(&self, _: &alicloud_runtime::CallContext<'_>, received: &HttpResponse) {
        self.0.lock().unwrap().push_str(&format!("{received:?}"));
    }
}

#[tokio::test]
async fn replies_and_responses_that_repeat_the_request_are_printed_without_it() {
    let server = Server::start(|request| {
        let token = request.header("x-acs-security-token");
        let body =
            format!("{{\"Name\":\"n\",\"RequestId\":\"{token}\",\"Text\":{{\"x\":\"{token}\"}}}}");
        response(200, &[("x-echo", token), ("x-acs-request-id", token)], body)
    })
    .await;
    let log = Log::default();
    let credentials = Credentials::with_token("id", SECRET, TOKEN);
    let client = build(
        config(server.url())
            .credentials(credentials)
            .hook(log.clone()),
    );
    let reply = within(client.call(Write::default())).await.unwrap();
    let shown = format!(
        "{:?} {:?} {}",
        reply.raw(),
        reply.mismatches(),
        log.0.lock().unwrap()
    );
    assert_hidden(&shown, &server.requests()[0], 0);
    assert!(!format!("{:?}", reply.request_id()).contains("CAIS"));
}

#[tokio::test]
async fn recordings_hold_no_secret() {
    for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
        for (page, (kind, write)) in PAGES.iter().enumerate() {
            let server = Server::start(move |request| {
                let token = request.header("x-acs-security-token");
                response(
                    200,
                    &[("content-type", *kind), ("x-echo", token)],
                    write(&head(request)),
                )
            })
            .await;
            let transport = HttpTransport::new(&HttpOptions::new().no_proxy()).unwrap();
            let recorder = Arc::new(Recorder::new(transport));
            let credentials = Credentials::with_token("id", SECRET, TOKEN);
            let config = Config::builder()
                .endpoint(server.url())
                .credentials(credentials);
            let config = config
                .signature(signature)
                .transport(recorder.clone())
                .build()
                .unwrap();
            let client = Client::new(&config, &PRODUCT);
            let _ = within(client.raw("CreateThing").json(&TOKEN.into())).await;
            assert_hidden(&recorder.to_json(), &server.requests()[0], page);
        }
    }
}

#[tokio::test]
async fn recordings_hold_no_credentials_that_a_service_hands_out() {
    let server = Server::start(|_| {
        let keys = format!(
            r#"{{"AccessKeyId":"i","AccessKeySecret":"{SECRET}","SecurityToken" : "{TOKEN}"}}"#
        );
        json(200, format!(r#"{{"Name":"n","Credentials":{keys}}}"#))
    })
    .await;
    let transport = HttpTransport::new(&HttpOptions::new().no_proxy()).unwrap();
    let recorder = Arc::new(Recorder::new(transport));
    let config = Config::builder()
        .endpoint(server.url())
        .credentials(Credentials::new("id", "other-key"));
    let config = config.transport(recorder.clone()).build().unwrap();
    within(Client::new(&config, &PRODUCT).call(Read::default()))
        .await
        .unwrap();
    assert_hidden(&recorder.to_json(), &server.requests()[0], 0);
    let environment = FixedEnvironment::new();
    let context = Context::new(recorder.clone()).environment(environment);
    let provider = UriProvider::new(context).uri(server.url());
    let _ = within(provider.credentials()).await;
    assert_eq!(server.requests().len(), 2);
    assert_eq!(
        recorder.to_json().matches("\"status\"").count(),
        1,
        "what fetches credentials is not kept"
    );
}

#[tokio::test]
async fn text_of_a_service_cannot_steer_a_terminal() {
    let body = r#"{"Code":"Bad\u001b[2J","Message":"a\u001b]0;title\u0007\r\nforged line \u202e","RequestId":"r\n1"}"#;
    for status in [400, 500] {
        let server = Server::start(move |_| json(status, body)).await;
        let error = within(crate::client(&server).call(Write::default()))
            .await
            .unwrap_err();
        let shown = error.to_string();
        assert!(
            shown
                .chars()
                .all(|char| !char.is_control() && char != '\u{202e}'),
            "{shown:?}"
        );
        assert!(
            shown.contains(r"Bad\u{1b}[2J: a\u{1b}]0;title\u{7}\r\nforged line"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn credentials_of_this_machine_are_not_asked_for_through_a_proxy() {
    let keys =
        r#"{"AccessKeyId":"real","AccessKeySecret":"s","SecurityToken":"t","Code":"Success"}"#;
    let service = Server::start(move |_| json(200, keys)).await;
    let proxy = Server::start(|_| -> Reaction { json(200, keys_of_the_proxy()) }).await;
    let address = proxy.url().replace("http://", "http://user:password@");
    let options = HttpOptions::new().proxy(address);
    let context = Context::new(HttpTransport::new(&options).unwrap());
    let provider = UriProvider::new(context).uri(service.url());
    let found = within(provider.credentials()).await.unwrap();
    assert_eq!(found.access_key_id(), "real");
    let shown = service.requests()[0]
        .header("proxy-authorization")
        .to_owned();
    assert_eq!(shown, "", "the password of a proxy is for the proxy");
    assert!(proxy.requests().is_empty(), "the proxy saw the request");
}

fn keys_of_the_proxy() -> &'static str {
    r#"{"AccessKeyId":"forged","AccessKeySecret":"s","SecurityToken":"t","Code":"Success"}"#
}
