//! Sources of credentials, one by one: whose name an error bears, what is asked for and what is done with a refusal.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use alicloud_runtime::{
    Credentials, CredentialsError,
    credentials::{
        AssumeRoleProvider, CliProfileProvider, Context, CredentialsErrorKind, EcsRoleProvider,
        EnvironmentProvider, ExternalProvider, FixedEnvironment, OidcProvider, ProfileProvider,
        ProvideCredentials, Role, UriProvider, default_region,
    },
    future::BoxFuture,
    transport::{HttpResponse, TransportError, TransportErrorKind},
};

use crate::support::Scripted;

const KEYS: &str = r#"{"Code":"Success","AccessKeyId":"id","AccessKeySecret":"s","SecurityToken":"t",
    "Expiration":"2100-01-01T00:00:00Z"}"#;

fn context(service: &Scripted) -> Context {
    Context::new(service.clone()).environment(FixedEnvironment::new())
}

async fn fail(provider: impl ProvideCredentials) -> (String, CredentialsErrorKind) {
    let error = provider.credentials().await.unwrap_err();
    (error.provider().to_owned(), error.kind())
}

#[tokio::test]
async fn each_error_bears_the_name_of_its_provider() {
    use CredentialsErrorKind::{Disabled, Invalid, NotConfigured, Refused, Unreachable};
    let named = |name: &str, kind| (name.to_owned(), kind);
    let nobody = Scripted::unreachable();
    let refusing = Scripted::new(|_| Ok(HttpResponse::new(418, "{}")));
    let off = |switch: &str| {
        let environment = FixedEnvironment::new().home("/h").var(switch, "true");
        Context::new(Scripted::unreachable()).environment(environment)
    };
    let role = || Role::new("acs:ram::1:role/r");
    let caller = || Credentials::new("id", "secret");
    let oidc = |context| OidcProvider::new(context).role(role()).provider_arn("p");
    assert_eq!(
        fail(EnvironmentProvider::new(context(&nobody))).await,
        named("env", NotConfigured)
    );
    assert_eq!(
        fail(EcsRoleProvider::new(off(
            "ALIBABA_CLOUD_ECS_METADATA_DISABLED"
        )))
        .await,
        named("ecs_ram_role", Disabled)
    );
    assert_eq!(
        fail(EcsRoleProvider::new(context(&nobody))).await,
        named("ecs_ram_role", Unreachable)
    );
    for provider in [
        EcsRoleProvider::new(context(&refusing)),
        EcsRoleProvider::new(context(&refusing)).hardened(),
        EcsRoleProvider::new(context(&refusing)).role("r"),
    ] {
        assert_eq!(fail(provider).await, named("ecs_ram_role", Refused));
    }
    assert_eq!(
        fail(UriProvider::new(context(&nobody)).uri("http://localhost/")).await,
        named("credential_uri", Unreachable)
    );
    assert_eq!(
        fail(UriProvider::new(context(&refusing)).uri("http://localhost/")).await,
        named("credential_uri", Refused)
    );
    assert_eq!(
        fail(CliProfileProvider::new(off(
            "ALIBABA_CLOUD_CLI_PROFILE_DISABLED"
        )))
        .await,
        named("cli_profile", Disabled)
    );
    let empty = FixedEnvironment::new()
        .home("/h")
        .file("/h/.aliyun/config.json", "{}");
    let empty = Context::new(Scripted::unreachable()).environment(empty);
    assert_eq!(
        fail(CliProfileProvider::new(empty)).await,
        named("cli_profile", Invalid)
    );
    assert_eq!(
        fail(ProfileProvider::new(context(&nobody)).file("/absent")).await,
        named("profile", NotConfigured)
    );
    assert_eq!(
        fail(ExternalProvider::new(context(&nobody), "'")).await,
        named("external", Invalid)
    );
    assert_eq!(
        fail(AssumeRoleProvider::new(
            context(&refusing),
            caller(),
            role()
        ))
        .await,
        named("ram_role_arn", Refused)
    );
    let short = role().duration(Duration::from_secs(1));
    assert_eq!(
        fail(AssumeRoleProvider::new(context(&refusing), caller(), short)).await,
        named("ram_role_arn", Invalid)
    );
    // Of all that is missing the role is named first.
    assert_eq!(
        fail(OidcProvider::new(context(&nobody))).await,
        named("oidc_role_arn", NotConfigured)
    );
    let error = OidcProvider::new(context(&nobody))
        .credentials()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no role is named"), "{error}");
    assert_eq!(
        fail(oidc(context(&nobody))).await,
        named("oidc_role_arn", NotConfigured)
    );
    assert_eq!(
        fail(oidc(context(&nobody)).token_file("/absent")).await,
        named("oidc_role_arn", Invalid)
    );
    assert_eq!(Credentials::bearer("b").provider_name(), "bearer");
    assert_eq!(Credentials::anonymous().provider_name(), "anonymous");
}

