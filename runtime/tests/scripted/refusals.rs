//! What hands out credentials and does not do so as it should: refused with a reason, and never worked around.

use std::time::Duration;

use alicloud_runtime::{
    Client, Config, Error,
    credentials::{
        AssumeRoleProvider, Cached, Context, Credentials, CredentialsErrorKind, EcsRoleProvider,
        FixedEnvironment, OidcProvider, ProvideCredentials, Role, UriProvider,
    },
    transport::{HttpRequest, HttpResponse},
};

use crate::{support::Scripted, thing};

const KEYS: &str = r#"{"AccessKeyId":"id","AccessKeySecret":"secret","SecurityToken":"token",
    "Expiration":"2100-01-01T00:00:00Z","Code":"Success"}"#;
const ROLES: &str = "/security-credentials/";

fn context(transport: &Scripted) -> Context {
    Context::new(transport.clone()).environment(FixedEnvironment::new())
}

/// A metadata service: the status for a token, for a read with one and for a read without, and the
/// name of the role.
fn metadata(token: u16, with_token: u16, without: u16, role: &'static str) -> Scripted {
    Scripted::new(move |request| {
        assert!(request.direct, "no proxy sees this");
        assert_eq!(request.max_response, 1 << 20);
        if request.method == "PUT" {
            return Ok(HttpResponse::new(token, "metadata-token"));
        }
        let has_token = request.header("x-aliyun-ecs-metadata-token").is_some();
        let status = if has_token { with_token } else { without };
        let body = if request.url.ends_with(ROLES) {
            role
        } else {
            KEYS
        };
        Ok(HttpResponse::new(status, body))
    })
}

fn downgraded(service: &Scripted) -> bool {
    let without = |request: &HttpRequest| {
        request.method == "GET" && request.header("x-aliyun-ecs-metadata-token").is_none()
    };
    service.seen().iter().any(without)
}

#[tokio::test]
async fn the_hardened_mode_is_never_left() {
    for (token, with_token) in [
        (403, 200),
        (404, 200),
        (500, 200),
        (200, 401),
        (200, 403),
        (200, 405),
    ] {
        let service = metadata(token, with_token, 200, "role");
        let provider = EcsRoleProvider::new(context(&service)).hardened();
        let error = provider.credentials().await.unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Refused, "{error}");
        assert!(!downgraded(&service), "{token} {with_token}");
        let environment = FixedEnvironment::new().var("ALIBABA_CLOUD_IMDSV1_DISABLED", "TRUE");
        let service = metadata(token, with_token, 200, "role");
        let hardened = Context::new(service.clone()).environment(environment);
        EcsRoleProvider::new(hardened)
            .credentials()
            .await
            .unwrap_err();
        assert!(!downgraded(&service), "{token} {with_token}");
        // Without it the normal mode is the fallback.
        let service = metadata(token, with_token, 200, "role");
        EcsRoleProvider::new(context(&service))
            .credentials()
            .await
            .unwrap();
        assert!(downgraded(&service));
    }
    let service = metadata(200, 200, 500, "role");
    let found = EcsRoleProvider::new(context(&service))
        .hardened()
        .credentials()
        .await
        .unwrap();
    assert_eq!(found.access_key_id(), "id");
    assert!(!downgraded(&service));
}

#[tokio::test]
async fn what_is_no_name_of_a_role_leads_nowhere() {
    for role in [
        "",
        " ",
        "../../other",
        "a/b",
        "a?b",
        "a b",
        "a%2fb",
        "<html>",
        "é",
    ] {
        let service = metadata(200, 200, 200, role);
        let error = EcsRoleProvider::new(context(&service))
            .credentials()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Refused, "{role}");
        assert!(
            error.to_string().contains("not the name of a role"),
            "{error}"
        );
        assert_eq!(
            service.seen().len(),
            2,
            "{role}: nothing is asked for under that name"
        );
    }
    for role in ["role-1_x.y@z", "role\nother\n"] {
        let service = metadata(200, 200, 200, role);
        EcsRoleProvider::new(context(&service))
            .credentials()
            .await
            .unwrap();
        let last = service.seen().pop().unwrap().url;
        let name = role.lines().next().unwrap();
        assert!(last.ends_with(&format!("{ROLES}{name}")), "{last}");
    }
}

