// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecurityPolicy`, from `nlb/CreateSecurityPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a custom TLS security policy for TCPSSL listeners, from TLS versions and cipher suites.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::CreateSecurityPolicyRequest::new()
///     .tls_versions(["..."])
///     .ciphers(["..."]);
/// let reply = client.create_security_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecurityPolicyRequest {
    /// **Required.** Versions of TLS that the security policy allows. Items: at most 4.
    pub tls_versions: Vec<String>,
    /// Name that tells the TLS security policy from others.
    pub security_policy_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Cipher suites that the security policy allows, which must fit its TLS versions.
    /// Items: at most 32.
    pub ciphers: Vec<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateSecurityPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TlsVersions`, which is required.
    pub fn tls_versions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tls_versions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityPolicyName`.
    pub fn security_policy_name(mut self, value: impl Into<String>) -> Self {
        self.security_policy_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Ciphers`, which is required.
    pub fn ciphers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ciphers = value.into_iter().map(Into::into).collect();
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateSecurityPolicyRequest {
        "TlsVersions" => tls_versions: form,
        "SecurityPolicyName" => security_policy_name: form,
        "ResourceGroupId" => resource_group_id: form,
        "Ciphers" => ciphers: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
        "Tag" => tag: form,
    }
}

impl Operation for CreateSecurityPolicyRequest {
    type Response = CreateSecurityPolicyResponse;
    type Error = CreateSecurityPolicyError;
    const INFO: OperationInfo = super::operation("CreateSecurityPolicy")
        .required(&["TlsVersions", "Ciphers"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateSecurityPolicyError] = &[
        CreateSecurityPolicyError::IllegalParam,
        CreateSecurityPolicyError::ForbiddenNoPermission,
    ];
}

/// Response to [`CreateSecurityPolicyRequest`].
#[non_exhaustive]
pub struct CreateSecurityPolicyResponse {
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
    CreateSecurityPolicyResponse {
        "RequestId" => request_id: value,
        "SecurityPolicyId" => security_policy_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`CreateSecurityPolicyRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
pub type CreateSecurityPolicyError = super::DocumentedError;