#[tokio::test]
async fn the_region_of_the_environment_comes_before_that_of_the_profile() {
    let config = r#"{"current":"p","profiles":[{"name":"p","region_id":"of-profile"}]}"#;
    let home = || {
        FixedEnvironment::new()
            .home("/h")
            .file("/h/.aliyun/config.json", config)
    };
    let region = |environment| {
        let context = Context::new(Scripted::unreachable()).environment(environment);
        default_region(&context)
    };
    let of_environment = home().var("ALIBABA_CLOUD_REGION_ID", "of-environment");
    assert_eq!(
        region(of_environment.clone()).as_deref(),
        Some("of-environment")
    );
    assert_eq!(region(home()).as_deref(), Some("of-profile"));
    let switch = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";
    assert_eq!(region(home().var(switch, "true")), None);
    assert_eq!(
        region(of_environment.var(switch, "true")).as_deref(),
        Some("of-environment")
    );
    assert_eq!(region(FixedEnvironment::new()), None);
}

/// A metadata service without tokens: the status for the name of the role, and the name.
fn plain_metadata(status: u16, name: &'static str) -> Scripted {
    Scripted::new(move |request| {
        Ok(if request.method == "PUT" {
            HttpResponse::new(404, "")
        } else if request.url.ends_with("/security-credentials/") {
            HttpResponse::new(status, name)
        } else {
            HttpResponse::new(200, KEYS)
        })
    })
}

#[tokio::test]
async fn an_instance_without_a_role_is_told_from_a_service_that_refuses() {
    for (status, kind) in [
        (404, CredentialsErrorKind::NotConfigured),
        (403, CredentialsErrorKind::Refused),
        (500, CredentialsErrorKind::Refused),
    ] {
        let service = plain_metadata(status, "");
        let error = EcsRoleProvider::new(context(&service))
            .credentials()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(service.seen().len(), 2, "{status}: asked no second time");
    }
    let service = plain_metadata(200, "  role-1\t\r\nother\n");
    EcsRoleProvider::new(context(&service))
        .credentials()
        .await
        .unwrap();
    let last = service.seen().pop().unwrap().url;
    assert!(last.ends_with("/security-credentials/role-1"), "{last}");
}

#[tokio::test]
async fn a_metadata_service_that_breaks_off_is_asked_without_a_token_and_one_that_is_not_there_is_not()
 {
    for (kind, good) in [
        (TransportErrorKind::Io, true),
        (TransportErrorKind::Timeout, true),
        (TransportErrorKind::Connect, false),
    ] {
        let service = Scripted::new(move |request| {
            if request.method == "PUT" {
                return Err(TransportError::new(kind, "broken"));
            }
            let is_name = request.url.ends_with("/security-credentials/");
            Ok(HttpResponse::new(200, if is_name { "role" } else { KEYS }))
        });
        let outcome = EcsRoleProvider::new(context(&service)).credentials().await;
        assert_eq!(outcome.is_ok(), good, "{kind:?}");
        assert_eq!(service.seen().len(), if good { 3 } else { 1 });
        let hardened = EcsRoleProvider::new(context(&service)).hardened();
        let error = hardened.credentials().await.unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Unreachable, "{error}");
    }
    let service = Scripted::new(|request| match &*request.method {
        "PUT" => Ok(HttpResponse::new(200, "token")),
        _ => Err(TransportError::new(TransportErrorKind::Io, "broken")),
    });
    let named = EcsRoleProvider::new(context(&service)).role("r");
    assert_eq!(
        fail(named).await,
        ("ecs_ram_role".to_owned(), CredentialsErrorKind::Unreachable)
    );
}

