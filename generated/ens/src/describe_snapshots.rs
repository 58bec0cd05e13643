// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshots`, from `ens/DescribeSnapshots.md`.

use alicloud_runtime::codegen::*;

/// Lists snapshots with their source disk, size, and state.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSnapshotsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_snapshots(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotsRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// IDs of the ens regions to work on or to narrow the list down to.
    pub ens_region_ids: Option<String>,
    /// Name that the snapshot goes by.
    pub snapshot_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSnapshotsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(mut self, value: impl Into<String>) -> Self {
        self.ens_region_ids = Some(value.into());
        self
    }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
}

request! {
    DescribeSnapshotsRequest {
        "EnsRegionId" => ens_region_id: query,
        "DiskId" => disk_id: query,
        "SnapshotId" => snapshot_id: query,
        "EnsRegionIds" => ens_region_ids: query,
        "SnapshotName" => snapshot_name: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSnapshotsRequest {
    type Response = DescribeSnapshotsResponse;
    type Error = DescribeSnapshotsError;
    const INFO: OperationInfo = super::operation("DescribeSnapshots").read_only();
    const ERRORS: &'static [DescribeSnapshotsError] = &[
        DescribeSnapshotsError::MissingParameter,
        DescribeSnapshotsError::InstanceIdNotFound2,
        DescribeSnapshotsError::NoPermission,
        DescribeSnapshotsError::CallInterface,
        DescribeSnapshotsError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeSnapshotsRequest {
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

/// Response to [`DescribeSnapshotsRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<Snapshot>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9635ED2E-3103-1606-84D4-9F8E816B19F9`.
    pub request_id: Option<String>,
}

response! {
    DescribeSnapshotsResponse {
        "Snapshots" => snapshots: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// The snapshots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Snapshot {
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// When the item was created. Example: `2020-08-20T14:52:28Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `available`.
    pub status: Option<String>,
    /// Size of the disk. Example: `40`.
    pub size: Option<String>,
    /// ID of the source disk that the item belongs to or stands for. Example: `d-bp67acfmxazb4ph****`.
    pub source_disk_id: Option<String>,
    /// Which kind of source disk it is or is to be. Example: `1`.
    pub source_disk_type: Option<String>,
    /// Class that the source disk belongs to. Example: `cloud_efficiency`.
    pub source_disk_category: Option<String>,
    /// Name that the snapshot goes by. Example: `testSnapshotName`.
    pub snapshot_name: Option<String>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// Region that the ens lies in. Example: `cn-beijing-15`.
    pub ens_region_id: Option<String>,
    /// ID of the source snapshot that the item belongs to or stands for.
    /// Example: `s-bpdfer893jfkdqe****`.
    pub source_snapshot_id: Option<String>,
    /// Region that the source ens lies in. Example: `cn-hangzhou-27`.
    pub source_ens_region_id: Option<String>,
}

response! {
    Snapshot {
        "SnapshotId" => snapshot_id: value,
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "Size" => size: value,
        "SourceDiskId" => source_disk_id: value,
        "SourceDiskType" => source_disk_type: value,
        "SourceDiskCategory" => source_disk_category: value,
        "SnapshotName" => snapshot_name: value,
        "Description" => description: value,
        "EnsRegionId" => ens_region_id: value,
        "SourceSnapshotId" => source_snapshot_id: value,
        "SourceEnsRegionId" => source_ens_region_id: value,
    }
}

/// Errors that the documentation of [`DescribeSnapshotsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeSnapshotsError = super::DocumentedError;
