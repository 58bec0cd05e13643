// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskReplicaPairs`, from `ebs/DescribeDiskReplicaPairs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, Tag};

/// Lists replication pairs of a region, at their primary or secondary site.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeDiskReplicaPairsRequest::new();
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
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the pairs to work on or to narrow the list down to.
    pub pair_ids: Option<String>,
    /// Whether the entry is about the source or the target.
    pub site: Option<String>,
    /// Set of disk pairs that fail over together.
    pub replica_group_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
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
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `PairIds`.
    pub fn pair_ids(mut self, value: impl Into<String>) -> Self {
        self.pair_ids = Some(value.into());
        self
    }
    /// Sets `Site`.
    pub fn site(mut self, value: impl Into<String>) -> Self {
        self.site = Some(value.into());
        self
    }
    /// Sets `ReplicaGroupId`.
    pub fn replica_group_id(mut self, value: impl Into<String>) -> Self {
        self.replica_group_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDiskReplicaPairsRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "PairIds" => pair_ids: query,
        "Site" => site: query,
        "ReplicaGroupId" => replica_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Name" => name: query,
        "Tag" => tag: query,
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
        DescribeDiskReplicaPairsError::OperationDenied,
        DescribeDiskReplicaPairsError::OperationDeniedInvalidStatus,
        DescribeDiskReplicaPairsError::Forbidden,
        DescribeDiskReplicaPairsError::ForbiddenAction,
        DescribeDiskReplicaPairsError::NoSuchResource,
        DescribeDiskReplicaPairsError::InternalError,
        DescribeDiskReplicaPairsError::RequestTimeout,
    ];
}

impl Paginated for DescribeDiskReplicaPairsRequest {
    type Item = ReplicaPair;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.replica_pairs)
    }
}

/// Response to [`DescribeDiskReplicaPairsRequest`].
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AAA478A0-BEE6-1D42-BEB6-A9CFEAD6****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// The replica pairs that were found or are concerned, one entry each.
    pub replica_pairs: Vec<ReplicaPair>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `60`.
    pub total_count: Option<i64>,
}

response! {
    DescribeDiskReplicaPairsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "ReplicaPairs" => replica_pairs: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The replica pairs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ReplicaPair {
    /// Two disks, one of which is copied to the other without end. Example: `pair-cn-dsa****`.
    pub replica_pair_id: Option<String>,
    /// Region that the source lies in. Example: `cn-beijing`.
    pub source_region: Option<String>,
    /// ID of the zone that the source lies in. Example: `cn-beijing-a`.
    pub source_zone_id: Option<String>,
    /// ID of the source disk that the item belongs to or stands for.
    /// Example: `d-bp131n0q38u3a4zi****`.
    pub source_disk_id: Option<String>,
    /// Region that the destination lies in. Example: `cn-shanghai`.
    pub destination_region: Option<String>,
    /// ID of the zone that the destination lies in. Example: `cn-shanghai-b`.
    pub destination_zone_id: Option<String>,
    /// ID of the destination disk that the item belongs to or stands for.
    /// Example: `d-asdfjl2342kj2l3k4****`.
    pub destination_disk_id: Option<String>,
    /// Name that the pair goes by. Example: `TestReplicaPair`.
    pub pair_name: Option<String>,
    /// Free text that describes the item to people. Example: `This is description.`.
    pub description: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `created`.
    pub status: Option<String>,
    /// How old the copy may be at most. Example: `900`.
    pub rpo: Option<i64>,
    /// Upper limit of the data rate. Example: `10240`.
    pub bandwidth: Option<i64>,
    /// Text for people about the status. Example: `PrePayOrderExpired`.
    pub status_message: Option<String>,
    /// Moment of the last copy that can be used. Example: `1649751977`.
    pub last_recover_point: Option<i64>,
    /// Set of disk pairs that fail over together. Example: `pg-xxxx****`.
    pub replica_group_id: Option<String>,
    /// When the item was created. Example: `1649750977`.
    pub create_time: Option<i64>,
    /// Name that the replica group goes by. Example: `pg-name****`.
    pub replica_group_name: Option<String>,
    /// Whether the entry is about the source or the target. Example: `production`.
    pub site: Option<String>,
    /// Region that the primary lies in. Example: `cn-beijing`.
    pub primary_region: Option<String>,
    /// Region that the standby lies in. Example: `cn-shanghai`.
    pub standby_region: Option<String>,
    /// Zone that the data comes from. Example: `cn-beijing-a`.
    pub primary_zone: Option<String>,
    /// Zone that the data goes to. Example: `cn-shanghai-b`.
    pub standby_zone: Option<String>,
    /// How the item is billed. Example: `PREPAY`.
    pub charge_type: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1649750977`.
    pub expired_time: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<DiskTag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmvs*****`.
    pub resource_group_id: Option<String>,
}

response! {
    ReplicaPair {
        "ReplicaPairId" => replica_pair_id: value,
        "SourceRegion" => source_region: value,
        "SourceZoneId" => source_zone_id: value,
        "SourceDiskId" => source_disk_id: value,
        "DestinationRegion" => destination_region: value,
        "DestinationZoneId" => destination_zone_id: value,
        "DestinationDiskId" => destination_disk_id: value,
        "PairName" => pair_name: value,
        "Description" => description: value,
        "Status" => status: value,
        "RPO" => rpo: value,
        "Bandwidth" => bandwidth: value,
        "StatusMessage" => status_message: value,
        "LastRecoverPoint" => last_recover_point: value,
        "ReplicaGroupId" => replica_group_id: value,
        "CreateTime" => create_time: value,
        "ReplicaGroupName" => replica_group_name: value,
        "Site" => site: value,
        "PrimaryRegion" => primary_region: value,
        "StandbyRegion" => standby_region: value,
        "PrimaryZone" => primary_zone: value,
        "StandbyZone" => standby_zone: value,
        "ChargeType" => charge_type: value,
        "ExpiredTime" => expired_time: value,
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeDiskReplicaPairsRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeDiskReplicaPairsError = super::DocumentedError;
