// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecurityPolicy`, from `nlb/DeleteSecurityPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom TLS policy, which listeners then can no longer pick.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::DeleteSecurityPolicyRequest::new()
///     .security_policy_id("...");
/// let reply = client.delete_security_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecurityPolicyRequest {
    /// **Required.** TLS security policy, one of the system's or of your own; for listeners with TLS
    /// only.
    pub security_policy_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteSecurityPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityPolicyId`, which is required.
    pub fn security_policy_id(mut self, value: impl Into<String>) -> Self {
        self.security_policy_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteSecurityPolicyRequest {
        "SecurityPolicyId" => security_policy_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for DeleteSecurityPolicyRequest {
    type Response = DeleteSecurityPolicyResponse;
    type Error = DeleteSecurityPolicyError;
    const INFO: OperationInfo = super::operation("DeleteSecurityPolicy")
        .required(&["SecurityPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteSecurityPolicyError] = &[
        DeleteSecurityPolicyError::ResourceInUseSecurityPolicy,
        DeleteSecurityPolicyError::ForbiddenNoPermission,
        DeleteSecurityPolicyError::ResourceNotFoundSecuritypolicy,
    ];
}

/// Response to [`DeleteSecurityPolicyRequest`].
pub type DeleteSecurityPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSecurityPolicyRequest`] names.
///
/// - [`ResourceInUseSecurityPolicy`](super::DocumentedError::ResourceInUseSecurityPolicy)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundSecuritypolicy`](super::DocumentedError::ResourceNotFoundSecuritypolicy)
pub type DeleteSecurityPolicyError = super::DocumentedError;
