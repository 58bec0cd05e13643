// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ScalingCluster`, from `mse/ScalingCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterSpecification};

/// Changes the specification or the number of nodes of a registry cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ScalingClusterRequest::new()
///     .cluster_specification("MSE_SC_2_4_200_c")
///     .instance_count(3)
///     .instance_id("mse-cn-st21ri2****");
/// let reply = client.scaling_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ScalingClusterRequest {
    /// **Required.** Size of the nodes in CPU cores and memory, with the edition.
    /// Example: `MSE_SC_2_4_200_c`.
    pub cluster_specification: Option<Open<ClusterSpecification>>,
    /// **Required.** How many nodes the cluster has, or how many instances are registered.
    /// Example: `3`.
    pub instance_count: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// CPU cores that each node of the cluster is to have. Example: `1`.
    pub cpu: Option<i32>,
    /// Memory of each node. Unit: `G`. Example: `2`.
    pub memory_capacity: Option<i64>,
}

impl ScalingClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterSpecification`, which is required.
    pub fn cluster_specification(
        mut self,
        value: impl Into<Open<ClusterSpecification>>,
    ) -> Self {
        self.cluster_specification = Some(value.into());
        self
    }
    /// Sets `InstanceCount`, which is required.
    #[inline]
    pub fn instance_count(mut self, value: i32) -> Self {
        self.instance_count = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: i32) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `MemoryCapacity`.
    #[inline]
    pub fn memory_capacity(mut self, value: i64) -> Self {
        self.memory_capacity = Some(value);
        self
    }
}

request! {
    ScalingClusterRequest {
        "ClusterSpecification" => cluster_specification: query,
        "InstanceCount" => instance_count: query,
        "InstanceId" => instance_id: query,
        "Cpu" => cpu: query,
        "MemoryCapacity" => memory_capacity: query,
    }
}

impl Operation for ScalingClusterRequest {
    type Response = ScalingClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ScalingCluster")
        .required(&["ClusterSpecification", "InstanceCount", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
}

/// Response to [`ScalingClusterRequest`].
#[non_exhaustive]
pub struct ScalingClusterResponse {
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A73AC37C-C617-4E3A-8049-372CF49C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ScalingClusterResponse {
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
