//! The two calls of the security token service that exchange an identity for a role's temporary
//! credentials.

mod assume_role;
mod oidc;
mod role;

use std::{sync::Arc, time::Duration};

use zeroize::Zeroizing;

use crate::{
    call::Client,
    config::Config,
    decode::{Decode, Decoder},
    encode::{Encode, Encoder, Secret},
    error::{Error, ErrorKind, NoDocumentedErrors},
    operation::{Operation, OperationInfo},
    product::{Endpoints, Product},
    transport::{Direct, Transport, is_local},
};

use super::{
    error::{CredentialsError, CredentialsErrorKind},
    json_record::{JsonRecord, SERVICE_NAMES},
    provider_context::Context,
    types::Credentials,
};

pub use assume_role::AssumeRoleProvider;
pub use oidc::OidcProvider;
pub use role::Role;

const TIMEOUT: Duration = Duration::from_secs(15);

static STS: Product = Product {
    code: "Sts",
    version: "2015-04-01",
    endpoints: Endpoints::NONE,
};

/// Exchanges `caller`'s identity, or with `oidc` that of an identity provider's token, for
/// credentials of `role`.
pub(super) async fn exchange_identity(
    name: &'static str,
    context: &Context,
    caller: Credentials,
    role: &Role,
    oidc: Option<Oidc>,
) -> Result<Credentials, CredentialsError> {
    let host = role.sts_host(context);
    let transport: Arc<dyn Transport> = if is_local(&host) {
        Arc::new(Direct(context.transport.clone()))
    } else {
        context.transport.clone()
    };
    let config = Config::builder()
        .credentials(caller)
        .transport(transport)
        .endpoint(host)
        .timeout(TIMEOUT)
        .build()
        .map_err(|error| describe_failure(name, &error))?;
    let request = RoleRequest::new(name, context, role)?;
    let client = Client::new(&config, &STS);
    let response = match oidc {
        None => client.call(AssumeRole(request)).await,
        Some(oidc) => client.call(AssumeRoleWithOidc(request, oidc)).await,
    };
    let (response, raw) = response
        .map_err(|error| describe_failure(name, &error))?
        .into_parts();
    drop(Zeroizing::new(raw.into_body()));
    response
        .0
        .as_ref()
        .map(|record| record.credentials(name, &SERVICE_NAMES))
        .unwrap_or_else(|| {
            let message = "the response holds no credentials";
            Err(CredentialsError::new(
                name,
                CredentialsErrorKind::Refused,
                message,
            ))
        })
}

fn describe_failure(name: &'static str, error: &Error) -> CredentialsError {
    let Some(service) = error.as_service() else {
        return CredentialsError::new(name, CredentialsErrorKind::Unreachable, error.to_string());
    };
    let mut message = service.code.clone();
    // A signature's refusal quotes what was signed, and that holds the caller's security token.
    if error.kind() != ErrorKind::Signature {
        message += &format!(": {}", service.message);
    }
    message += &format!(" (HTTP {}", service.status);
    if let Some(id) = &service.request_id {
        message += &format!(", request id {id}");
    }
    CredentialsError::new(name, CredentialsErrorKind::Refused, message + ")")
}

/// What both calls ask for.
struct RoleRequest {
    role_arn: String,
    session_name: String,
    seconds: u32,
    policy: Option<String>,
    external_id: Option<String>,
}

impl RoleRequest {
    fn new(name: &'static str, context: &Context, role: &Role) -> Result<Self, CredentialsError> {
        Ok(Self {
            role_arn: role.arn(name, context)?,
            session_name: role.session_name(context),
            seconds: role.session_seconds(name)?,
            policy: role.policy.clone(),
            external_id: role.external_id.clone(),
        })
    }
}

impl Encode for RoleRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.form("RoleArn", &self.role_arn);
        e.form("RoleSessionName", &self.session_name);
        e.form("DurationSeconds", &self.seconds);
        e.form("Policy", &self.policy);
        e.form("ExternalId", &self.external_id);
    }
}

struct AssumeRole(RoleRequest);

impl Encode for AssumeRole {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.0.encode(e);
    }
}

impl Operation for AssumeRole {
    type Response = AssumedRole;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&STS, "AssumeRole").read_only();
}

/// Who vouches for the caller: the identity provider and its token.
pub(super) struct Oidc {
    pub(super) provider_arn: String,
    pub(super) token: Zeroizing<String>,
}

struct AssumeRoleWithOidc(RoleRequest, Oidc);

impl Encode for AssumeRoleWithOidc {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.0.encode(e);
        e.form("OIDCProviderArn", &self.1.provider_arn);
        e.form("OIDCToken", &Secret(self.1.token.as_str()));
    }
}

impl Operation for AssumeRoleWithOidc {
    type Response = AssumedRole;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&STS, "AssumeRoleWithOIDC").read_only();
}

#[derive(Default)]
struct AssumedRole(Option<JsonRecord>);

impl Decode for AssumedRole {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Credentials" => d.value(&mut self.0),
            _ => d.unknown(name),
        }
    }
}
