// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSnapshotJob`, from `mts/SubmitSnapshotJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AliyunOSSFile, JobState, MNSMessageResult, SnapshotConfig, SnapshotJob, TileOut, TimeArray};

/// Takes snapshots of an input video and can tile them into one image.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitSnapshotJobRequest::new()
///     .input("...")
///     .snapshot_config("...");
/// let reply = client.submit_snapshot_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSnapshotJobRequest {
    /// **Required.** File to read, as JSON with bucket, region and object, or a media ID where these
    /// are offered.
    /// Example: `{"Bucket":"example-bucket", "Location":"oss-cn-hangzhou","Object":"example.flv"}`.
    pub input: Option<String>,
    /// **Required.** Settings of the snapshot, and what it works with. Range: at least 5.
    pub snapshot_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `testid-001`.
    pub user_data: Option<String>,
    /// ID of the pipeline that the call is about. Example: `dd3dae411e704030b921e52698e5****`.
    pub pipeline_id: Option<String>,
}

impl SubmitSnapshotJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `SnapshotConfig`, which is required.
    pub fn snapshot_config(mut self, value: impl Into<String>) -> Self {
        self.snapshot_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
}

request! {
    SubmitSnapshotJobRequest {
        "Input" => input: query,
        "SnapshotConfig" => snapshot_config: query,
        "UserData" => user_data: query,
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for SubmitSnapshotJobRequest {
    type Response = SubmitSnapshotJobResponse;
    type Error = SubmitSnapshotJobError;
    const INFO: OperationInfo = super::operation("SubmitSnapshotJob")
        .required(&["Input", "SnapshotConfig"]);
    const ERRORS: &'static [SubmitSnapshotJobError] = &[
        SubmitSnapshotJobError::InvalidParameterResourceNotFound,
        SubmitSnapshotJobError::SnapshotTimeOut,
        SubmitSnapshotJobError::InvalidParameterResourceContentBad,
        SubmitSnapshotJobError::EntityNotExistRole,
        SubmitSnapshotJobError::PermissionDeniedResourceAccess,
        SubmitSnapshotJobError::InternalError,
        SubmitSnapshotJobError::TransientNetWorkError,
    ];
}

/// Response to [`SubmitSnapshotJobRequest`].
#[non_exhaustive]
pub struct SubmitSnapshotJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `19B6D8C5-A5DD-467A-B435-29D393C7****`.
    pub request_id: Option<String>,
    /// The snapshot job with its result.
    pub snapshot_job: Option<SnapshotJob>,
}

response! {
    SubmitSnapshotJobResponse {
        "RequestId" => request_id: value,
        "SnapshotJob" => snapshot_job: value,
    }
}

/// Errors that the documentation of [`SubmitSnapshotJobRequest`] names.
///
/// - [`InvalidParameterResourceNotFound`](super::DocumentedError::InvalidParameterResourceNotFound)
/// - [`SnapshotTimeOut`](super::DocumentedError::SnapshotTimeOut)
/// - [`InvalidParameterResourceContentBad`](super::DocumentedError::InvalidParameterResourceContentBad)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`PermissionDeniedResourceAccess`](super::DocumentedError::PermissionDeniedResourceAccess)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`TransientNetWorkError`](super::DocumentedError::TransientNetWorkError)
pub type SubmitSnapshotJobError = super::DocumentedError;
