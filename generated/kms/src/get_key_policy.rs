// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetKeyPolicy`, from `kms/GetKeyPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns the policy of a key, which says who may use and manage it.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetKeyPolicyRequest::new()
///     .key_id("...");
/// let reply = client.get_key_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetKeyPolicyRequest {
    /// **Required.** Key whose policy is returned, by ID or ARN; a key of another account only by ARN.
    pub key_id: Option<String>,
    /// Policy of the key or secret; there is only one, called `default`.
    pub policy_name: Option<String>,
}

impl GetKeyPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
}

request! {
    GetKeyPolicyRequest {
        "KeyId" => key_id: query,
        "PolicyName" => policy_name: query,
    }
}

impl Operation for GetKeyPolicyRequest {
    type Response = GetKeyPolicyResponse;
    type Error = GetKeyPolicyError;
    const INFO: OperationInfo = super::operation("GetKeyPolicy")
        .required(&["KeyId"])
        .read_only();
    const ERRORS: &'static [GetKeyPolicyError] = &[
        GetKeyPolicyError::InvalidParameter,
        GetKeyPolicyError::MissingParameter,
        GetKeyPolicyError::ForbiddenNoPermission,
        GetKeyPolicyError::ForbiddenKeyPolicyUnSupported,
        GetKeyPolicyError::ForbiddenKeyNotFound,
        GetKeyPolicyError::ForbiddenResourceNotFound,
    ];
}

/// Response to [`GetKeyPolicyRequest`].
#[non_exhaustive]
pub struct GetKeyPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `381D5D33-BB8F-395F-8EE4-AE3B84B523C8`.
    pub request_id: Option<String>,
    /// Policy of the key or secret in JSON: who may do what with it. Example: `text`.
    pub policy: Option<String>,
}

response! {
    GetKeyPolicyResponse {
        "RequestId" => request_id: value,
        "Policy" => policy: value,
    }
}

/// Errors that the documentation of [`GetKeyPolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission), here with HTTP status 400
/// - [`ForbiddenKeyPolicyUnSupported`](super::DocumentedError::ForbiddenKeyPolicyUnSupported)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
pub type GetKeyPolicyError = super::DocumentedError;
