// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSecurityPolicyAttribute`, from `alb/UpdateSecurityPolicyAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the TLS versions and the ciphers of a security policy of your own.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateSecurityPolicyAttributeRequest::new()
///     .security_policy_id("...");
/// let reply = client.update_security_policy_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** TLS security policy, predefined or custom, that sets the protocol versions and
    /// ciphers of an HTTPS listener.
    pub security_policy_id: Option<String>,
    /// TLS versions that connections may use.
    pub tls_versions: Vec<String>,
    /// Ciphers that connections may use.
    pub ciphers: Vec<String>,
    /// Name for the security policy, to recognize it by.
    pub security_policy_name: Option<String>,
}

impl UpdateSecurityPolicyAttributeRequest {
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
    /// Sets `TLSVersions`.
    pub fn tls_versions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tls_versions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ciphers`.
    pub fn ciphers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ciphers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityPolicyName`.
    pub fn security_policy_name(mut self, value: impl Into<String>) -> Self {
        self.security_policy_name = Some(value.into());
        self
    }
}

request! {
    UpdateSecurityPolicyAttributeRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "SecurityPolicyId" => security_policy_id: query,
        "TLSVersions" => tls_versions: query,
        "Ciphers" => ciphers: query,
        "SecurityPolicyName" => security_policy_name: query,
    }
}

impl Operation for UpdateSecurityPolicyAttributeRequest {
    type Response = UpdateSecurityPolicyAttributeResponse;
    type Error = UpdateSecurityPolicyAttributeError;
    const INFO: OperationInfo = super::operation("UpdateSecurityPolicyAttribute")
        .required(&["SecurityPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateSecurityPolicyAttributeError] = &[
        UpdateSecurityPolicyAttributeError::IncorrectStatusSecurityPolicy,
        UpdateSecurityPolicyAttributeError::ResourceNotFoundSecurityPolicy,
    ];
}

/// Response to [`UpdateSecurityPolicyAttributeRequest`].
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttributeResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF0******`.
    pub request_id: Option<String>,
}

response! {
    UpdateSecurityPolicyAttributeResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateSecurityPolicyAttributeRequest`] names.
///
/// - [`IncorrectStatusSecurityPolicy`](super::DocumentedError::IncorrectStatusSecurityPolicy)
/// - [`ResourceNotFoundSecurityPolicy`](super::DocumentedError::ResourceNotFoundSecurityPolicy)
pub type UpdateSecurityPolicyAttributeError = super::DocumentedError;
