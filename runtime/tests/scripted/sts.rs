//! Roles that are assumed: what is asked of the security token service, and what its responses
//! become.

use std::{collections::BTreeMap, time::Duration};

use alicloud_runtime::{
    credentials::{
        AssumeRoleProvider, CliProfileProvider, Context, Credentials, CredentialsErrorKind,
        FixedEnvironment, OidcProvider, ProfileProvider, ProvideCredentials, Role, default_chain,
    },
    transport::{HttpRequest, HttpResponse},
};

use crate::support::Scripted;

/// Responses with `id-1`, `id-2`, … in turn.
fn sts() -> Scripted {
    let given = std::sync::atomic::AtomicUsize::new(0);
    Scripted::new(move |_| {
        let number = given.fetch_add(1, std::sync::atomic::Ordering::SeqCst) + 1;
        let body = format!(
            r#"{{"RequestId": "R", "AssumedRoleUser": {{"Arn": "acs:ram::1:role/r/s", "AssumedRoleId": "3"}},
            "Credentials": {{"AccessKeyId": "id-{number}", "AccessKeySecret": "secret-{number}",
            "SecurityToken": "token-{number}", "Expiration": "2100-01-01T00:00:00Z"}}}}"#
        );
        Ok(HttpResponse::new(200, body))
    })
}

fn refusing(status: u16, body: &'static str) -> Scripted {
    Scripted::new(move |_| Ok(HttpResponse::new(status, body)))
}

fn context(environment: FixedEnvironment, transport: &Scripted) -> Context {
    Context::new(transport.clone()).environment(environment)
}

/// The parameters of a request, from its address and its body.
fn parameters(request: &HttpRequest) -> BTreeMap<String, String> {
    let query = request
        .url
        .split_once('?')
        .map(|(_, query)| query)
        .unwrap_or_default();
    let body = std::str::from_utf8(&request.body).unwrap();
    let pairs = query
        .split('&')
        .chain(body.split('&'))
        .filter_map(|pair| pair.split_once('='));
    pairs
        .map(|(name, value)| (name.to_owned(), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            b'+' => b' ',
            other => other,
        });
    }
    String::from_utf8(bytes).unwrap()
}

fn host(request: &HttpRequest) -> &str {
    request
        .url
        .strip_prefix("https://")
        .unwrap()
        .split(['/', '?'])
        .next()
        .unwrap()
}

fn caller(request: &HttpRequest) -> &str {
    let authorization = request.header("authorization").unwrap_or_default();
    let id = authorization
        .split_once("Credential=")
        .map(|(_, rest)| rest)
        .unwrap_or_default();
    id.split(',').next().unwrap_or_default()
}

