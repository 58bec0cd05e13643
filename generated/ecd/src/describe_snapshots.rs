// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshots`, from `ecd/DescribeSnapshots.md`.

use alicloud_runtime::codegen::*;

/// Lists snapshots with status, type, source disk and creator.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::describe_snapshots::SnapshotStatus;
///
/// let request = alicloud_ecd::DescribeSnapshotsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_snapshots(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_snapshots(request)
///     .wait()
///     .until(SnapshotStatus::Accomplished)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
    /// ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// Name that the snapshot goes by.
    pub snapshot_name: Option<String>,
    /// Which kind of source disk it is or is to be.
    pub source_disk_type: Option<String>,
    /// Which kind of snapshot it is or is to be.
    pub snapshot_type: Option<String>,
    /// Which kind of operating system it is or is to be.
    pub os_type: Option<String>,
    /// Keeps items that this account created.
    pub creator: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 100.
    pub max_results: Option<i32>,
}

impl DescribeSnapshotsRequest {
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
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `SourceDiskType`.
    pub fn source_disk_type(mut self, value: impl Into<String>) -> Self {
        self.source_disk_type = Some(value.into());
        self
    }
    /// Sets `SnapshotType`.
    pub fn snapshot_type(mut self, value: impl Into<String>) -> Self {
        self.snapshot_type = Some(value.into());
        self
    }
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `Creator`.
    pub fn creator(mut self, value: impl Into<String>) -> Self {
        self.creator = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    DescribeSnapshotsRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "DesktopName" => desktop_name: query,
        "SnapshotId" => snapshot_id: query,
        "SnapshotName" => snapshot_name: query,
        "SourceDiskType" => source_disk_type: query,
        "SnapshotType" => snapshot_type: query,
        "OsType" => os_type: query,
        "Creator" => creator: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeSnapshotsRequest {
    type Response = DescribeSnapshotsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSnapshots")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeSnapshotsRequest {
    type Item = Snapshot;
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
        Some(&mut response.snapshots)
    }
}

impl Stateful for DescribeSnapshotsRequest {
    type State = SnapshotStatus;
    const FAILURES: &'static [SnapshotStatus] = &[SnapshotStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.snapshot_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .snapshots
                .iter()
                .map(|v| (
                    v.snapshot_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeSnapshotsRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6nmB7qrRFJ8vmttjxPL****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `51592A88-0F2C-55E6-AD2C-2AD9C10D****`.
    pub request_id: Option<String>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<Snapshot>,
}

response! {
    DescribeSnapshotsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Snapshots" => snapshots: list(""),
    }
}

/// The snapshots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Snapshot {
    /// When the item was created. Example: `2020-12-20T14:52:28Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `ACCOMPLISHED`.
    pub status: Option<Open<SnapshotStatus>>,
    /// Which kind of snapshot it is or is to be. Example: `USER`.
    pub snapshot_type: Option<String>,
    /// Name that the snapshot goes by. Example: `testSnapshotName`.
    pub snapshot_name: Option<String>,
    /// How far the work has come. Example: `100%`.
    pub progress: Option<String>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-2zeipxmnhej803x7****`.
    pub snapshot_id: Option<String>,
    /// Time that is set or recorded for this: remain. Example: `30`.
    pub remain_time: Option<i32>,
    /// How large the source disk is or is to be. Example: `150`.
    pub source_disk_size: Option<String>,
    /// Which kind of source disk it is or is to be. Example: `SYSTEM`.
    pub source_disk_type: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-g03l3tlm8djoj****`.
    pub desktop_id: Option<String>,
    /// Name that the desktop goes by. Example: `test`.
    pub desktop_name: Option<String>,
    /// State that the desktop is in. Example: `Running`.
    pub desktop_status: Option<String>,
    /// Account or person that created the item. Example: `Administrator`.
    pub creator: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `ASP`.
    pub protocol_type: Option<String>,
    /// Whether the volume encryption is switched on. Example: `false`.
    pub volume_encryption_enabled: Option<bool>,
    /// Key that opens, signs or picks out the volume encryption.
    /// Example: `08c33a6f-4e0a-4a1b-a3fa-7ddfa1d4****`.
    pub volume_encryption_key: Option<String>,
    /// Time that is set or recorded for this: deletion. Example: `2020-12-20T14:52:28Z`.
    pub deletion_time: Option<Timestamp>,
}

response! {
    Snapshot {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "SnapshotType" => snapshot_type: value,
        "SnapshotName" => snapshot_name: value,
        "Progress" => progress: value,
        "Description" => description: value,
        "SnapshotId" => snapshot_id: value,
        "RemainTime" => remain_time: value,
        "SourceDiskSize" => source_disk_size: value,
        "SourceDiskType" => source_disk_type: value,
        "DesktopId" => desktop_id: value,
        "DesktopName" => desktop_name: value,
        "DesktopStatus" => desktop_status: value,
        "Creator" => creator: value,
        "ProtocolType" => protocol_type: value,
        "VolumeEncryptionEnabled" => volume_encryption_enabled: value,
        "VolumeEncryptionKey" => volume_encryption_key: value,
        "DeletionTime" => deletion_time: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum SnapshotStatus {
        /// `PROGRESSING`
        Progressing = "PROGRESSING",
        /// `FAILED`
        Failed = "FAILED",
        /// `ACCOMPLISHED`
        Accomplished = "ACCOMPLISHED",
    }
}
