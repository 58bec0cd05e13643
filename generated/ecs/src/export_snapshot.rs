// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportSnapshot`, from `ecs/ExportSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Exports a snapshot to an OSS bucket in a background task.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ExportSnapshotRequest::new()
///     .snapshot_id("...")
///     .oss_bucket("...");
/// let reply = client.export_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ExportSnapshotRequest {
    /// **Required.** ID of a snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    pub snapshot_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// RAM role under which ECS reads or writes the OSS bucket.
    pub role_name: Option<String>,
}

impl ExportSnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OssBucket`, which is required.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

request! {
    ExportSnapshotRequest {
        "SnapshotId" => snapshot_id: query,
        "RegionId" => region_id: query,
        "OssBucket" => oss_bucket: query,
        "RoleName" => role_name: query,
    }
}

impl Operation for ExportSnapshotRequest {
    type Response = ExportSnapshotResponse;
    type Error = ExportSnapshotError;
    const INFO: OperationInfo = super::operation("ExportSnapshot")
        .required(&["SnapshotId", "RegionId", "OssBucket"])
        .region("RegionId");
    const ERRORS: &'static [ExportSnapshotError] = &[
        ExportSnapshotError::ExportSnapshotFailed,
        ExportSnapshotError::SnapshotIsExporting,
        ExportSnapshotError::InvalidSnapshotIdNotFound,
        ExportSnapshotError::SnapshotCreateNotFinished,
        ExportSnapshotError::OssAuthorizedFailed,
        ExportSnapshotError::InvalidOSSBucketNotFound,
        ExportSnapshotError::InvalidUserNotInWhiteList,
    ];
}

/// Response to [`ExportSnapshotRequest`].
#[non_exhaustive]
pub struct ExportSnapshotResponse {
    /// ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    pub task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    ExportSnapshotResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ExportSnapshotRequest`] names.
///
/// - [`ExportSnapshotFailed`](super::DocumentedError::ExportSnapshotFailed)
/// - [`SnapshotIsExporting`](super::DocumentedError::SnapshotIsExporting)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound), here with HTTP status 403
/// - [`SnapshotCreateNotFinished`](super::DocumentedError::SnapshotCreateNotFinished)
/// - [`OssAuthorizedFailed`](super::DocumentedError::OssAuthorizedFailed)
/// - [`InvalidOSSBucketNotFound`](super::DocumentedError::InvalidOSSBucketNotFound), here with HTTP status 403
/// - [`InvalidUserNotInWhiteList`](super::DocumentedError::InvalidUserNotInWhiteList)
pub type ExportSnapshotError = super::DocumentedError;