#[tokio::test]
async fn a_role_is_assumed_with_all_that_is_said_of_it() {
    let service = sts();
    let role = Role::new("acs:ram::1:role/r")
        .named("me & you")
        .duration(Duration::from_secs(1800))
        .policy(r#"{"Version": "1"}"#)
        .external_id("x/1")
        .region("cn-beijing");
    let source = Credentials::with_token("source", "secret", "source-token");
    let provider =
        AssumeRoleProvider::new(context(FixedEnvironment::new(), &service), source, role);
    let found = provider.credentials().await.unwrap();
    assert_eq!(found.access_key_id(), "id-1");
    assert_eq!(found.security_token(), Some("token-1"));
    assert_eq!(found.provider_name(), "ram_role_arn/static_sts");
    assert!(found.expires_at().is_some());
    let seen = service.seen();
    let request = &seen[0];
    assert_eq!(
        (host(request), caller(request)),
        ("sts.cn-beijing.aliyuncs.com", "source")
    );
    assert_eq!(request.header("x-acs-action"), Some("AssumeRole"));
    assert_eq!(request.header("x-acs-version"), Some("2015-04-01"));
    assert_eq!(request.header("x-acs-security-token"), Some("source-token"));
    let parameters = parameters(request);
    for (name, value) in [
        ("RoleArn", "acs:ram::1:role/r"),
        ("RoleSessionName", "me & you"),
        ("DurationSeconds", "1800"),
        ("Policy", r#"{"Version": "1"}"#),
        ("ExternalId", "x/1"),
    ] {
        assert_eq!(
            parameters.get(name).map(String::as_str),
            Some(value),
            "{name}"
        );
    }
}

#[tokio::test]
async fn what_is_left_out_comes_from_the_environment() {
    let service = sts();
    let environment = FixedEnvironment::new()
        .var("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/env")
        .var("ALIBABA_CLOUD_ROLE_SESSION_NAME", "session")
        .var("ALIBABA_CLOUD_STS_REGION", "cn-hangzhou")
        .var("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", "true");
    let source = Credentials::new("source", "secret");
    let provider = AssumeRoleProvider::new(
        context(environment, &service),
        &source,
        Role::from_environment(),
    );
    provider.credentials().await.unwrap();
    let bare = Role::new("acs:ram::1:role/r");
    let provider = AssumeRoleProvider::new(
        context(FixedEnvironment::new(), &service),
        &source,
        bare.clone(),
    );
    provider.credentials().await.unwrap();
    let seen = service.seen();
    let hosts: Vec<_> = seen.iter().map(host).collect();
    assert_eq!(
        hosts,
        ["sts-vpc.cn-hangzhou.aliyuncs.com", "sts.aliyuncs.com"]
    );
    let first = parameters(&seen[0]);
    assert_eq!(
        (first["RoleArn"].as_str(), first["RoleSessionName"].as_str()),
        ("acs:ram::1:role/env", "session")
    );
    assert_eq!(parameters(&seen[1])["DurationSeconds"], "3600");
    let short = bare.duration(Duration::from_secs(899));
    let provider =
        AssumeRoleProvider::new(context(FixedEnvironment::new(), &service), &source, short);
    let error = provider.credentials().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Invalid);
    assert_eq!(service.seen().len(), 2, "no request for what cannot be");
}

#[tokio::test]
async fn a_refusal_says_why_and_shows_no_secret() {
    let cases = [
        (
            403,
            r#"{"RequestId": "R-1", "Code": "NoPermission", "Message": "not yours"}"#,
            "NoPermission: not yours (HTTP 403, request id R-1)",
        ),
        (
            400,
            r#"{"Code": "SignatureDoesNotMatch", "Message": "server string to sign is:SecurityToken=hidden"}"#,
            "SignatureDoesNotMatch",
        ),
        (200, r#"{"RequestId": "R-1"}"#, "holds no credentials"),
        (
            200,
            r#"{"Credentials": {"AccessKeyId": "a", "SecurityToken": "hidden"}}"#,
            "lack `AccessKeySecret`",
        ),
        (
            200,
            r#"{"Credentials": {"AccessKeyId": "a", "AccessKeySecret": "hidden", "Expiration": "soon"}}"#,
            "not a time",
        ),
    ];
    for (status, body, expected) in cases {
        let service = refusing(status, body);
        let source = Credentials::new("source", "secret");
        let context = context(FixedEnvironment::new(), &service);
        let provider = AssumeRoleProvider::new(context, source, Role::new("acs:ram::1:role/r"));
        let error = provider.credentials().await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert_eq!(error.kind(), CredentialsErrorKind::Refused, "{shown}");
        assert!(
            shown.contains(expected) && !shown.contains("hidden"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_pod_exchanges_the_token_in_its_file_unsigned() {
    let service = sts();
    let environment = FixedEnvironment::new()
        .var("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/pod")
        .var(
            "ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
            "acs:ram::1:oidc-provider/p",
        )
        .var("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/var/token")
        .file("/var/token", "a.b.c\n");
    let found = default_chain(&context(environment, &service))
        .credentials()
        .await
        .unwrap();
    assert_eq!(found.provider_name(), "default/oidc_role_arn");
    let seen = service.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].header("x-acs-action"), Some("AssumeRoleWithOIDC"));
    assert_eq!(
        (seen[0].header("authorization"), host(&seen[0])),
        (None, "sts.aliyuncs.com")
    );
    let parameters = parameters(&seen[0]);
    assert_eq!(parameters["OIDCToken"], "a.b.c");
    assert_eq!(parameters["OIDCProviderArn"], "acs:ram::1:oidc-provider/p");
    assert!(!parameters.contains_key("Signature") && !parameters.contains_key("ExternalId"));
    let incomplete = FixedEnvironment::new().var("ALIBABA_CLOUD_ROLE_ARN", "r");
    let error = OidcProvider::new(context(incomplete, &service))
        .credentials()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::NotConfigured);
}

const CLI: &str = r#"{"current": "chained", "profiles": [
    {"name": "plain", "mode": "RamRoleArn", "access_key_id": "id", "access_key_secret": "secret",
     "ram_role_arn": "acs:ram::1:role/plain",
      "ram_session_name": "s", "expired_seconds": 900, "sts_region": "cn-beijing"},
    {"name": "chained", "mode": "ChainableRamRoleArn", "source_profile": "plain",
     "ram_role_arn": "acs:ram::1:role/chained", "external_id": "e", "enable_vpc": true, "sts_region": "cn-beijing"},
    {"name": "pod", "mode": "OIDC", "ram_role_arn": "acs:ram::1:role/pod", "oidc_provider_arn": "p",
     "oidc_token_file": "/var/token"}
]}"#;

#[tokio::test]
async fn profiles_assume_roles_one_upon_the_other() {
    let service = sts();
    let environment = FixedEnvironment::new()
        .home("/h")
        .file("/h/.aliyun/config.json", CLI)
        .file("/var/token", "t");
    let context = context(environment, &service);
    let provider = CliProfileProvider::new(context.clone());
    for _ in 0..5 {
        let found = provider.credentials().await.unwrap();
        assert_eq!(found.access_key_id(), "id-2");
        assert_eq!(
            found.provider_name(),
            "cli_profile/ram_role_arn/ram_role_arn/static_ak"
        );
    }
    let seen = service.seen();
    assert_eq!(seen.len(), 2, "each role once, and kept");
    let callers: Vec<_> = seen.iter().map(caller).collect();
    assert_eq!(callers, ["id", "id-1"]);
    let hosts: Vec<_> = seen.iter().map(host).collect();
    assert_eq!(
        hosts,
        [
            "sts.cn-beijing.aliyuncs.com",
            "sts-vpc.cn-beijing.aliyuncs.com"
        ]
    );
    assert_eq!(parameters(&seen[0])["DurationSeconds"], "900");
    let found = CliProfileProvider::new(context)
        .profile("pod")
        .credentials()
        .await
        .unwrap();
    assert_eq!(found.provider_name(), "cli_profile/oidc_role_arn");
}

#[tokio::test]
async fn an_ini_section_assumes_a_role() {
    let service = sts();
    let ini = concat!(
        "[default]\ntype=ram_role_arn\naccess_key_id=id\naccess_key_secret=secret\n",
        "role_arn=acs:ram::1:role/r\nrole_session_name=s\n"
    );
    let environment = FixedEnvironment::new()
        .home("/h")
        .file("/h/.alibabacloud/credentials", ini);
    let provider = ProfileProvider::new(context(environment, &service));
    let found = provider.credentials().await.unwrap();
    assert_eq!(found.provider_name(), "profile/ram_role_arn/static_ak");
    provider.invalidate(&found);
    assert_eq!(
        provider.credentials().await.unwrap().access_key_id(),
        "id-2",
        "refused, so fetched anew"
    );
}
