// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshotLinks`, from `ecs/DescribeSnapshotLinks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskType};

/// Lists snapshot chains, one for each disk, with the number and total size of the snapshots in
/// them.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeSnapshotLinksRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_snapshot_links(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotLinksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1h6jmbefj2cyqs****`.
    pub instance_id: Option<String>,
    /// Keeps only snapshot chains of these disks. Example: `text`.
    pub disk_ids: Vec<String>,
    /// Keeps only these snapshot chains. Example: `text`.
    pub snapshot_link_ids: Vec<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `50`.
    pub page_size: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at least 0.
    pub max_results: Option<i32>,
}

impl DescribeSnapshotLinksRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DiskIds`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SnapshotLinkIds`.
    pub fn snapshot_link_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_link_ids = value.into_iter().map(Into::into).collect();
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
    DescribeSnapshotLinksRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "DiskIds" => disk_ids: query_json,
        "SnapshotLinkIds" => snapshot_link_ids: query_json,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeSnapshotLinksRequest {
    type Response = DescribeSnapshotLinksResponse;
    type Error = DescribeSnapshotLinksError;
    const INFO: OperationInfo = super::operation("DescribeSnapshotLinks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSnapshotLinksError] = &[
        DescribeSnapshotLinksError::InvalidRegionId2,
        DescribeSnapshotLinksError::InvalidSnapshotLinkIds,
        DescribeSnapshotLinksError::InvalidDiskIds,
        DescribeSnapshotLinksError::InternalError,
        DescribeSnapshotLinksError::InvalidInstanceIdNotFound3,
    ];
}

impl Paginated for DescribeSnapshotLinksRequest {
    type Item = SnapshotLink;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.snapshot_links)
    }
}

/// Response to [`DescribeSnapshotLinksRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotLinksResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Snapshot chains that match the query.
    pub snapshot_links: Vec<SnapshotLink>,
    /// How many items match in all, over all pages. Example: `9`.
    pub total_count: Option<i32>,
}

response! {
    DescribeSnapshotLinksResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "SnapshotLinks" => snapshot_links: list("SnapshotLink"),
        "TotalCount" => total_count: value,
    }
}

/// Snapshot chains that match the query.
#[non_exhaustive]
pub struct SnapshotLink {
    /// Kind of snapshots in the chain. On its way out; look at `InstantAccess`. Example: `standard`.
    pub category: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1h6jmbefj2cyqs****`.
    pub instance_id: Option<String>,
    /// Display name of the instance. Example: `testInstanceName`.
    pub instance_name: Option<String>,
    /// Whether the snapshot can be used right away (instant access). Enhanced SSDs only.
    /// Example: `false`.
    pub instant_access: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a snapshot chain, all snapshots of one disk. Example: `sl-2ze0y1jwzpb1geqx****`.
    pub snapshot_link_id: Option<String>,
    /// ID of the disk that the snapshots were taken of. Kept even when the disk is gone.
    /// Example: `d-bp1d6tsvznfghy7y****`.
    pub source_disk_id: Option<String>,
    /// Display name of the disk that the snapshots were taken of. Example: `testSourceDiskName`.
    pub source_disk_name: Option<String>,
    /// Size of the disk that the snapshots were taken of. Unit: `GiB`. Example: `40`.
    pub source_disk_size: Option<i32>,
    /// Whether the snapshot is one of a system or of a data disk. Example: `data`.
    pub source_disk_type: Option<Open<DiskType>>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Space that all snapshots of the chain take up. Unit: `bytes`. Example: `2097152`.
    pub total_size: Option<i64>,
}

response! {
    SnapshotLink {
        "Category" => category: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "InstantAccess" => instant_access: value,
        "RegionId" => region_id: value,
        "SnapshotLinkId" => snapshot_link_id: value,
        "SourceDiskId" => source_disk_id: value,
        "SourceDiskName" => source_disk_name: value,
        "SourceDiskSize" => source_disk_size: value,
        "SourceDiskType" => source_disk_type: value,
        "TotalCount" => total_count: value,
        "TotalSize" => total_size: value,
    }
}

/// Errors that the documentation of [`DescribeSnapshotLinksRequest`] names.
///
/// - [`InvalidRegionId2`](super::DocumentedError::InvalidRegionId2)
/// - [`InvalidSnapshotLinkIds`](super::DocumentedError::InvalidSnapshotLinkIds)
/// - [`InvalidDiskIds`](super::DocumentedError::InvalidDiskIds)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 400
pub type DescribeSnapshotLinksError = super::DocumentedError;
