// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetKeyPolicy`, from `kms/SetKeyPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets the policy of a key, which says who may use and manage it.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::SetKeyPolicyRequest::new()
///     .key_id("...")
///     .policy("...");
/// let reply = client.set_key_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetKeyPolicyRequest {
    /// **Required.** Key that gets the policy, by ID or ARN; a key of another account only by ARN.
    pub key_id: Option<String>,
    /// Policy of the key or secret; there is only one, called `default`.
    pub policy_name: Option<String>,
    /// **Required.** Policy of the key or secret in JSON: who may do what with it.
    pub policy: Option<String>,
}

impl SetKeyPolicyRequest {
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
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

request! {
    SetKeyPolicyRequest {
        "KeyId" => key_id: query,
        "PolicyName" => policy_name: query,
        "Policy" => policy: query,
    }
}

impl Operation for SetKeyPolicyRequest {
    type Response = SetKeyPolicyResponse;
    type Error = SetKeyPolicyError;
    const INFO: OperationInfo = super::operation("SetKeyPolicy")
        .required(&["KeyId", "Policy"]);
    const ERRORS: &'static [SetKeyPolicyError] = &[
        SetKeyPolicyError::MissingParameter,
        SetKeyPolicyError::InvalidParameter,
        SetKeyPolicyError::ForbiddenNoPermission,
        SetKeyPolicyError::ForbiddenKeyPolicyUnSupported,
        SetKeyPolicyError::RejectedShareQuotaExceedLimit,
        SetKeyPolicyError::ForbiddenDKMSInstanceStateInvalid,
        SetKeyPolicyError::ForbiddenKeyNotFound,
        SetKeyPolicyError::ForbiddenResourceNotFound,
        SetKeyPolicyError::InternalFailure,
    ];
}

/// Response to [`SetKeyPolicyRequest`].
pub type SetKeyPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetKeyPolicyRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission), here with HTTP status 400
/// - [`ForbiddenKeyPolicyUnSupported`](super::DocumentedError::ForbiddenKeyPolicyUnSupported)
/// - [`RejectedShareQuotaExceedLimit`](super::DocumentedError::RejectedShareQuotaExceedLimit)
/// - [`ForbiddenDKMSInstanceStateInvalid`](super::DocumentedError::ForbiddenDKMSInstanceStateInvalid)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type SetKeyPolicyError = super::DocumentedError;
