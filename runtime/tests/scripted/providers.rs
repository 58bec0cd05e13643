//! Where credentials come from: variables, files, commands and services, one by one and as the
//! default chain.

use std::time::{Duration, SystemTime};

use alicloud_runtime::{
    credentials::{
        CliProfileProvider, Context, CredentialsErrorKind, EcsRoleProvider, EnvironmentProvider,
        ExternalProvider, FixedEnvironment, ProfileProvider, ProvideCredentials, UriProvider,
        default_chain, default_region,
    },
    transport::{HttpRequest, HttpResponse, TransportError},
};

use crate::support::Scripted;

const CONFIG: &str = "/home/user/.aliyun/config.json";

fn home() -> FixedEnvironment {
    FixedEnvironment::new().home("/home/user")
}

fn context(environment: FixedEnvironment, transport: &Scripted) -> Context {
    Context::new(transport.clone()).environment(environment)
}

fn offline(environment: FixedEnvironment) -> Context {
    context(environment, &Scripted::unreachable())
}

type Found = Result<(String, String, Option<String>, String), (CredentialsErrorKind, String)>;

/// The key pair, the token and the provider's name; or the error's kind and text.
async fn ask(provider: impl ProvideCredentials) -> Found {
    match provider.credentials().await {
        Ok(found) => Ok((
            found.access_key_id().to_owned(),
            found.access_key_secret().to_owned(),
            found.security_token().map(str::to_owned),
            found.provider_name().to_owned(),
        )),
        Err(error) => Err((error.kind(), error.to_string())),
    }
}

fn found(id: &str, secret: &str, token: Option<&str>, provider: &str) -> Found {
    Ok((
        id.into(),
        secret.into(),
        token.map(str::to_owned),
        provider.into(),
    ))
}

#[tokio::test]
async fn the_environment_gives_long_lived_and_temporary_keys() {
    let keys = FixedEnvironment::new()
        .var("ALIBABA_CLOUD_ACCESS_KEY_ID", "id")
        .var("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret");
    let provider = EnvironmentProvider::new(offline(keys.clone()));
    assert_eq!(ask(provider).await, found("id", "secret", None, "env"));
    let keys = keys.var("ALIBABA_CLOUD_SECURITY_TOKEN", "token");
    let provider = EnvironmentProvider::new(offline(keys));
    assert_eq!(
        ask(provider).await,
        found("id", "secret", Some("token"), "env")
    );
    let half = FixedEnvironment::new().var("ALIBABA_CLOUD_ACCESS_KEY_ID", "id");
    let (kind, text) = ask(EnvironmentProvider::new(offline(half)))
        .await
        .unwrap_err();
    assert_eq!(kind, CredentialsErrorKind::NotConfigured);
    assert_eq!(text, "env: ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set");
}

#[tokio::test]
async fn the_cli_configuration_gives_keys_and_sessions() {
    let config = r#"{"current": "b", "profiles": [
        {"name": "a", "mode": "AK", "access_key_id": "id-a", "access_key_secret": "secret-a",
         "region_id": "cn-beijing"},
        {"name": "b", "mode": "ststoken", "access_key_id": "id-b", "access_key_secret": "secret-b",
         "sts_token": "token-b",
         "region_id": "cn-shanghai", "settings": {"x": [1, {"y": null}]}}
    ], "meta_path": ""}"#;
    let at_home = || home().file(CONFIG, config);
    let b = found(
        "id-b",
        "secret-b",
        Some("token-b"),
        "cli_profile/static_sts",
    );
    assert_eq!(ask(CliProfileProvider::new(offline(at_home()))).await, b);
    let a = found("id-a", "secret-a", None, "cli_profile/static_ak");
    assert_eq!(
        ask(CliProfileProvider::new(offline(at_home())).profile("a")).await,
        a
    );
    let named = at_home().var("ALIBABA_CLOUD_PROFILE", "a");
    assert_eq!(
        default_region(&offline(named.clone())).as_deref(),
        Some("cn-beijing")
    );
    assert_eq!(ask(CliProfileProvider::new(offline(named))).await, a);
    let elsewhere = FixedEnvironment::new()
        .file("/etc/x.json", config)
        .var("ALIBABA_CLOUD_CONFIG_FILE", "/etc/x.json");
    assert_eq!(ask(CliProfileProvider::new(offline(elsewhere))).await, b);
    let off = at_home().var("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "True");
    let (kind, _) = ask(CliProfileProvider::new(offline(off)))
        .await
        .unwrap_err();
    assert_eq!(kind, CredentialsErrorKind::Disabled);
}

