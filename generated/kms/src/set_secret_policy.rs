// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetSecretPolicy`, from `kms/SetSecretPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets the policy of a secret, which says who may read and manage it.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::SetSecretPolicyRequest::new()
///     .secret_name("...")
///     .policy("...");
/// let reply = client.set_secret_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetSecretPolicyRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    pub secret_name: Option<String>,
    /// Policy of the key or secret; there is only one, called `default`.
    pub policy_name: Option<String>,
    /// **Required.** Policy of the key or secret in JSON: who may do what with it.
    pub policy: Option<String>,
}

impl SetSecretPolicyRequest {
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
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

request! {
    SetSecretPolicyRequest {
        "SecretName" => secret_name: query,
        "PolicyName" => policy_name: query,
        "Policy" => policy: query,
    }
}

impl Operation for SetSecretPolicyRequest {
    type Response = SetSecretPolicyResponse;
    type Error = SetSecretPolicyError;
    const INFO: OperationInfo = super::operation("SetSecretPolicy")
        .required(&["SecretName", "Policy"]);
    const ERRORS: &'static [SetSecretPolicyError] = &[
        SetSecretPolicyError::MissingParameter,
        SetSecretPolicyError::InvalidParameter,
        SetSecretPolicyError::ForbiddenNoPermission,
        SetSecretPolicyError::ForbiddenKeyPolicyUnSupported,
        SetSecretPolicyError::RejectedShareQuotaExceedLimit,
        SetSecretPolicyError::ForbiddenDKMSInstanceStateInvalid,
        SetSecretPolicyError::ForbiddenResourceNotFound,
        SetSecretPolicyError::ForbiddenKeyNotFound,
        SetSecretPolicyError::SerivceUnvailableTemporary,
    ];
}

/// Response to [`SetSecretPolicyRequest`].
pub type SetSecretPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetSecretPolicyRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission), here with HTTP status 400
/// - [`ForbiddenKeyPolicyUnSupported`](super::DocumentedError::ForbiddenKeyPolicyUnSupported)
/// - [`RejectedShareQuotaExceedLimit`](super::DocumentedError::RejectedShareQuotaExceedLimit)
/// - [`ForbiddenDKMSInstanceStateInvalid`](super::DocumentedError::ForbiddenDKMSInstanceStateInvalid)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`SerivceUnvailableTemporary`](super::DocumentedError::SerivceUnvailableTemporary)
pub type SetSecretPolicyError = super::DocumentedError;
