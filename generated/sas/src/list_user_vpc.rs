// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserVpc`, from `sas/ListUserVpc.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's VPCs, for connecting Kubernetes clusters in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListUserVpcRequest::new()
///     .k8s_region_id("...");
/// let reply = client.list_user_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserVpcRequest {
    /// **Required.** Region that the k8s lies in.
    pub k8s_region_id: Option<String>,
}

impl ListUserVpcRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `K8sRegionId`, which is required.
    pub fn k8s_region_id(mut self, value: impl Into<String>) -> Self {
        self.k8s_region_id = Some(value.into());
        self
    }
}

request! {
    ListUserVpcRequest {
        "K8sRegionId" => k8s_region_id: query,
    }
}

impl Operation for ListUserVpcRequest {
    type Response = ListUserVpcResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListUserVpc")
        .required(&["K8sRegionId"])
        .read_only();
}

/// Response to [`ListUserVpcRequest`], which the documentation does not describe.
pub type ListUserVpcResponse = alicloud_runtime::UndocumentedResponse;
