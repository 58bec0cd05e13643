// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetManagedScalingPolicy`, from `emr/GetManagedScalingPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows the managed scaling policy of a cluster with its capacity limits.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetManagedScalingPolicyRequest::new()
///     .cluster_id("...");
/// let reply = client.get_managed_scaling_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetManagedScalingPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl GetManagedScalingPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetManagedScalingPolicyRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetManagedScalingPolicyRequest {
    type Response = GetManagedScalingPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetManagedScalingPolicy")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetManagedScalingPolicyRequest`], which the documentation does not describe.
pub type GetManagedScalingPolicyResponse = alicloud_runtime::UndocumentedResponse;
