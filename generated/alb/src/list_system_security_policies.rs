// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSystemSecurityPolicies`, from `alb/ListSystemSecurityPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists the predefined TLS security policies.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListSystemSecurityPoliciesRequest::new();
/// let reply = client.list_system_security_policies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesRequest {}

impl ListSystemSecurityPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListSystemSecurityPoliciesRequest {}
}

impl Operation for ListSystemSecurityPoliciesRequest {
    type Response = ListSystemSecurityPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSystemSecurityPolicies")
        .read_only();
}

/// Response to [`ListSystemSecurityPoliciesRequest`].
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF0F******`.
    pub request_id: Option<String>,
    /// TLS security policies found, one entry each.
    pub security_policies: Vec<SecurityPolicy>,
}

response! {
    ListSystemSecurityPoliciesResponse {
        "RequestId" => request_id: value,
        "SecurityPolicies" => security_policies: list(""),
    }
}

/// TLS security policies found, one entry each.
#[non_exhaustive]
pub struct SecurityPolicy {
    /// Ciphers that connections may use. Example: `ECDHE-ECDSA-AES128-SHA`.
    pub ciphers: Vec<String>,
    /// TLS security policy, either created or in use by the listener. Example: `sp-n0kn923****`.
    pub security_policy_id: Option<String>,
    /// TLS versions that connections may use. Example: `TLSv1.0`.
    pub tls_versions: Vec<String>,
}

response! {
    SecurityPolicy {
        "Ciphers" => ciphers: list(""),
        "SecurityPolicyId" => security_policy_id: value,
        "TLSVersions" => tls_versions: list(""),
    }
}