#[tokio::test]
async fn a_code_that_is_no_success_is_a_refusal() {
    for code in [
        "\"Failed\"",
        "\"success\"",
        "\"Suc\u{1b}cess\"",
        "500",
        "true",
    ] {
        let body = KEYS.replace("\"Success\"", code);
        let service = Scripted::new(move |request| {
            let is_role = request.url.ends_with(ROLES);
            Ok(HttpResponse::new(
                200,
                if is_role { "role" } else { body.as_str() },
            ))
        });
        let error = EcsRoleProvider::new(context(&service))
            .credentials()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Refused, "{code}");
        assert!(!error.to_string().contains('\u{1b}'));
        let uri = UriProvider::new(context(&service)).uri("http://localhost/x");
        let error = uri.credentials().await.unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Refused, "{code}");
    }
    // The metadata service always has one; an address of one's own need not.
    let without = KEYS
        .replace(r#","Code":"Success""#, "")
        .replace(",\n    ", ",");
    let service = Scripted::new(move |request| {
        let is_role = request.url.ends_with(ROLES);
        Ok(HttpResponse::new(
            200,
            if is_role { "role" } else { without.as_str() },
        ))
    });
    EcsRoleProvider::new(context(&service))
        .credentials()
        .await
        .unwrap_err();
    let uri = UriProvider::new(context(&service)).uri("http://localhost/x");
    assert_eq!(uri.credentials().await.unwrap().access_key_id(), "id");
}

#[tokio::test]
async fn an_address_is_asked_without_a_proxy_and_within_bounds() {
    let service = Scripted::new(|request| {
        assert!(request.direct);
        assert_eq!(request.max_response, 1 << 20);
        Ok(HttpResponse::new(200, KEYS))
    });
    let uri = UriProvider::new(context(&service)).uri("http://credentials.internal/x");
    uri.credentials().await.unwrap();
    for status in [201, 301, 404, 500] {
        let service = Scripted::new(move |_| Ok(HttpResponse::new(status, KEYS)));
        let uri = UriProvider::new(context(&service)).uri("http://localhost/x");
        let error = uri.credentials().await.unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Refused);
        assert!(error.to_string().contains(&status.to_string()), "{error}");
    }
}

#[tokio::test]
async fn the_security_token_service_of_this_machine_is_asked_without_a_proxy() {
    for (endpoint, direct) in [
        ("http://127.0.0.1:9", true),
        ("http://localhost", true),
        ("sts.aliyuncs.com", false),
    ] {
        let service = Scripted::new(|_| Ok(HttpResponse::new(500, "")));
        let role = Role::new("acs:ram::1:role/r").endpoint(endpoint);
        let provider = AssumeRoleProvider::new(
            context(&service),
            Credentials::new("id", "secret-key"),
            role,
        );
        tokio::time::pause();
        provider.credentials().await.unwrap_err();
        tokio::time::resume();
        assert!(
            service
                .seen()
                .iter()
                .all(|request| request.direct == direct),
            "{endpoint}"
        );
    }
}

#[tokio::test]
async fn what_the_security_token_service_says_was_signed_is_not_quoted() {
    for code in ["SignatureDoesNotMatch", "IncompleteSignature", "Whatever"] {
        let body = format!(
            r#"{{"Code":"{code}","Message":"no match. server string to sign is:POST&hidden","RequestId":"R"}}"#
        );
        let service = Scripted::new(move |_| Ok(HttpResponse::new(400, body.clone())));
        let caller = Credentials::with_token("id", "secret-key", "caller-token");
        let role = Role::new("acs:ram::1:role/r");
        let error = AssumeRoleProvider::new(context(&service), caller, role)
            .credentials()
            .await
            .unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hidden") && shown.contains(code), "{shown}");
    }
    // Nor is it where the service words it otherwise.
    let body =
        r#"{"Code":"SignatureDoesNotMatch","Message":"expected POST&hidden","RequestId":"R"}"#;
    let service = Scripted::new(move |_| Ok(HttpResponse::new(400, body)));
    let caller = Credentials::with_token("id", "secret-key", "caller-token");
    let provider = AssumeRoleProvider::new(context(&service), caller, Role::new("r"));
    let error = provider.credentials().await.unwrap_err();
    assert!(!error.to_string().contains("hidden"), "{error}");
}