#[tokio::test]
async fn a_wrong_cli_configuration_is_named_and_not_quoted() {
    let cases = [
        (
            "{\"current\": \"a\", \"profiles\": [{\"name\": \"a\", \"access_key_secret\": \"hidden\"",
            "is not JSON",
        ),
        ("[]", "not a JSON object"),
        ("{}", "no current one"),
        (
            r#"{"current": "x", "profiles": [{"name": "a", "access_key_secret": "hidden"}]}"#,
            "(profiles: a)",
        ),
        (
            r#"{"current": "a", "profiles": [{"name": "a", "mode": "Magic", "access_key_secret": "hidden"}]}"#,
            "the mode `Magic`",
        ),
        (
            r#"{"current": "a", "profiles": [{"name": "a", "mode": "AK", "access_key_secret": "hidden"}]}"#,
            "lacks `access_key_id`",
        ),
        (
            r#"{"current": "a", "profiles": [
                {"name": "a", "mode": "ChainableRamRoleArn", "source_profile": "b", "ram_role_arn": "r"},
                {"name": "b", "mode": "ChainableRamRoleArn", "source_profile": "a", "ram_role_arn": "r"}]}"#,
            "builds on itself",
        ),
    ];
    for (config, expected) in cases {
        let provider = CliProfileProvider::new(offline(home().file(CONFIG, config)));
        let (kind, text) = ask(provider).await.unwrap_err();
        assert_eq!(kind, CredentialsErrorKind::Invalid, "{text}");
        assert!(
            text.contains(expected) && !text.contains("hidden"),
            "{text}"
        );
    }
    let (kind, _) = ask(CliProfileProvider::new(offline(home())))
        .await
        .unwrap_err();
    assert_eq!(kind, CredentialsErrorKind::NotConfigured);
}

#[tokio::test]
async fn an_expired_session_in_a_file_is_not_used() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
    let config = |seconds: u64| {
        format!(
            r#"{{"current": "a", "profiles": [{{"name": "a", "mode": "CloudSSO", "access_key_id": "id",
            "access_key_secret": "secret", "sts_token": "token", "sts_expiration": {seconds}}}]}}"#
        )
    };
    let valid = home().at(now).file(CONFIG, config(1_000_001));
    let provider = CliProfileProvider::new(offline(valid));
    assert_eq!(
        ask(provider).await,
        found("id", "secret", Some("token"), "cli_profile/static_sts")
    );
    let expired = home().at(now).file(CONFIG, config(1_000_000));
    let (_, text) = ask(CliProfileProvider::new(offline(expired)))
        .await
        .unwrap_err();
    assert!(text.contains("log in again"), "{text}");
}

