// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecurityPolicy`, from `alb/DeleteSecurityPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom TLS security policy that no listener uses.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DeleteSecurityPolicyRequest::new()
///     .security_policy_id("...");
/// let reply = client.delete_security_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecurityPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** TLS security policy, predefined or custom, that sets the protocol versions and
    /// ciphers of an HTTPS listener.
    pub security_policy_id: Option<String>,
}

impl DeleteSecurityPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `SecurityPolicyId`, which is required.
    pub fn security_policy_id(mut self, value: impl Into<String>) -> Self {
        self.security_policy_id = Some(value.into());
        self
    }
}

request! {
    DeleteSecurityPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "SecurityPolicyId" => security_policy_id: query,
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
        DeleteSecurityPolicyError::IncorrectStatusSecurityPolicy,
        DeleteSecurityPolicyError::ResourceInUseSecurityPolicy,
        DeleteSecurityPolicyError::ForbiddenSecurityPolicy,
        DeleteSecurityPolicyError::ResourceNotFoundSecurityPolicy,
    ];
}

/// Response to [`DeleteSecurityPolicyRequest`].
pub type DeleteSecurityPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSecurityPolicyRequest`] names.
///
/// - [`IncorrectStatusSecurityPolicy`](super::DocumentedError::IncorrectStatusSecurityPolicy)
/// - [`ResourceInUseSecurityPolicy`](super::DocumentedError::ResourceInUseSecurityPolicy)
/// - [`ForbiddenSecurityPolicy`](super::DocumentedError::ForbiddenSecurityPolicy)
/// - [`ResourceNotFoundSecurityPolicy`](super::DocumentedError::ResourceNotFoundSecurityPolicy)
pub type DeleteSecurityPolicyError = super::DocumentedError;
