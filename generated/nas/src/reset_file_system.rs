// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetFileSystem`, from `nas/ResetFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Sets an Extreme file system back to a snapshot; what was written since is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ResetFileSystemRequest::new()
///     .file_system_id("extreme-xoxo")
///     .snapshot_id("s-extreme-67pxwk9aevrkrwwj8");
/// let reply = client.reset_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetFileSystemRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `extreme-012ddfsdf`.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-extreme-snapshotid1`.
    pub snapshot_id: Option<String>,
}

impl ResetFileSystemRequest {
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
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

request! {
    ResetFileSystemRequest {
        "FileSystemId" => file_system_id: query,
        "SnapshotId" => snapshot_id: query,
    }
}

impl Operation for ResetFileSystemRequest {
    type Response = ResetFileSystemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetFileSystem")
        .required(&["FileSystemId", "SnapshotId"]);
}

/// Response to [`ResetFileSystemRequest`].
pub type ResetFileSystemResponse = alicloud_runtime::EmptyResponse;
