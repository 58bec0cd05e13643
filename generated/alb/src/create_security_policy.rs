// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecurityPolicy`, from `alb/CreateSecurityPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a TLS security policy of your own for HTTPS listeners.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::CreateSecurityPolicyRequest::new()
///     .tls_versions(["..."])
///     .security_policy_name("...")
///     .ciphers(["..."]);
/// let reply = client.create_security_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecurityPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** TLS versions that connections may use.
    pub tls_versions: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Name for the security policy, to recognize it by.
    pub security_policy_name: Option<String>,
    /// **Required.** Ciphers that connections may use.
    pub ciphers: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl CreateSecurityPolicyRequest {
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
    /// Sets `TLSVersions`, which is required.
    pub fn tls_versions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tls_versions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityPolicyName`, which is required.
    pub fn security_policy_name(mut self, value: impl Into<String>) -> Self {
        self.security_policy_name = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateSecurityPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TLSVersions" => tls_versions: query,
        "ResourceGroupId" => resource_group_id: query,
        "SecurityPolicyName" => security_policy_name: query,
        "Ciphers" => ciphers: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateSecurityPolicyRequest {
    type Response = CreateSecurityPolicyResponse;
    type Error = CreateSecurityPolicyError;
    const INFO: OperationInfo = super::operation("CreateSecurityPolicy")
        .required(&["TLSVersions", "SecurityPolicyName", "Ciphers"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateSecurityPolicyError] = &[
        CreateSecurityPolicyError::QuotaExceededSecurityPoliciesNum,
    ];
}

/// Response to [`CreateSecurityPolicyRequest`].
#[non_exhaustive]
pub struct CreateSecurityPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF0******`.
    pub request_id: Option<String>,
    /// TLS security policy, either created or in use by the listener.
    /// Example: `sp-9cdjz6o8ha70******`.
    pub security_policy_id: Option<String>,
}

response! {
    CreateSecurityPolicyResponse {
        "RequestId" => request_id: value,
        "SecurityPolicyId" => security_policy_id: value,
    }
}

/// Errors that the documentation of [`CreateSecurityPolicyRequest`] names.
///
/// - [`QuotaExceededSecurityPoliciesNum`](super::DocumentedError::QuotaExceededSecurityPoliciesNum)
pub type CreateSecurityPolicyError = super::DocumentedError;