#[tokio::test]
async fn a_token_of_an_identity_provider_is_not_shown_when_it_is_repeated() {
    const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJvdHRlciJ9.c2lnbmF0dXJl";
    for body in [
        r#"{"Code": "InvalidParameter", "Message": "OIDCToken=TOKEN&x", "RequestId": "TOKEN"}"#,
        r#"{"Code": "TOKEN", "Message": "m", "Recommend": "TOKEN"}"#,
        "<html>no such token: TOKEN</html>",
    ] {
        let service = Scripted::new(move |_| {
            let body = body.replace("TOKEN", TOKEN);
            Ok(HttpResponse::new(400, body))
        });
        let environment = FixedEnvironment::new().file("/token", TOKEN);
        let context = Context::new(service.clone()).environment(environment);
        let provider = OidcProvider::new(context)
            .role(Role::new("acs:ram::1:role/reader"))
            .provider_arn("acs:ram::1:oidc-provider/pond")
            .token_file("/token");
        let error = provider.credentials().await.unwrap_err();
        let sent = String::from_utf8(service.seen()[0].body.clone()).unwrap();
        assert!(sent.contains(TOKEN), "{sent}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("eyJ") && shown.contains("***"), "{shown}");
    }
}

/// How often a call was sent, and how often credentials were fetched for it.
async fn sent(credentials: fn() -> Credentials, code: &'static str) -> (usize, usize) {
    #[derive(Debug)]
    struct Source(fn() -> Credentials, std::sync::atomic::AtomicUsize);
    impl ProvideCredentials for Source {
        fn credentials(
            &self,
        ) -> alicloud_runtime::future::BoxFuture<
            '_,
            Result<Credentials, alicloud_runtime::CredentialsError>,
        > {
            self.1.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            Box::pin(std::future::ready(Ok((self.0)())))
        }
    }
    let body = format!(r#"{{"Code":"{code}","Message":"m"}}"#);
    let service = Scripted::new(move |_| Ok(HttpResponse::new(403, body.clone())));
    let source = std::sync::Arc::new(Source(credentials, 0.into()));
    let config = thing::config(&service).credentials(Cached::new(source.clone()));
    let config: Result<Config, Error> = config.build();
    let client = Client::new(&config.unwrap(), &thing::PRODUCT);
    client.raw("CreateThing").await.unwrap_err();
    (
        service.seen().len(),
        source.1.load(std::sync::atomic::Ordering::SeqCst),
    )
}

#[tokio::test]
async fn temporary_keys_are_renewed_once_and_long_lived_ones_never() {
    let temporary = || Credentials::with_token("id", "secret-key", "token-value");
    let lasting = || Credentials::new("id", "secret-key");
    for code in [
        "InvalidSecurityToken.Expired",
        "SecurityTokenExpired",
        "InvalidAccessKeyId.NotFound",
        "InvalidAccessKeyId",
    ] {
        assert_eq!(sent(temporary, code).await, (2, 2), "{code}");
        assert_eq!(sent(lasting, code).await, (1, 1), "{code}");
    }
    for code in [
        "Forbidden.RAM",
        "InvalidSecurityTokenX",
        "SignatureDoesNotMatch",
    ] {
        assert_eq!(sent(temporary, code).await, (1, 1), "{code}");
    }
}

#[tokio::test]
async fn a_redirect_is_explained_and_not_followed() {
    let service = Scripted::new(|_| {
        let mut response = HttpResponse::new(307, "");
        let there = "https://elsewhere.example.com/x?Signature=hidden";
        response.headers.push("Location", there);
        Ok(response)
    });
    let error = thing::client(&service)
        .raw("CreateThing")
        .await
        .unwrap_err();
    let hint = error.hint().unwrap();
    assert!(
        hint.contains("redirects to https://elsewhere.example.com/x;"),
        "{hint}"
    );
    assert!(!format!("{error} {error:?}").contains("hidden"));
    assert_eq!(service.seen().len(), 1);
}

#[tokio::test]
async fn a_clock_that_is_off_is_corrected_once_and_by_what_the_service_says() {
    let service = Scripted::new(|_| {
        let body = r#"{"Code":"InvalidTimeStamp.Expired","Message":"m"}"#;
        let mut response = HttpResponse::new(400, body);
        let date = "Mon, 20 May 2024 09:30:00 GMT";
        response.headers.push("Date", date);
        Ok(response)
    });
    let now = std::time::UNIX_EPOCH + Duration::from_secs(1_716_193_800);
    let config = thing::config(&service).clock(move || now).build().unwrap();
    let error = Client::new(&config, &thing::PRODUCT)
        .raw("CreateThing")
        .await
        .unwrap_err();
    let dates: Vec<_> = service
        .seen()
        .iter()
        .map(|request| request.header("x-acs-date").map(str::to_owned))
        .collect();
    assert_eq!(
        dates,
        [
            Some("2024-05-20T08:30:00Z".to_owned()),
            Some("2024-05-20T09:30:00Z".to_owned())
        ]
    );
    assert!(
        error
            .hint()
            .unwrap()
            .contains("3600 s behind the service's"),
        "{error}"
    );
}
