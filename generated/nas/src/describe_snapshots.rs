// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshots`, from `nas/DescribeSnapshots.md`.

use alicloud_runtime::codegen::*;

/// Lists snapshots of Extreme file systems with state and progress.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// use alicloud_nas::describe_snapshots::SnapshotStatus;
///
/// let request = alicloud_nas::DescribeSnapshotsRequest::new()
///     .file_system_type("extreme");
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
    /// Type of the file systems whose snapshots are listed; only Extreme ones can have snapshots.
    /// Example: `extreme`.
    pub file_system_type: Option<String>,
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `extreme-22fd123`.
    pub file_system_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Snapshots to return, by their IDs, separated by commas. Items: at most 100. Example: `text`.
    pub snapshot_ids: Option<String>,
    /// Return only snapshots of this name. Example: `FinanceJoshua`.
    pub snapshot_name: Option<String>,
    /// Whether a policy or a person made the snapshot. Default: `all`. Example: `all`.
    pub snapshot_type: Option<Open<SnapshotType>>,
    /// Return only snapshots that are being made, are complete, or failed.
    /// Default: `all`. Example: `all`.
    pub status: Option<Open<SnapshotStatus>>,
}

impl DescribeSnapshotsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<String>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
    /// Sets `FileSystemId`.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
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
    /// Sets `SnapshotIds`.
    pub fn snapshot_ids(mut self, value: impl Into<String>) -> Self {
        self.snapshot_ids = Some(value.into());
        self
    }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `SnapshotType`.
    pub fn snapshot_type(mut self, value: impl Into<Open<SnapshotType>>) -> Self {
        self.snapshot_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<SnapshotStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeSnapshotsRequest {
        "FileSystemType" => file_system_type: query,
        "FileSystemId" => file_system_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SnapshotIds" => snapshot_ids: query,
        "SnapshotName" => snapshot_name: query,
        "SnapshotType" => snapshot_type: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeSnapshotsRequest {
    type Response = DescribeSnapshotsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSnapshots").read_only();
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

impl Stateful for DescribeSnapshotsRequest {
    type State = SnapshotStatus;
    const FAILURES: &'static [SnapshotStatus] = &[SnapshotStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.snapshot_ids)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
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
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Snapshots found, one entry each.
    pub snapshots: Vec<Snapshot>,
    /// How many items match in all, over all pages. Example: `36`.
    pub total_count: Option<i32>,
}

response! {
    DescribeSnapshotsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Snapshots" => snapshots: list("Snapshot"),
        "TotalCount" => total_count: value,
    }
}

/// Snapshots found, one entry each.
#[non_exhaustive]
pub struct Snapshot {
    /// When the item was created. Example: `2014-07-24T13:00:52Z`.
    pub create_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `FinanceDept`.
    pub description: Option<String>,
    /// How far the work has come. Unit: `%`. Example: `100`.
    pub progress: Option<String>,
    /// How many seconds the snapshot still needs until it is complete. Unit: `seconds`. Example: `38`.
    pub remain_time: Option<i32>,
    /// How many days a snapshot is kept; -1 keeps it until the quota is full. Example: `30`.
    pub retention_days: Option<i32>,
    /// Identifies the snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-extreme-snapshotid1`.
    pub snapshot_id: Option<String>,
    /// Name given to the snapshot when it was created. Example: `FinanceJoshua`.
    pub snapshot_name: Option<String>,
    /// File system that the snapshot was taken of. Example: `extreme-012321d`.
    pub source_file_system_id: Option<String>,
    /// Size of the file system that the snapshot was taken of. Unit: `GB`. Example: `2000`.
    pub source_file_system_size: Option<i64>,
    /// Whether the snapshot is being made, is complete, or failed.
    /// Here: `progressing`, `accomplished`, `failed`. Example: `accomplished`.
    pub status: Option<Open<SnapshotStatus>>,
    /// Version of the file system that the snapshot was taken of; a copy made of it has the same.
    /// Example: `1`.
    pub source_file_system_version: Option<String>,
    /// Whether the data at rest is encrypted, and whether by the service's key or one of yours.
    /// Example: `1`.
    pub encrypt_type: Option<i32>,
    /// Type of the file systems whose snapshots are listed; only Extreme ones can have snapshots.
    /// Example: `extreme`.
    pub file_system_type: Option<String>,
    /// Whether a policy or a person made the snapshot. Example: `user`.
    pub snapshot_type: Option<String>,
}

response! {
    Snapshot {
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "Progress" => progress: value,
        "RemainTime" => remain_time: value,
        "RetentionDays" => retention_days: value,
        "SnapshotId" => snapshot_id: value,
        "SnapshotName" => snapshot_name: value,
        "SourceFileSystemId" => source_file_system_id: value,
        "SourceFileSystemSize" => source_file_system_size: value,
        "Status" => status: value,
        "SourceFileSystemVersion" => source_file_system_version: value,
        "EncryptType" => encrypt_type: value,
        "FileSystemType" => file_system_type: value,
        "SnapshotType" => snapshot_type: value,
    }
}

values! {
    /// Whether a policy or a person made the snapshot.
    pub enum SnapshotType {
        /// Snapshots that a policy made.
        Auto = "auto",
        /// Snapshots that somebody made by hand.
        User = "user",
        /// Snapshots of both origins.
        All = "all",
    }
}

values! {
    /// Return only snapshots that are being made, are complete, or failed.
    pub enum SnapshotStatus {
        /// The snapshot is still being created.
        Progressing = "progressing",
        /// The snapshot is complete and can be used.
        Accomplished = "accomplished",
        /// The snapshot or the retrieval could not be completed.
        Failed = "failed",
        /// Snapshots in every state.
        All = "all",
    }
}
