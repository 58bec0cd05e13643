// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSyncAvailableDBClusterList`, from `adb_2019_03_15/DescribeSyncAvailableDBClusterList.md`.

use alicloud_runtime::codegen::*;

/// Lists the database clusters that can serve as sources of data synchronization.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeSyncAvailableDBClusterListRequest::new()
///     .query_type("...");
/// let reply = client.describe_sync_available_db_cluster_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSyncAvailableDBClusterListRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which kind of query it is or is to be.
    pub query_type: Option<String>,
    /// Clusters that data comes from. Items: at most 200.
    pub source_db_cluster: Vec<SourceDBCluster>,
    /// Service that data comes from.
    pub sync_platform: Option<String>,
}

impl DescribeSyncAvailableDBClusterListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `QueryType`, which is required.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `SourceDBCluster`.
    pub fn source_db_cluster(
        mut self,
        value: impl IntoIterator<Item = impl Into<SourceDBCluster>>,
    ) -> Self {
        self.source_db_cluster = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SyncPlatform`.
    pub fn sync_platform(mut self, value: impl Into<String>) -> Self {
        self.sync_platform = Some(value.into());
        self
    }
}

request! {
    DescribeSyncAvailableDBClusterListRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "QueryType" => query_type: query,
        "SourceDBCluster" => source_db_cluster: query,
        "SyncPlatform" => sync_platform: query,
    }
}

impl Operation for DescribeSyncAvailableDBClusterListRequest {
    type Response = DescribeSyncAvailableDBClusterListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSyncAvailableDBClusterList")
        .required(&["RegionId", "QueryType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSyncAvailableDBClusterListRequest`], which the documentation does not describe.
pub type DescribeSyncAvailableDBClusterListResponse = alicloud_runtime::UndocumentedResponse;

/// Clusters that data comes from.
#[non_exhaustive]
pub struct SourceDBCluster {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// IDs of the clusters to work on or to narrow the list down to.
    pub cluster_ids: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SourceDBCluster {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ClusterIds`.
    pub fn cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.cluster_ids = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SourceDBCluster {
        "Type" => type_: field,
        "ClusterIds" => cluster_ids: field,
        "RegionId" => region_id: field,
    }
}
