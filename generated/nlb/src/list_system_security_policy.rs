// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSystemSecurityPolicy`, from `nlb/ListSystemSecurityPolicy.md`.

use alicloud_runtime::codegen::*;

/// Lists the built-in TLS security policies, with TLS version and cipher suites.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::ListSystemSecurityPolicyRequest::new();
/// let reply = client.list_system_security_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSystemSecurityPolicyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListSystemSecurityPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListSystemSecurityPolicyRequest {
        "RegionId" => region_id: form,
    }
}

impl Operation for ListSystemSecurityPolicyRequest {
    type Response = ListSystemSecurityPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSystemSecurityPolicy").read_only();
}

/// Response to [`ListSystemSecurityPolicyRequest`].
#[non_exhaustive]
pub struct ListSystemSecurityPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5C057647-284B-5C67-A07E-4B8F3DABA9F9`.
    pub request_id: Option<String>,
    /// TLS security policies that match, one entry each.
    pub security_policies: Vec<SecurityPolicy>,
}

response! {
    ListSystemSecurityPolicyResponse {
        "RequestId" => request_id: value,
        "SecurityPolicies" => security_policies: list(""),
    }
}

/// TLS security policies that match, one entry each.
#[non_exhaustive]
pub struct SecurityPolicy {
    /// TLS security policy, one of the system's or of your own; for listeners with TLS only.
    /// Example: `tls_cipher_policy_1_0`.
    pub security_policy_id: Option<String>,
    /// Name that tells the TLS security policy from others. Example: `test`.
    pub security_policy_name: Option<String>,
    /// Versions of TLS that the security policy allows, joined by commas.
    /// Example: `TLSv1.0,TLSv1.1,TLSv1.2`.
    pub tls_version: Option<String>,
    /// Cipher suites that the security policy allows, which must fit its TLS versions.
    /// Example: `text`.
    pub ciphers: Option<String>,
}

response! {
    SecurityPolicy {
        "SecurityPolicyId" => security_policy_id: value,
        "SecurityPolicyName" => security_policy_name: value,
        "TlsVersion" => tls_version: value,
        "Ciphers" => ciphers: value,
    }
}
