// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClustersInServiceMesh`, from `servicemesh/DescribeClustersInServiceMesh.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dashboard};

/// Lists the Kubernetes clusters that belong to an ASM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeClustersInServiceMeshRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_clusters_in_service_mesh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClustersInServiceMeshRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeClustersInServiceMeshRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
}

request! {
    DescribeClustersInServiceMeshRequest {
        "ServiceMeshId" => service_mesh_id: query,
    }
}

impl Operation for DescribeClustersInServiceMeshRequest {
    type Response = DescribeClustersInServiceMeshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClustersInServiceMesh")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeClustersInServiceMeshRequest`].
#[non_exhaustive]
pub struct DescribeClustersInServiceMeshResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// The clusters that were found or are concerned, one entry each.
    pub clusters: Vec<Cluster>,
}

response! {
    DescribeClustersInServiceMeshResponse {
        "RequestId" => request_id: value,
        "Clusters" => clusters: list(""),
    }
}

/// The clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Cluster {
    /// ID of the sg that the item belongs to or stands for. Example: `sg-bp197668l6iupljy****`.
    pub sg_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2zew0rajjkmxy2369****`.
    pub vpc_id: Option<String>,
    /// When the item was created. Example: `2020-05-12T15:38:16+08:00`.
    pub creation_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-05-12T15:38:16+08:00`.
    pub update_time: Option<Timestamp>,
    /// Reason of the failure in words. Example: `,`.
    pub error_message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub state: Option<String>,
    /// The access log dashboards that were found or are concerned, one entry each.
    pub access_log_dashboards: Vec<Dashboard>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that belongs to the cluster. Example: `example.com`.
    pub cluster_domain: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `v1.16.6-aliyun.1`.
    pub version: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Ask`.
    pub cluster_type: Option<String>,
    /// Name that people know the item by. Example: `ask1`.
    pub name: Option<String>,
    /// Kubernetes cluster of the data plane, which the mesh manages.
    /// Example: `c80f45444b3da447da60a911390c2****`.
    pub cluster_id: Option<String>,
    /// Whether the log collector runs in the cluster, or could not be checked.
    /// Example: `logtail_installed`.
    pub logtail_installed_state: Option<String>,
}

response! {
    Cluster {
        "SgId" => sg_id: value,
        "VpcId" => vpc_id: value,
        "CreationTime" => creation_time: value,
        "UpdateTime" => update_time: value,
        "ErrorMessage" => error_message: value,
        "State" => state: value,
        "AccessLogDashboards" => access_log_dashboards: list(""),
        "RegionId" => region_id: value,
        "ClusterDomain" => cluster_domain: value,
        "Version" => version: value,
        "ClusterType" => cluster_type: value,
        "Name" => name: value,
        "ClusterId" => cluster_id: value,
        "LogtailInstalledState" => logtail_installed_state: value,
    }
}