#[tokio::test]
async fn ini_files_are_found_under_both_names() {
    let ini = "[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = secret\n";
    for file in ["credentials", "credentials.ini"] {
        let path = format!("/home/user/.alibabacloud/{file}");
        let provider = ProfileProvider::new(offline(home().file(path, ini)));
        assert_eq!(
            ask(provider).await,
            found("id", "secret", None, "profile/static_ak")
        );
    }
    let split = home()
        .file(
            "/home/user/.alibabacloud/credentials",
            "[other]\ntype = access_key\n",
        )
        .file("/home/user/.alibabacloud/credentials.ini", ini);
    assert_eq!(
        ask(ProfileProvider::new(offline(split))).await,
        found("id", "secret", None, "profile/static_ak")
    );
    let named = FixedEnvironment::new()
        .file("/x/y", ini.replace("default", "work"))
        .var("ALIBABA_CLOUD_CREDENTIALS_FILE", "/x/y")
        .var("ALIBABA_CLOUD_PROFILE", "work");
    assert_eq!(
        ask(ProfileProvider::new(offline(named))).await,
        found("id", "secret", None, "profile/static_ak")
    );
    let (kind, text) = ask(ProfileProvider::new(offline(home())))
        .await
        .unwrap_err();
    assert_eq!(kind, CredentialsErrorKind::NotConfigured);
    assert!(
        text.contains("/credentials:") && text.contains("/credentials.ini:"),
        "{text}"
    );
    for (ini, expected) in [
        (
            "[default]\ntype = rsa_key_pair\n",
            "`rsa_key_pair` is not one of",
        ),
        (
            "[default]\ntype = access_key\naccess_key_id = id\n",
            "`access_key_secret` is not given",
        ),
        ("[default]\nhidden\n", "line 2 is neither"),
    ] {
        let environment = home().file("/home/user/.alibabacloud/credentials", ini);
        let (kind, text) = ask(ProfileProvider::new(offline(environment)))
            .await
            .unwrap_err();
        assert_eq!(kind, CredentialsErrorKind::Invalid);
        assert!(
            text.contains(expected) && !text.contains("hidden"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_command_prints_credentials() {
    let output = r#"{"mode": "StsToken", "access_key_id": "id", "access_key_secret": "secret", "sts_token": "token",
        "expiration": "2100-01-01T00:00:00Z"}"#;
    let environment = home().command(["/opt/my tool", "--json"], output);
    let provider = ExternalProvider::new(offline(environment.clone()), "'/opt/my tool' --json");
    assert_eq!(
        ask(provider).await,
        found("id", "secret", Some("token"), "external")
    );
    let config = concat!(
        r#"{"current": "a", "profiles": [{"name": "a", "mode": "External","#,
        r#" "process_command": "\"/opt/my tool\" --json"}]}"#
    );
    let provider = CliProfileProvider::new(offline(environment.file(CONFIG, config)));
    assert_eq!(
        ask(provider).await,
        found("id", "secret", Some("token"), "cli_profile/external")
    );
    for output in [
        "hidden",
        "{\"mode\": \"Magic\"}",
        r#"{"mode": "StsToken", "access_key_secret": "hidden"}"#,
    ] {
        let environment = home().command(["tool"], output);
        let (kind, text) = ask(ExternalProvider::new(offline(environment), "tool"))
            .await
            .unwrap_err();
        assert_eq!(kind, CredentialsErrorKind::Refused);
        assert!(!text.contains("hidden"), "{text}");
    }
}

#[tokio::test]
async fn an_address_hands_out_credentials() {
    let good = r#"{"Code": "Success", "AccessKeyId": "id", "AccessKeySecret": "secret", "SecurityToken": "token",
        "Expiration": "2100-01-01T00:00:00Z"}"#;
    let responses =
        |status, body: &'static str| Scripted::new(move |_| Ok(HttpResponse::new(status, body)));
    let environment =
        || FixedEnvironment::new().var("ALIBABA_CLOUD_CREDENTIALS_URI", "http://localhost:1/x?y=z");
    let service = responses(200, good);
    let provider = UriProvider::new(context(environment(), &service));
    assert_eq!(
        ask(provider).await,
        found("id", "secret", Some("token"), "credential_uri")
    );
    let seen = service.seen();
    assert_eq!(
        (&*seen[0].method, seen[0].url.as_str()),
        ("GET", "http://localhost:1/x?y=z")
    );
    for (status, body) in [
        (500, "hidden"),
        (200, "hidden"),
        (200, r#"{"Code": "Failed", "AccessKeySecret": "hidden"}"#),
        (200, r#"{"AccessKeySecret": "hidden"}"#),
        (
            200,
            r#"{"AccessKeyId": "i", "AccessKeySecret": "hidden", "Expiration": "soon"}"#,
        ),
    ] {
        let provider = UriProvider::new(context(environment(), &responses(status, body)));
        let (kind, text) = ask(provider).await.unwrap_err();
        assert_eq!(kind, CredentialsErrorKind::Refused);
        assert!(!text.contains("hidden"), "{text}");
    }
    let (kind, _) = ask(UriProvider::new(offline(FixedEnvironment::new())))
        .await
        .unwrap_err();
    assert_eq!(kind, CredentialsErrorKind::NotConfigured);
}

/// A metadata service: `tokens` and `plain` tell which modes it serves.
fn metadata(tokens: bool, plain: bool) -> Scripted {
    Scripted::new(
        move |request: &HttpRequest| -> Result<HttpResponse, TransportError> {
            let path = request.url.strip_prefix("http://100.100.100.200").unwrap();
            let has_token = request.header("x-aliyun-ecs-metadata-token") == Some("meta-token");
            Ok(match (&*request.method, path) {
                ("PUT", "/latest/api/token") if tokens => {
                    assert_eq!(
                        request.header("x-aliyun-ecs-metadata-token-ttl-seconds"),
                        Some("21600")
                    );
                    HttpResponse::new(200, "meta-token")
                }
                ("GET", _) if !(plain || tokens && has_token) => HttpResponse::new(403, ""),
                ("GET", "/latest/meta-data/ram/security-credentials/") => {
                    HttpResponse::new(200, "my-role\n")
                }
                ("GET", "/latest/meta-data/ram/security-credentials/my-role") => HttpResponse::new(
                    200,
                    r#"{"Code": "Success", "AccessKeyId": "id", "AccessKeySecret": "secret", "SecurityToken": "token",
                    "Expiration": "2100-01-01T00:00:00Z", "LastUpdated": "2099-12-31T18:00:00Z"}"#,
                ),
                _ => HttpResponse::new(404, ""),
            })
        },
    )
}

#[tokio::test]
async fn the_metadata_service_is_asked_in_hardened_mode_first() {
    let expected = found("id", "secret", Some("token"), "ecs_ram_role");
    let calls = |service: &Scripted| -> Vec<String> {
        service
            .seen()
            .iter()
            .map(|request| request.method.to_string())
            .collect()
    };
    let service = metadata(true, false);
    assert_eq!(
        ask(EcsRoleProvider::new(context(home(), &service))).await,
        expected
    );
    assert_eq!(calls(&service), ["PUT", "GET", "GET"]);
    let service = metadata(false, true);
    assert_eq!(
        ask(EcsRoleProvider::new(context(home(), &service))).await,
        expected,
        "falls back"
    );
    let service = metadata(true, true);
    let named = home().var("ALIBABA_CLOUD_ECS_METADATA", "my-role");
    assert_eq!(
        ask(EcsRoleProvider::new(context(named, &service))).await,
        expected
    );
    assert_eq!(
        calls(&service),
        ["PUT", "GET"],
        "a role that is known is not asked for"
    );
}

#[tokio::test]
async fn the_metadata_service_has_switches() {
    let service = metadata(false, true);
    let hardened = home().var("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
    let (kind, text) = ask(EcsRoleProvider::new(context(hardened, &service)))
        .await
        .unwrap_err();
    assert_eq!(kind, CredentialsErrorKind::Refused, "{text}");
    assert_eq!(service.seen().len(), 1, "no request without a token");
    let service = metadata(true, true);
    let off = home().var("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let (kind, _) = ask(EcsRoleProvider::new(context(off, &service)))
        .await
        .unwrap_err();
    assert_eq!(
        (kind, service.seen().len()),
        (CredentialsErrorKind::Disabled, 0)
    );
    let other = EcsRoleProvider::new(context(home(), &service)).role("other");
    let (kind, text) = ask(other).await.unwrap_err();
    assert_eq!(kind, CredentialsErrorKind::Refused);
    assert!(
        text.contains("HTTP status 404 for the role `other`"),
        "{text}"
    );
}

#[tokio::test]
async fn the_default_chain_asks_in_the_official_order_and_lists_all_it_tried() {
    let error = default_chain(&offline(home()))
        .credentials()
        .await
        .unwrap_err();
    let tried: Vec<_> = error.tried().iter().map(|error| error.provider()).collect();
    let order = [
        "env",
        "oidc_role_arn",
        "cli_profile",
        "profile",
        "ecs_ram_role",
        "credential_uri",
    ];
    assert_eq!(tried, order);
    assert_eq!(error.kind(), CredentialsErrorKind::Unreachable);
    let environment = home().file(
        CONFIG,
        r#"{"current": "a", "profiles": [{"name": "a", "access_key_id": "id", "access_key_secret": "secret"}]}"#,
    );
    let service = metadata(true, true);
    let chain = default_chain(&context(environment, &service));
    assert_eq!(
        ask(&chain).await,
        found("id", "secret", None, "default/cli_profile/static_ak")
    );
    assert!(service.seen().is_empty(), "what comes first is enough");
    let chain = default_chain(&context(home(), &service));
    for _ in 0..10 {
        assert_eq!(
            ask(&chain).await,
            found("id", "secret", Some("token"), "default/ecs_ram_role")
        );
    }
    assert_eq!(service.seen().len(), 3, "kept");
}

#[tokio::test]
async fn no_provider_shows_a_secret() {
    let environment = home()
        .var("ALIBABA_CLOUD_ACCESS_KEY_ID", "id")
        .var("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hidden")
        .var("ALIBABA_CLOUD_SECURITY_TOKEN", "hidden");
    let chain = default_chain(&offline(environment.clone()));
    let found = chain.credentials().await.unwrap();
    let external = ExternalProvider::new(offline(environment.clone()), "tool --key hidden");
    let uri = UriProvider::new(offline(environment)).uri("http://localhost/?token=hidden");
    let shown = format!("{chain:?} {found:?} {external:?} {uri:?}");
    assert!(
        shown.contains("tool") && !shown.contains("hidden"),
        "{shown}"
    );
}
