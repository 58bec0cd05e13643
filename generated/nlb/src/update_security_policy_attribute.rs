// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSecurityPolicyAttribute`, from `nlb/UpdateSecurityPolicyAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name, TLS versions or cipher suites of a custom security policy.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::UpdateSecurityPolicyAttributeRequest::new()
///     .security_policy_id("...");
/// let reply = client.update_security_policy_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttributeRequest {
    /// Versions of TLS that the security policy allows. Items: at most 4.
    pub tls_versions: Vec<String>,
    /// **Required.** TLS security policy, one of the system's or of your own; for listeners with TLS
    /// only.
    pub security_policy_id: Option<String>,
    /// Name that tells the TLS security policy from others.
    pub security_policy_name: Option<String>,
    /// Cipher suites that the security policy allows, which must fit its TLS versions.
    /// Items: at most 32.
    pub ciphers: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateSecurityPolicyAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TlsVersions`.
    pub fn tls_versions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tls_versions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityPolicyId`, which is required.
    pub fn security_policy_id(mut self, value: impl Into<String>) -> Self {
        self.security_policy_id = Some(value.into());
        self
    }
    /// Sets `SecurityPolicyName`.
    pub fn security_policy_name(mut self, value: impl Into<String>) -> Self {
        self.security_policy_name = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    UpdateSecurityPolicyAttributeRequest {
        "TlsVersions" => tls_versions: form,
        "SecurityPolicyId" => security_policy_id: form,
        "SecurityPolicyName" => security_policy_name: form,
        "Ciphers" => ciphers: form,
        "RegionId" => region_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
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
        UpdateSecurityPolicyAttributeError::IllegalParamPreserveClientIpSwitch,
        UpdateSecurityPolicyAttributeError::UpdateSecurityPolicyFailed,
        UpdateSecurityPolicyAttributeError::ResourceNotFoundSecuritypolicy,
        UpdateSecurityPolicyAttributeError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`UpdateSecurityPolicyAttributeRequest`].
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7A8875F-373A-5F48-8484-25B07A61F2AF`.
    pub request_id: Option<String>,
    /// TLS security policy, one of the system's or of your own; for listeners with TLS only.
    /// Example: `sp-wuytp9pa******`.
    pub security_policy_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    UpdateSecurityPolicyAttributeResponse {
        "RequestId" => request_id: value,
        "SecurityPolicyId" => security_policy_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`UpdateSecurityPolicyAttributeRequest`] names.
///
/// - [`IllegalParamPreserveClientIpSwitch`](super::DocumentedError::IllegalParamPreserveClientIpSwitch)
/// - [`UpdateSecurityPolicyFailed`](super::DocumentedError::UpdateSecurityPolicyFailed)
/// - [`ResourceNotFoundSecuritypolicy`](super::DocumentedError::ResourceNotFoundSecuritypolicy)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type UpdateSecurityPolicyAttributeError = super::DocumentedError;
