// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnapshot`, from `nas/CreateSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Makes a snapshot of a file system, to which it can be set back later.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateSnapshotRequest::new()
///     .file_system_id("1ca404a348");
/// let reply = client.create_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `Extreme-01ddddfc`.
    pub file_system_id: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `FinanceDepet`.
    pub description: Option<String>,
    /// How many days a snapshot is kept; -1 keeps it until the quota is full.
    /// Range: -1 to 65536. Unit: `days`. Default: `-1`. Example: `30`.
    pub retention_days: Option<i32>,
    /// Name that the snapshot gets; it must not start with `auto`, which is for policies.
    /// Length: 2 to 128. Example: `FinanceJoshua`.
    pub snapshot_name: Option<String>,
}

impl CreateSnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
}

request! {
    CreateSnapshotRequest {
        "FileSystemId" => file_system_id: query,
        "Description" => description: query,
        "RetentionDays" => retention_days: query,
        "SnapshotName" => snapshot_name: query,
    }
}

impl Operation for CreateSnapshotRequest {
    type Response = CreateSnapshotResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSnapshot")
        .required(&["FileSystemId"]);
}

/// Response to [`CreateSnapshotRequest`].
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Identifies the snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-extreme-snapshotid1`.
    pub snapshot_id: Option<String>,
}

response! {
    CreateSnapshotResponse {
        "RequestId" => request_id: value,
        "SnapshotId" => snapshot_id: value,
    }
}
