// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSecretPolicy`, from `kms/GetSecretPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns the policy of a secret, which says who may read and manage it.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetSecretPolicyRequest::new()
///     .secret_name("...");
/// let reply = client.get_secret_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSecretPolicyRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    pub secret_name: Option<String>,
    /// Policy of the key or secret; there is only one, called `default`.
    pub policy_name: Option<String>,
}

impl GetSecretPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecretName`, which is required.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
}

request! {
    GetSecretPolicyRequest {
        "SecretName" => secret_name: query,
        "PolicyName" => policy_name: query,
    }
}

impl Operation for GetSecretPolicyRequest {
    type Response = GetSecretPolicyResponse;
    type Error = GetSecretPolicyError;
    const INFO: OperationInfo = super::operation("GetSecretPolicy")
        .required(&["SecretName"])
        .read_only();
    const ERRORS: &'static [GetSecretPolicyError] = &[
        GetSecretPolicyError::InvalidParameter,
        GetSecretPolicyError::MissingParameter,
        GetSecretPolicyError::ForbiddenNoPermission,
        GetSecretPolicyError::ForbiddenKeyPolicyUnSupported,
        GetSecretPolicyError::ForbiddenDKMSInstanceStateInvalid,
        GetSecretPolicyError::ForbiddenResourceNotFound,
        GetSecretPolicyError::ForbiddenKeyNotFound,
        GetSecretPolicyError::SerivceUnvailableTemporary,
    ];
}

/// Response to [`GetSecretPolicyRequest`].
#[non_exhaustive]
pub struct GetSecretPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `381D5D33-BB8F-395F-8EE4-AE3BB4B523C8`.
    pub request_id: Option<String>,
    /// Policy of the key or secret in JSON: who may do what with it. Example: `text`.
    pub policy: Option<String>,
}

response! {
    GetSecretPolicyResponse {
        "RequestId" => request_id: value,
        "Policy" => policy: value,
    }
}

/// Errors that the documentation of [`GetSecretPolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission), here with HTTP status 400
/// - [`ForbiddenKeyPolicyUnSupported`](super::DocumentedError::ForbiddenKeyPolicyUnSupported)
/// - [`ForbiddenDKMSInstanceStateInvalid`](super::DocumentedError::ForbiddenDKMSInstanceStateInvalid)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`SerivceUnvailableTemporary`](super::DocumentedError::SerivceUnvailableTemporary)
pub type GetSecretPolicyError = super::DocumentedError;
