// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterResourceDetail`, from `adb/DescribeClusterResourceDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows compute and storage resources of a cluster, free resources and each resource group's
/// share.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeClusterResourceDetailRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_cluster_resource_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterResourceDetailRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeClusterResourceDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeClusterResourceDetailRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeClusterResourceDetailRequest {
    type Response = DescribeClusterResourceDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterResourceDetail")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeClusterResourceDetailRequest`].
#[non_exhaustive]
pub struct DescribeClusterResourceDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<ClusterResourceData>,
}

response! {
    DescribeClusterResourceDetailResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ClusterResourceData {
    /// ID of the database cluster that the item belongs to or stands for. Example: `amv-adbxxxxx`.
    pub db_cluster_id: Option<String>,
    /// Resource that the compute works on or belongs to. Example: `16ACU`.
    pub compute_resource: Option<String>,
    /// Resource that the free compute works on or belongs to. Example: `0ACU`.
    pub free_compute_resource: Option<String>,
    /// Resource that the storage works on or belongs to. Example: `24ACU`.
    pub storage_resource: Option<String>,
    /// Items of the kind resource group that were found or are concerned.
    pub resource_group_list: Vec<ResourceGroupList>,
}

response! {
    ClusterResourceData {
        "DBClusterId" => db_cluster_id: value,
        "ComputeResource" => compute_resource: value,
        "FreeComputeResource" => free_compute_resource: value,
        "StorageResource" => storage_resource: value,
        "ResourceGroupList" => resource_group_list: list(""),
    }
}

/// Items of the kind resource group that were found or are concerned.
#[non_exhaustive]
pub struct ResourceGroupList {
    /// ID of the pool that the item belongs to or stands for. Example: `17`.
    pub pool_id: Option<i64>,
    /// Name that the pool goes by. Example: `testadb`.
    pub pool_name: Option<String>,
    /// Which kind of pool it is or is to be. Example: `interactive`.
    pub pool_type: Option<String>,
    /// Resource that the min compute works on or belongs to. Example: `16ACU`.
    pub min_compute_resource: Option<String>,
    /// Resource that the max compute works on or belongs to. Example: `128ACU`.
    pub max_compute_resource: Option<String>,
    /// The pool users that are concerned. Example: `user1`.
    pub pool_users: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// Resource that the cluster size works on or belongs to. Example: `0`.
    pub cluster_size_resource: Option<String>,
    /// How many there are of this: min cluster. Example: `0`.
    pub min_cluster_count: Option<i32>,
    /// How many there are of this: max cluster. Example: `0`.
    pub max_cluster_count: Option<i32>,
    /// How many there are of this: running cluster. Example: `0`.
    pub running_cluster_count: Option<i32>,
    /// Way in which the cluster works. Default: `Disable`. Example: `0`.
    pub cluster_mode: Option<String>,
    /// Whether this is switched on: spot. Example: `true`.
    pub enable_spot: Option<bool>,
}

response! {
    ResourceGroupList {
        "PoolId" => pool_id: value,
        "PoolName" => pool_name: value,
        "PoolType" => pool_type: value,
        "MinComputeResource" => min_compute_resource: value,
        "MaxComputeResource" => max_compute_resource: value,
        "PoolUsers" => pool_users: value,
        "Status" => status: value,
        "ClusterSizeResource" => cluster_size_resource: value,
        "MinClusterCount" => min_cluster_count: value,
        "MaxClusterCount" => max_cluster_count: value,
        "RunningClusterCount" => running_cluster_count: value,
        "ClusterMode" => cluster_mode: value,
        "EnableSpot" => enable_spot: value,
    }
}
