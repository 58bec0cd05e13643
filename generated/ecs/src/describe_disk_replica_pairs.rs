// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskReplicaPairs`, from `ecs/DescribeDiskReplicaPairs.md`.

use alicloud_runtime::codegen::*;

/// Lists the replication pairs of a region with the two disks of each.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDiskReplicaPairsRequest::new()
///     .region_id("cn-beijing")
///     .max_results(50);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_disk_replica_pairs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500. Default: `10`. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
}

impl DescribeDiskReplicaPairsRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeDiskReplicaPairsRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeDiskReplicaPairsRequest {
    type Response = DescribeDiskReplicaPairsResponse;
    type Error = DescribeDiskReplicaPairsError;
    const INFO: OperationInfo = super::operation("DescribeDiskReplicaPairs")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDiskReplicaPairsError] = &[
        DescribeDiskReplicaPairsError::InvalidDiskIdNotFound,
        DescribeDiskReplicaPairsError::InternalError,
        DescribeDiskReplicaPairsError::IncompleteParamter,
        DescribeDiskReplicaPairsError::InvalidParamter,
    ];
}

impl Paginated for DescribeDiskReplicaPairsRequest {
    type Item = DiskReplicaPair;
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
        Some(&mut response.disk_replica_pairs)
    }
}

/// Response to [`DescribeDiskReplicaPairsRequest`].
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsResponse {
    /// Replication relationships that match the query.
    pub disk_replica_pairs: Vec<DiskReplicaPair>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E69EF3CC-94CD-42E7-8926-F133B86387C0`.
    pub request_id: Option<String>,
}

response! {
    DescribeDiskReplicaPairsResponse {
        "DiskReplicaPairs" => disk_replica_pairs: list("DiskReplicaPair"),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
    }
}

/// Replication relationships that match the query.
#[non_exhaustive]
pub struct DiskReplicaPair {
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `TestReplicaPairDescription`.
    pub description: Option<String>,
    /// ID of the secondary disk, the one that data is replicated to.
    /// Example: `d-asdfjl2342kj2l3k4****`.
    pub destination_disk_id: Option<String>,
    /// Region of the secondary disk. Example: `cn-shanghai`.
    pub destination_region: Option<String>,
    /// Display name of the replication relationship. Example: `TestReplicaPair`.
    pub pair_name: Option<String>,
    /// ID of a replication relationship, as
    /// [`CreateDiskReplicaPair`](super::Client::create_disk_replica_pair) or
    /// [`DescribeDiskReplicaPairs`](super::Client::describe_disk_replica_pairs) returned it.
    /// Example: `rp-dsaf233kj23j2j35****`.
    pub replica_pair_id: Option<String>,
    /// ID of the primary disk, the one that data is replicated from.
    /// Example: `d-bp131n0q38u3a4zi****`.
    pub source_disk_id: Option<String>,
    /// Region of the primary disk. Example: `cn-beijing`.
    pub source_region: Option<String>,
    /// Whether replication is running, paused or about to change. Example: `active`.
    pub status: Option<Open<DiskReplicaPairStatus>>,
}

response! {
    DiskReplicaPair {
        "Description" => description: value,
        "DestinationDiskId" => destination_disk_id: value,
        "DestinationRegion" => destination_region: value,
        "PairName" => pair_name: value,
        "ReplicaPairId" => replica_pair_id: value,
        "SourceDiskId" => source_disk_id: value,
        "SourceRegion" => source_region: value,
        "Status" => status: value,
    }
}

values! {
    /// Whether replication is running, paused or about to change.
    pub enum DiskReplicaPairStatus {
        /// Not started yet.
        Inactive = "inactive",
        /// Data is being replicated.
        Active = "active",
        /// Replication rests.
        Paused = "paused",
        /// Replication is being paused.
        Pausing = "pausing",
        /// Replication is being started.
        Starting = "starting",
        /// Being deleted.
        Deleting = "deleting",
    }
}

/// Errors that the documentation of [`DescribeDiskReplicaPairsRequest`] names.
///
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`IncompleteParamter`](super::DocumentedError::IncompleteParamter)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
pub type DescribeDiskReplicaPairsError = super::DocumentedError;
