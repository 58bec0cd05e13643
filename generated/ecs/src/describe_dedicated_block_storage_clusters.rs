// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedBlockStorageClusters`, from `ecs/DescribeDedicatedBlockStorageClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists dedicated block storage clusters with their capacity; all filters given must match.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_dedicated_block_storage_clusters::DedicatedBlockStorageClusterStatus;
///
/// let request = alicloud_ecs::DescribeDedicatedBlockStorageClustersRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dedicated_block_storage_clusters(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_dedicated_block_storage_clusters(request)
///     .wait()
///     .until(DedicatedBlockStorageClusterStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// **Required** under conditions. Keeps only these clusters. Example: `dbsc-bp12wlf6am0v****`.
    pub dedicated_block_storage_cluster_id: Vec<String>,
    /// **Required** under conditions. Keeps only clusters in these states.
    /// Items: at most 4. Example: `Running`.
    pub status: Vec<Open<DedicatedBlockStorageClusterStatus>>,
    /// Keeps only clusters for this kind of disk; enhanced SSD is the only kind there is.
    /// Example: `cloud_essd`.
    pub category: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
}

impl DescribeDedicatedBlockStorageClustersRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DedicatedBlockStorageClusterId`.
    pub fn dedicated_block_storage_cluster_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_block_storage_cluster_id = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<Open<DedicatedBlockStorageClusterStatus>>,
        >,
    ) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeDedicatedBlockStorageClustersRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DedicatedBlockStorageClusterId" => dedicated_block_storage_cluster_id: query,
        "Status" => status: query,
        "Category" => category: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeDedicatedBlockStorageClustersRequest {
    type Response = DescribeDedicatedBlockStorageClustersResponse;
    type Error = DescribeDedicatedBlockStorageClustersError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedBlockStorageClusters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedBlockStorageClustersError] = &[
        DescribeDedicatedBlockStorageClustersError::InvalidStatusValueNotSupported,
        DescribeDedicatedBlockStorageClustersError::InvalidRegionIdNotFound,
        DescribeDedicatedBlockStorageClustersError::InvalidZoneIdNotFound,
    ];
}

impl Paginated for DescribeDedicatedBlockStorageClustersRequest {
    type Item = DedicatedBlockStorageCluster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dedicated_block_storage_clusters)
    }
}

impl Stateful for DescribeDedicatedBlockStorageClustersRequest {
    type State = DedicatedBlockStorageClusterStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.dedicated_block_storage_cluster_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .dedicated_block_storage_clusters
                .iter()
                .map(|v| (
                    v.dedicated_block_storage_cluster_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeDedicatedBlockStorageClustersRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersResponse {
    /// Dedicated block storage clusters that match the query.
    pub dedicated_block_storage_clusters: Vec<DedicatedBlockStorageCluster>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11B55F58-D3A4-4A9B-9596-342420D02FF8`.
    pub request_id: Option<String>,
}

response! {
    DescribeDedicatedBlockStorageClustersResponse {
        "DedicatedBlockStorageClusters" => dedicated_block_storage_clusters: list("DedicatedBlockStorageCluster"),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
    }
}

/// Dedicated block storage clusters that match the query.
#[non_exhaustive]
pub struct DedicatedBlockStorageCluster {
    /// Kind of disk, which sets its performance class. Example: `cloud_essd`.
    pub category: Option<String>,
    /// When the item was created. Example: `2021-03-06 10:16:34`.
    pub create_time: Option<String>,
    /// Space of the cluster, in total and what is left.
    pub dedicated_block_storage_cluster_capacity: Option<
        DedicatedBlockStorageClusterCapacity,
    >,
    /// Dedicated block storage cluster, by the ID that its creation returned. Example: `dbsc-xxxxxx`.
    pub dedicated_block_storage_cluster_id: Option<String>,
    /// Display name that the storage cluster goes by. Example: `myDBSCCluster`.
    pub dedicated_block_storage_cluster_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect. Example: `myDBSCCluster`.
    pub description: Option<String>,
    /// When the subscription runs out. Example: `2022-03-06 10:16:34`.
    pub expired_time: Option<String>,
    /// Performance level of the enhanced SSD. Applies to disks of the category `cloud_essd` only.
    /// Example: `PL1`.
    pub performance_level: Option<String>,
    /// Whether the cluster is awaited, in operation or expired. Example: `Running`.
    pub status: Option<Open<DedicatedBlockStorageClusterStatus>>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
}

response! {
    DedicatedBlockStorageCluster {
        "Category" => category: value,
        "CreateTime" => create_time: value,
        "DedicatedBlockStorageClusterCapacity" => dedicated_block_storage_cluster_capacity: value,
        "DedicatedBlockStorageClusterId" => dedicated_block_storage_cluster_id: value,
        "DedicatedBlockStorageClusterName" => dedicated_block_storage_cluster_name: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "PerformanceLevel" => performance_level: value,
        "Status" => status: value,
        "ZoneId" => zone_id: value,
    }
}

/// Space of the cluster, in total and what is left.
#[non_exhaustive]
pub struct DedicatedBlockStorageClusterCapacity {
    /// Space in the cluster that no disk occupies yet. Unit: `TB`. Example: `40`.
    pub available_capacity: Option<i64>,
    /// Space of the cluster as a whole. Unit: `TB`. Example: `72`.
    pub total_capacity: Option<i64>,
}

response! {
    DedicatedBlockStorageClusterCapacity {
        "AvailableCapacity" => available_capacity: value,
        "TotalCapacity" => total_capacity: value,
    }
}

values! {
    /// Keeps only clusters in these states.
    pub enum DedicatedBlockStorageClusterStatus {
        /// Ordered, waiting to be delivered.
        Preparing = "Preparing",
        /// In operation.
        Running = "Running",
        /// Its time has run out.
        Expired = "Expired",
        /// Out of operation.
        Offline = "Offline",
    }
}

/// Errors that the documentation of [`DescribeDedicatedBlockStorageClustersRequest`] names.
///
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported), here with HTTP status 403
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
pub type DescribeDedicatedBlockStorageClustersError = super::DocumentedError;
