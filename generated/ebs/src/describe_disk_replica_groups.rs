// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskReplicaGroups`, from `ebs/DescribeDiskReplicaGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, Tag};

/// Lists replication pair-consistent groups of a region, at their primary or secondary site.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeDiskReplicaGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_disk_replica_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskReplicaGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the groups to work on or to narrow the list down to.
    pub group_ids: Option<String>,
    /// Whether the entry is about the source or the target.
    pub site: Option<String>,
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

impl DescribeDiskReplicaGroupsRequest {
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
    /// Sets `GroupIds`.
    pub fn group_ids(mut self, value: impl Into<String>) -> Self {
        self.group_ids = Some(value.into());
        self
    }
    /// Sets `Site`.
    pub fn site(mut self, value: impl Into<String>) -> Self {
        self.site = Some(value.into());
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
    DescribeDiskReplicaGroupsRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "GroupIds" => group_ids: query,
        "Site" => site: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Name" => name: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeDiskReplicaGroupsRequest {
    type Response = DescribeDiskReplicaGroupsResponse;
    type Error = DescribeDiskReplicaGroupsError;
    const INFO: OperationInfo = super::operation("DescribeDiskReplicaGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDiskReplicaGroupsError] = &[
        DescribeDiskReplicaGroupsError::OperationDenied,
        DescribeDiskReplicaGroupsError::OperationDeniedInvalidStatus,
        DescribeDiskReplicaGroupsError::Forbidden,
        DescribeDiskReplicaGroupsError::ForbiddenAction,
        DescribeDiskReplicaGroupsError::NoSuchResource,
        DescribeDiskReplicaGroupsError::InternalError,
        DescribeDiskReplicaGroupsError::RequestTimeout,
    ];
}

impl Paginated for DescribeDiskReplicaGroupsRequest {
    type Item = ReplicaGroup;
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
        Some(&mut response.replica_groups)
    }
}

/// Response to [`DescribeDiskReplicaGroupsRequest`].
#[non_exhaustive]
pub struct DescribeDiskReplicaGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AAA478A0-BEE6-1D42-BEB6-A9CFEAD6****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// The replica groups that were found or are concerned, one entry each.
    pub replica_groups: Vec<ReplicaGroup>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `60`.
    pub total_count: Option<i64>,
}

response! {
    DescribeDiskReplicaGroupsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "ReplicaGroups" => replica_groups: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The replica groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ReplicaGroup {
    /// Set of disk pairs that fail over together. Example: `pg-myreplica****`.
    pub replica_group_id: Option<String>,
    /// Region that the source lies in. Example: `cn-beijing`.
    pub source_region_id: Option<String>,
    /// ID of the zone that the source lies in. Example: `cn-beijing-f`.
    pub source_zone_id: Option<String>,
    /// Region that the destination lies in. Example: `cn-shanghai`.
    pub destination_region_id: Option<String>,
    /// ID of the zone that the destination lies in. Example: `cn-shanghai-e`.
    pub destination_zone_id: Option<String>,
    /// Name of the group that the call or the item is about. Example: `myreplicagrouptest`.
    pub group_name: Option<String>,
    /// Free text that describes the item to people. Example: `This is description.`.
    pub description: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `created`.
    pub status: Option<String>,
    /// How old the copy may be at most. Example: `180`.
    pub rpo: Option<i64>,
    /// Moment of the last copy that can be used. Example: `1637835114`.
    pub last_recover_point: Option<i64>,
    /// Whether the entry is about the source or the target. Example: `production`.
    pub site: Option<String>,
    /// IDs of the pairs that were found or are concerned. Example: `pair-cn-dsa****,pair-cn-asd****`.
    pub pair_ids: Vec<String>,
    /// Number that counts or picks out the pair. Example: `2`.
    pub pair_number: Option<i64>,
    /// Region that the primary lies in. Example: `cn-beijing`.
    pub primary_region: Option<String>,
    /// Region that the standby lies in. Example: `cn-shanghai`.
    pub standby_region: Option<String>,
    /// Zone that the data comes from. Example: `cn-beijing-h`.
    pub primary_zone: Option<String>,
    /// Zone that the data goes to. Example: `cn-shanghai-e`.
    pub standby_zone: Option<String>,
    /// Upper limit of the data rate. Example: `0`.
    pub bandwidth: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2a*******`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<DiskTag>,
}

response! {
    ReplicaGroup {
        "ReplicaGroupId" => replica_group_id: value,
        "SourceRegionId" => source_region_id: value,
        "SourceZoneId" => source_zone_id: value,
        "DestinationRegionId" => destination_region_id: value,
        "DestinationZoneId" => destination_zone_id: value,
        "GroupName" => group_name: value,
        "Description" => description: value,
        "Status" => status: value,
        "RPO" => rpo: value,
        "LastRecoverPoint" => last_recover_point: value,
        "Site" => site: value,
        "PairIds" => pair_ids: list(""),
        "PairNumber" => pair_number: value,
        "PrimaryRegion" => primary_region: value,
        "StandbyRegion" => standby_region: value,
        "PrimaryZone" => primary_zone: value,
        "StandbyZone" => standby_zone: value,
        "Bandwidth" => bandwidth: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`DescribeDiskReplicaGroupsRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeDiskReplicaGroupsError = super::DocumentedError;
