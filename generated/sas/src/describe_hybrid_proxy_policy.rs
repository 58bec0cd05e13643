// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridProxyPolicy`, from `sas/DescribeHybridProxyPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows the policy of a proxy cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeHybridProxyPolicyRequest::new()
///     .cluster_name("...");
/// let reply = client.describe_hybrid_proxy_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridProxyPolicyRequest {
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
}

impl DescribeHybridProxyPolicyRequest {
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
}

request! {
    DescribeHybridProxyPolicyRequest {
        "ClusterName" => cluster_name: query,
    }
}

impl Operation for DescribeHybridProxyPolicyRequest {
    type Response = DescribeHybridProxyPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridProxyPolicy")
        .required(&["ClusterName"])
        .read_only();
}

/// Response to [`DescribeHybridProxyPolicyRequest`], which the documentation does not describe.
pub type DescribeHybridProxyPolicyResponse = alicloud_runtime::UndocumentedResponse;