#[tokio::test]
async fn records_are_read_with_what_stands_around_them() {
    for body in [
        format!("\u{feff}{KEYS}"),
        format!("\n\t {KEYS} \n"),
        KEYS.replace("\"t\"", "\"\""),
    ] {
        let service = Scripted::new(move |_| Ok(HttpResponse::new(200, body.clone())));
        let provider = UriProvider::new(context(&service)).uri("http://localhost/");
        let found = provider.credentials().await.unwrap();
        assert_eq!(found.access_key_id(), "id");
        assert!(matches!(found.security_token(), None | Some("t")));
    }
    // What is empty is absent.
    for member in ["AccessKeyId", "AccessKeySecret"] {
        let value = if member == "AccessKeyId" { "id" } else { "s" };
        let body = KEYS.replace(
            &format!("\"{member}\":\"{value}\""),
            &format!("\"{member}\":\"\""),
        );
        let service = Scripted::new(move |_| Ok(HttpResponse::new(200, body.clone())));
        let provider = UriProvider::new(context(&service)).uri("http://localhost/");
        let error = provider.credentials().await.unwrap_err();
        assert!(
            error.to_string().contains(&format!("lack `{member}`")),
            "{error}"
        );
    }
    let without_token = KEYS.replace("\"t\"", "\"\"");
    let service = Scripted::new(move |_| Ok(HttpResponse::new(200, without_token.clone())));
    let provider = UriProvider::new(context(&service)).uri("http://localhost/");
    assert_eq!(provider.credentials().await.unwrap().security_token(), None);
}

/// Gives the same credentials, and counts refusals.
#[derive(Debug)]
struct Caller(Credentials, AtomicUsize);

