// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridProxyPolicy`, from `sas/ModifyHybridProxyPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes the policy of a proxy cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyHybridProxyPolicyRequest::new()
///     .cluster_name("...")
///     .policy_info("...");
/// let reply = client.modify_hybrid_proxy_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridProxyPolicyRequest {
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// **Required.** What is known about the policy.
    pub policy_info: Option<String>,
}

impl ModifyHybridProxyPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `PolicyInfo`, which is required.
    pub fn policy_info(mut self, value: impl Into<String>) -> Self {
        self.policy_info = Some(value.into());
        self
    }
}

request! {
    ModifyHybridProxyPolicyRequest {
        "ClusterName" => cluster_name: query,
        "PolicyInfo" => policy_info: query,
    }
}

impl Operation for ModifyHybridProxyPolicyRequest {
    type Response = ModifyHybridProxyPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHybridProxyPolicy")
        .required(&["ClusterName", "PolicyInfo"]);
}

/// Response to [`ModifyHybridProxyPolicyRequest`], which the documentation does not describe.
pub type ModifyHybridProxyPolicyResponse = alicloud_runtime::UndocumentedResponse;
