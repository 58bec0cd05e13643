// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssumeRole`, from `sts/AssumeRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssumedRoleUser, Credentials};

/// Returns temporary credentials for a RAM role that the caller is trusted to assume. Call it as a
/// RAM user or role.
///
/// ```no_run
/// # async fn example(client: alicloud_sts::Client) -> Result<(), alicloud_sts::Error> {
/// let request = alicloud_sts::AssumeRoleRequest::new()
///     .role_arn("acs:ram::123456789012****:role/adminrole")
///     .role_session_name("alice")
///     .duration_seconds(3600);
/// let reply = client.assume_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssumeRoleRequest {
    /// **Required.** RAM role to assume, by its ARN.
    /// Example: `acs:ram::123456789012****:role/adminrole`.
    pub role_arn: Option<String>,
    /// **Required.** Name chosen for the session; it tells in audit logs who used the role.
    /// Length: 2 to 32. Example: `alice`.
    pub role_session_name: Option<String>,
    /// Policy that narrows the session down: only what both it and the role allow is allowed.
    /// Example: `text`.
    pub policy: Option<String>,
    /// How long the credentials stay valid; no longer than the role allows for a session.
    /// Range: at least 900. Unit: `seconds`. Default: `3600`. Example: `3600`.
    pub duration_seconds: Option<i64>,
    /// Value agreed on with the role's owner, which keeps third parties from abusing the trust.
    pub external_id: Option<String>,
    /// Who stands behind the session, kept along with it.
    pub source_identity: Option<String>,
}

impl AssumeRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleArn`, which is required.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `RoleSessionName`, which is required.
    pub fn role_session_name(mut self, value: impl Into<String>) -> Self {
        self.role_session_name = Some(value.into());
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
    /// Sets `ExternalId`.
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets `SourceIdentity`.
    pub fn source_identity(mut self, value: impl Into<String>) -> Self {
        self.source_identity = Some(value.into());
        self
    }
}

request! {
    AssumeRoleRequest {
        "RoleArn" => role_arn: query,
        "RoleSessionName" => role_session_name: query,
        "Policy" => policy: query,
        "DurationSeconds" => duration_seconds: query,
        "ExternalId" => external_id: query,
        "SourceIdentity" => source_identity: query,
    }
}

impl Operation for AssumeRoleRequest {
    type Response = AssumeRoleResponse;
    type Error = AssumeRoleError;
    const INFO: OperationInfo = super::operation("AssumeRole")
        .required(&["RoleArn", "RoleSessionName"])
        .secret_members(&["AccessKeySecret", "SecurityToken"]);
    const ERRORS: &'static [AssumeRoleError] = &[
        AssumeRoleError::InvalidParameter,
        AssumeRoleError::InvalidParameterRoleArn,
        AssumeRoleError::InvalidParameterRoleSessionName,
        AssumeRoleError::InvalidParameterDurationSeconds,
        AssumeRoleError::InvalidParameterPolicyGrammar,
        AssumeRoleError::InvalidParameterPolicySize,
        AssumeRoleError::NoPermission,
        AssumeRoleError::EntityNotExistRole,
        AssumeRoleError::InternalError,
        AssumeRoleError::InvalidParameterExternalId,
        AssumeRoleError::InvalidParameterSerialNumber,
        AssumeRoleError::InvalidParameterTokenCode,
        AssumeRoleError::InvalidParameterContentType,
        AssumeRoleError::AuthenticationFailApiUsername,
        AssumeRoleError::AuthenticationFailApiPassword,
    ];
}

/// Response to [`AssumeRoleRequest`].
#[non_exhaustive]
pub struct AssumeRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6894B13B-6D71-4EF5-88FA-F32781734A7F`.
    pub request_id: Option<String>,
    /// Temporary AccessKey pair and security token; use all three together.
    pub credentials: Option<Credentials>,
    /// Temporary identity that the credentials stand for.
    pub assumed_role_user: Option<AssumedRoleUser>,
}

response! {
    AssumeRoleResponse {
        "RequestId" => request_id: value,
        "Credentials" => credentials: value,
        "AssumedRoleUser" => assumed_role_user: value,
    }
}

/// Errors that the documentation of [`AssumeRoleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterRoleArn`](super::DocumentedError::InvalidParameterRoleArn)
/// - [`InvalidParameterRoleSessionName`](super::DocumentedError::InvalidParameterRoleSessionName)
/// - [`InvalidParameterDurationSeconds`](super::DocumentedError::InvalidParameterDurationSeconds)
/// - [`InvalidParameterPolicyGrammar`](super::DocumentedError::InvalidParameterPolicyGrammar)
/// - [`InvalidParameterPolicySize`](super::DocumentedError::InvalidParameterPolicySize)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParameterExternalId`](super::DocumentedError::InvalidParameterExternalId)
/// - [`InvalidParameterSerialNumber`](super::DocumentedError::InvalidParameterSerialNumber)
/// - [`InvalidParameterTokenCode`](super::DocumentedError::InvalidParameterTokenCode)
/// - [`InvalidParameterContentType`](super::DocumentedError::InvalidParameterContentType)
/// - [`AuthenticationFailApiUsername`](super::DocumentedError::AuthenticationFailApiUsername)
/// - [`AuthenticationFailApiPassword`](super::DocumentedError::AuthenticationFailApiPassword)
pub type AssumeRoleError = super::DocumentedError;
