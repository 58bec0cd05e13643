// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssumeRoleWithOIDC`, from `sts/AssumeRoleWithOIDC.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssumedRoleUser};

/// Returns temporary credentials for a RAM role in exchange for a token of an OIDC provider. The
/// call needs no AccessKey pair.
///
/// ```no_run
/// # async fn example(client: alicloud_sts::Client) -> Result<(), alicloud_sts::Error> {
/// let request = alicloud_sts::AssumeRoleWithOIDCRequest::new()
///     .role_session_name("...");
/// let reply = client.assume_role_with_oidc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssumeRoleWithOIDCRequest {
    /// OIDC provider registered in RAM, by its ARN, that issued the token.
    pub oidc_provider_arn: Option<String>,
    /// RAM role to assume, by its ARN.
    pub role_arn: Option<String>,
    /// Token that the OIDC provider issued for the user.
    pub oidc_token: Option<String>,
    /// Policy that narrows the session down: only what both it and the role allow is allowed.
    pub policy: Option<String>,
    /// How long the credentials stay valid; no longer than the role allows for a session.
    pub duration_seconds: Option<i64>,
    /// **Required.** Name chosen for the session; it tells in audit logs who used the role.
    pub role_session_name: Option<String>,
}

impl AssumeRoleWithOIDCRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OIDCProviderArn`.
    pub fn oidc_provider_arn(mut self, value: impl Into<String>) -> Self {
        self.oidc_provider_arn = Some(value.into());
        self
    }
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `OIDCToken`.
    pub fn oidc_token(mut self, value: impl Into<String>) -> Self {
        self.oidc_token = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `DurationSeconds`.
    #[inline]
    pub fn duration_seconds(mut self, value: i64) -> Self {
        self.duration_seconds = Some(value);
        self
    }
    /// Sets `RoleSessionName`, which is required.
    pub fn role_session_name(mut self, value: impl Into<String>) -> Self {
        self.role_session_name = Some(value.into());
        self
    }
}

request! {
    AssumeRoleWithOIDCRequest {
        "OIDCProviderArn" => oidc_provider_arn: query,
        "RoleArn" => role_arn: query,
        "OIDCToken" => oidc_token: query,
        "Policy" => policy: query,
        "DurationSeconds" => duration_seconds: query,
        "RoleSessionName" => role_session_name: query,
    }
}

impl Operation for AssumeRoleWithOIDCRequest {
    type Response = AssumeRoleWithOIDCResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AssumeRoleWithOIDC")
        .required(&["RoleSessionName"]);
}

/// Response to [`AssumeRoleWithOIDCRequest`].
#[non_exhaustive]
pub struct AssumeRoleWithOIDCResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3D57EAD2-8723-1F26-B69C-F8707D8B565D`.
    pub request_id: Option<String>,
    /// What the token of the OIDC provider says.
    pub oidc_token_info: Option<OIDCTokenInfo>,
    /// Temporary identity that the credentials stand for.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// Temporary AccessKey pair and security token; use all three together.
    pub credentials: Option<Credentials>,
}

response! {
    AssumeRoleWithOIDCResponse {
        "RequestId" => request_id: value,
        "OIDCTokenInfo" => oidc_token_info: value,
        "AssumedRoleUser" => assumed_role_user: value,
        "Credentials" => credentials: value,
    }
}

/// What the token of the OIDC provider says.
#[non_exhaustive]
pub struct OIDCTokenInfo {
    /// User whom the token stands for, by the name that the OIDC provider has for the user.
    /// Example: `KryrkIdjylZb7agUgCEf****`.
    pub subject: Option<String>,
    /// URL of the OIDC provider that issued the token, as the token itself names it.
    /// Example: `https://dev-xxxxxx.okta.com`.
    pub issuer: Option<String>,
    /// Clients that the token was issued for, separated by commas. Example: `496271242565057****`.
    pub client_ids: Option<String>,
    /// When the token of the OIDC provider expires. Example: `2021-10-20T04:27:09Z`.
    pub expiration_time: Option<Timestamp>,
    /// When the OIDC provider issued the token. Example: `2021-10-20T03:27:09Z`.
    pub issuance_time: Option<Timestamp>,
    /// How the check of the token went. Example: `Success`.
    pub verification_info: Option<String>,
}

response! {
    OIDCTokenInfo {
        "Subject" => subject: value,
        "Issuer" => issuer: value,
        "ClientIds" => client_ids: value,
        "ExpirationTime" => expiration_time: value,
        "IssuanceTime" => issuance_time: value,
        "VerificationInfo" => verification_info: value,
    }
}

/// Temporary AccessKey pair and security token; use all three together.
#[non_exhaustive]
pub struct Credentials {
    /// Token that requests signed with the temporary AccessKey pair have to carry.
    /// Example: `CAIShwJ1q6Ft5B2yfSjIr5bSEsj4g7BihPWGWHz****`.
    pub security_token: Option<String>,
    /// When the credentials cease to be valid. Example: `2021-10-20T04:27:09Z`.
    pub expiration: Option<Timestamp>,
    /// Secret half of the temporary AccessKey pair, for signing requests.
    /// Example: `CVwjCkNzTMupZ8NbTCxCBRq3K16jtcWFTJAyBEv2****`.
    pub access_key_secret: Option<String>,
    /// Public half of the temporary AccessKey pair. Example: `STS.NUgYrLnoC37mZZCNnAbez****`.
    pub access_key_id: Option<String>,
}

response! {
    Credentials {
        "SecurityToken" => security_token: value,
        "Expiration" => expiration: value,
        "AccessKeySecret" => access_key_secret: value,
        "AccessKeyId" => access_key_id: value,
    }
}
