// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSnapshots`, from `swas-open/ListSnapshots.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists snapshots of a region, filtered by server or disk.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListSnapshotsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_snapshots(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSnapshotsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// IDs of the snapshots to work on or to narrow the list down to.
    pub snapshot_ids: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 1000.
    pub page_number: Option<i32>,
    /// Which kind of source disk it is or is to be.
    pub source_disk_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListSnapshotsRequest {
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
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `SnapshotIds`.
    pub fn snapshot_ids(mut self, value: impl Into<String>) -> Self {
        self.snapshot_ids = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `SourceDiskType`.
    pub fn source_disk_type(mut self, value: impl Into<String>) -> Self {
        self.source_disk_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListSnapshotsRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "DiskId" => disk_id: query,
        "SnapshotIds" => snapshot_ids: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "SourceDiskType" => source_disk_type: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListSnapshotsRequest {
    type Response = ListSnapshotsResponse;
    type Error = ListSnapshotsError;
    const INFO: OperationInfo = super::operation("ListSnapshots")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListSnapshotsError] = &[
        ListSnapshotsError::RegionIdNotMatchHost,
        ListSnapshotsError::InvalidParam,
        ListSnapshotsError::InvalidInstanceIdNotFound,
        ListSnapshotsError::InvalidDiskIdNotFound,
        ListSnapshotsError::InternalError,
    ];
}

impl Paginated for ListSnapshotsRequest {
    type Item = Snapshot;
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
        Some(&mut response.snapshots)
    }
}

/// Response to [`ListSnapshotsRequest`].
#[non_exhaustive]
pub struct ListSnapshotsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<Snapshot>,
}

response! {
    ListSnapshotsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Snapshots" => snapshots: list(""),
    }
}

/// The snapshots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Snapshot {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Accomplished`.
    pub status: Option<String>,
    /// When the item was created. Example: `2021-03-09T07:12:49Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the source disk that the item belongs to or stands for.
    /// Example: `d-bp14wq0149cpp2xy****`.
    pub source_disk_id: Option<String>,
    /// Name that the snapshot goes by. Example: `test-SnapshotName`.
    pub snapshot_name: Option<String>,
    /// How far the work has come. Example: `100%`.
    pub progress: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test-Remark`.
    pub remark: Option<String>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-bp16oazlsold4dks****`.
    pub snapshot_id: Option<String>,
    /// Which kind of source disk it is or is to be. Example: `System`.
    pub source_disk_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `2ad1ae67295445f598017499dc****`.
    pub instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Time that is set or recorded for this: rollback. Example: `2021-03-09T07:12:49Z`.
    pub rollback_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2bti7cf7****`.
    pub resource_group_id: Option<String>,
}

response! {
    Snapshot {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "SourceDiskId" => source_disk_id: value,
        "SnapshotName" => snapshot_name: value,
        "Progress" => progress: value,
        "Remark" => remark: value,
        "SnapshotId" => snapshot_id: value,
        "SourceDiskType" => source_disk_type: value,
        "RegionId" => region_id: value,
        "InstanceId" => instance_id: value,
        "Tags" => tags: list(""),
        "RollbackTime" => rollback_time: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`ListSnapshotsRequest`] names.
///
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListSnapshotsError = super::DocumentedError;