impl ProvideCredentials for Caller {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.0.clone())))
    }

    fn invalidate(&self, rejected: &Credentials) {
        assert_eq!(rejected, &self.0);
        self.1.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn a_caller_whose_credentials_end_hears_of_a_refusal() {
    let lasting = Credentials::with_token("id", "secret", "token");
    let ending = lasting.clone().expiring_at(SystemTime::UNIX_EPOCH);
    for (credentials, status, told) in [(&lasting, 403, 0), (&ending, 403, 1), (&ending, 200, 0)] {
        let body = format!(r#"{{"Code":"NoPermission","Message":"m","Credentials":{KEYS}}}"#);
        let body = if status == 200 {
            body.replace("NoPermission", "")
        } else {
            body
        };
        let service = Scripted::new(move |_| Ok(HttpResponse::new(status, body.clone())));
        let caller = Arc::new(Caller(credentials.clone(), AtomicUsize::new(0)));
        let role = Role::new("acs:ram::1:role/r");
        let provider = AssumeRoleProvider::new(context(&service), caller.clone(), role);
        assert_eq!(provider.credentials().await.is_ok(), status == 200);
        assert_eq!(caller.1.load(Ordering::SeqCst), told, "{status}");
    }
}

#[tokio::test]
async fn a_pod_asks_for_all_that_is_said_of_its_role() {
    let service = Scripted::new(|_| {
        let body = format!(r#"{{"Credentials":{KEYS}}}"#);
        Ok(HttpResponse::new(200, body))
    });
    let environment = FixedEnvironment::new().file("/token", " a.b.c\n");
    let role = Role::new("r1")
        .named("mine")
        .duration(Duration::from_secs(900))
        .policy("p1")
        .region("xx-north")
        .vpc(true);
    let provider = OidcProvider::new(Context::new(service.clone()).environment(environment))
        .role(role)
        .provider_arn("idp")
        .token_file("/token");
    let found = provider.credentials().await.unwrap();
    assert_eq!(found.provider_name(), "oidc_role_arn");
    let request = service.seen().pop().unwrap();
    assert!(
        request
            .url
            .starts_with("https://sts-vpc.xx-north.aliyuncs.com/"),
        "{}",
        request.url
    );
    let body = String::from_utf8(request.body).unwrap();
    for asked in [
        "RoleArn=r1",
        "RoleSessionName=mine",
        "DurationSeconds=900",
        "Policy=p1",
        "OIDCProviderArn=idp",
        "OIDCToken=a.b.c",
    ] {
        assert!(body.split('&').any(|pair| pair == asked), "{asked}: {body}");
    }
}

#[tokio::test]
async fn commands_are_named_without_their_arguments_and_modes_are_read_in_any_case() {
    let keys = r#""access_key_id":"id","access_key_secret":"s""#;
    let outcome = |output: String| async move {
        let environment = FixedEnvironment::new().command(["tool", "--key", "hidden"], output);
        let context = Context::new(Scripted::unreachable()).environment(environment);
        let provider = ExternalProvider::new(context, "tool --key hidden");
        let found = provider.credentials().await;
        found.map_err(|error| error.to_string())
    };
    for (output, has_token) in [
        (format!("{{{keys}}}"), false),
        (format!(r#"{{"mode":"AK",{keys}}}"#), false),
        (format!(r#"{{"mode":"ak",{keys}}}"#), false),
        (
            format!(r#"{{"mode":"STSTOKEN",{keys},"sts_token":"t"}}"#),
            true,
        ),
    ] {
        let found = outcome(output).await.unwrap();
        assert_eq!(found.security_token().is_some(), has_token);
        assert_eq!(found.provider_name(), "external");
    }
    for (output, why) in [
        (
            format!(r#"{{"mode":"StsToken",{keys}}}"#),
            "`sts_token` is not given",
        ),
        (
            format!(r#"{{"mode":"OAuth",{keys}}}"#),
            "the mode `OAuth` is not known",
        ),
        (r#"{"mode":"AK"}"#.to_owned(), "lack `access_key_id`"),
    ] {
        let error = outcome(output).await.unwrap_err();
        assert!(error.contains(why), "{error}");
    }
    let context = Context::new(Scripted::unreachable()).environment(FixedEnvironment::new());
    let absent = ExternalProvider::new(context, "tool --key hidden")
        .credentials()
        .await;
    let shown = absent.unwrap_err().to_string();
    assert!(
        shown.contains("`tool`") && !shown.contains("hidden"),
        "{shown}"
    );
}

#[tokio::test]
async fn profiles_are_found_by_name_and_named_when_they_are_not() {
    let found = |current: &'static str, profiles: &'static str| async move {
        let config = format!(r#"{{"current":"{current}","profiles":[{profiles}]}}"#);
        let environment = FixedEnvironment::new()
            .home("/h")
            .file("/h/.aliyun/config.json", config);
        let context = Context::new(Scripted::unreachable()).environment(environment);
        let found = CliProfileProvider::new(context).credentials().await;
        found.map_err(|error| error.to_string())
    };
    let twice = r#"{"name":"a","access_key_id":"first","access_key_secret":"s"},
        {"name":"a","access_key_id":"second","access_key_secret":"s"}"#;
    assert_eq!(found("a", twice).await.unwrap().access_key_id(), "first");
    let why = found("", twice).await.unwrap_err();
    assert!(why.contains("no profile is named"), "{why}");
    let why = found("b", twice).await.unwrap_err();
    assert!(why.contains("no profile `b` (profiles: a, a)"), "{why}");
    let why = found("b", "").await.unwrap_err();
    assert!(why.contains("no profile `b` (profiles: none)"), "{why}");
}
