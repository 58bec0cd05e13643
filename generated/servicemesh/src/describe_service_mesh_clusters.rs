// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceMeshClusters`, from `servicemesh/DescribeServiceMeshClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists the clusters that could be added to an ASM instance, with their state.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeServiceMeshClustersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_service_mesh_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceMeshClustersRequest {
    /// Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i64>,
    /// How many items to return at most.
    pub limit: Option<i64>,
}

impl DescribeServiceMeshClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

request! {
    DescribeServiceMeshClustersRequest {
        "ServiceMeshId" => service_mesh_id: query,
        "Offset" => offset: form,
        "Limit" => limit: form,
    }
}

impl Operation for DescribeServiceMeshClustersRequest {
    type Response = DescribeServiceMeshClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServiceMeshClusters")
        .read_only();
}

impl Paginated for DescribeServiceMeshClustersRequest {
    type Item = Cluster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.limit)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.number_of_clusters)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.clusters)
    }
}

/// Response to [`DescribeServiceMeshClustersRequest`].
#[non_exhaustive]
pub struct DescribeServiceMeshClustersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// The clusters that were found or are concerned, one entry each.
    pub clusters: Vec<Cluster>,
    /// Number that is given for this: numbers of cluster. Example: `5`.
    pub number_of_clusters: Option<i64>,
}

response! {
    DescribeServiceMeshClustersResponse {
        "RequestId" => request_id: value,
        "Clusters" => clusters: list(""),
        "NumberOfClusters" => number_of_clusters: value,
    }
}

/// The clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Cluster {
    /// ID of the sg that the item belongs to or stands for. Example: `sg-bp197668l6iupljy****`.
    pub sg_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-8vbrwmt95b4zf6wf7****`.
    pub vpc_id: Option<String>,
    /// When the item was created. Example: `2020-05-12T15:38:16+08:00`.
    pub creation_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-05-12T15:38:16+08:00`.
    pub update_time: Option<Timestamp>,
    /// Reason of the failure in words. Example: `fail`.
    pub error_message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub state: Option<String>,
    /// Mesh that the call works on. Example: `cb8963379255149cb98c8686f274x****`.
    pub service_mesh_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that belongs to the cluster. Example: `c.com`.
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
    /// Why the cluster cannot join the mesh; `0` if it can. Example: `0`.
    pub forbidden_flag: Option<i64>,
    /// What is known about the forbidden. Example: `text`.
    pub forbidden_info: Option<String>,
}

response! {
    Cluster {
        "SgId" => sg_id: value,
        "VpcId" => vpc_id: value,
        "CreationTime" => creation_time: value,
        "UpdateTime" => update_time: value,
        "ErrorMessage" => error_message: value,
        "State" => state: value,
        "ServiceMeshId" => service_mesh_id: value,
        "RegionId" => region_id: value,
        "ClusterDomain" => cluster_domain: value,
        "Version" => version: value,
        "ClusterType" => cluster_type: value,
        "Name" => name: value,
        "ClusterId" => cluster_id: value,
        "ForbiddenFlag" => forbidden_flag: value,
        "ForbiddenInfo" => forbidden_info: value,
    }
}
