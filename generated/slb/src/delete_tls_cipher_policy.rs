// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTLSCipherPolicy`, from `slb/DeleteTLSCipherPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom TLS policy, provided that no listener uses it.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteTLSCipherPolicyRequest::new()
///     .region_id("cn-hangzhou")
///     .tls_cipher_policy_id("tls-bp1lp2076qx4ebridp******");
/// let reply = client.delete_tls_cipher_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTLSCipherPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a custom TLS policy, as
    /// [`CreateTLSCipherPolicy`](super::Client::create_tls_cipher_policy) returned it.
    /// Example: `tls-bp1lp2076qx4ebridp******`.
    pub tls_cipher_policy_id: Option<String>,
}

impl DeleteTLSCipherPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TLSCipherPolicyId`, which is required.
    pub fn tls_cipher_policy_id(mut self, value: impl Into<String>) -> Self {
        self.tls_cipher_policy_id = Some(value.into());
        self
    }
}

request! {
    DeleteTLSCipherPolicyRequest {
        "RegionId" => region_id: query,
        "TLSCipherPolicyId" => tls_cipher_policy_id: query,
    }
}

impl Operation for DeleteTLSCipherPolicyRequest {
    type Response = DeleteTLSCipherPolicyResponse;
    type Error = DeleteTLSCipherPolicyError;
    const INFO: OperationInfo = super::operation("DeleteTLSCipherPolicy")
        .required(&["RegionId", "TLSCipherPolicyId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteTLSCipherPolicyError] = &[
        DeleteTLSCipherPolicyError::MissingParamTLSCipherPolicyId,
        DeleteTLSCipherPolicyError::TLSPolicyConfiguring,
        DeleteTLSCipherPolicyError::TLSPolicyBeingUsed,
        DeleteTLSCipherPolicyError::InvalidTLSPolicyIdNotExist,
        DeleteTLSCipherPolicyError::TLSPolicyRelated,
    ];
}

/// Response to [`DeleteTLSCipherPolicyRequest`].
pub type DeleteTLSCipherPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTLSCipherPolicyRequest`] names.
///
/// - [`MissingParamTLSCipherPolicyId`](super::DocumentedError::MissingParamTLSCipherPolicyId)
/// - [`TLSPolicyConfiguring`](super::DocumentedError::TLSPolicyConfiguring)
/// - [`TLSPolicyBeingUsed`](super::DocumentedError::TLSPolicyBeingUsed)
/// - [`InvalidTLSPolicyIdNotExist`](super::DocumentedError::InvalidTLSPolicyIdNotExist)
/// - [`TLSPolicyRelated`](super::DocumentedError::TLSPolicyRelated)
pub type DeleteTLSCipherPolicyError = super::DocumentedError;
