// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLiveSnapshotJob`, from `ice/GetLiveSnapshotJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SnapshotOutput, Status, StreamInput};

/// Shows the details of one live snapshot job.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::get_live_snapshot_job::Status;
///
/// let request = alicloud_ice::GetLiveSnapshotJobRequest::new()
///     .job_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_live_snapshot_job(request)
///     .wait()
///     .until(Status::Paused)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLiveSnapshotJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetLiveSnapshotJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetLiveSnapshotJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetLiveSnapshotJobRequest {
    type Response = GetLiveSnapshotJobResponse;
    type Error = GetLiveSnapshotJobError;
    const INFO: OperationInfo = super::operation("GetLiveSnapshotJob")
        .method("GET")
        .required(&["JobId"])
        .read_only();
    const ERRORS: &'static [GetLiveSnapshotJobError] = &[
        GetLiveSnapshotJobError::MissingParameter,
        GetLiveSnapshotJobError::InvalidParameter,
        GetLiveSnapshotJobError::UserDisable,
        GetLiveSnapshotJobError::Forbidden,
        GetLiveSnapshotJobError::OperationDenied,
        GetLiveSnapshotJobError::JobNotFound,
        GetLiveSnapshotJobError::InternalError,
    ];
}

impl Stateful for GetLiveSnapshotJobRequest {
    type State = Status;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`GetLiveSnapshotJobRequest`].
#[non_exhaustive]
pub struct GetLiveSnapshotJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: Option<String>,
    /// Name that the job goes by. Example: `text`.
    pub job_name: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `****a046-263c-3560-978a-fb287666****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `paused`, `started`, `init`. Example: `started`.
    pub status: Option<Open<Status>>,
    /// Live stream that is worked on, by its address.
    pub stream_input: Option<StreamInput>,
    /// Where the snapshots are stored.
    pub snapshot_output: Option<SnapshotOutput>,
    /// Notation or file format of the overwrite. Example: `snapshot/{JobId}.jpg`.
    pub overwrite_format: Option<String>,
    /// Notation or file format of the sequence. Example: `snapshot/{JobId}/{UnixTimestamp}.jpg`.
    pub sequence_format: Option<String>,
    /// Time between two of this, or the span in which it holds: time. Example: `5`.
    pub time_interval: Option<i32>,
    /// Web address under which the callback is found.
    /// Example: `http://www.aliyun.com/snapshot/callback`.
    pub callback_url: Option<String>,
    /// When the item was last changed. Example: `2022-02-02T22:22:22Z`.
    pub last_modified: Option<Timestamp>,
    /// When the item was created. Example: `2022-02-02T22:22:22Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    GetLiveSnapshotJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
        "JobName" => job_name: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Status" => status: value,
        "StreamInput" => stream_input: value,
        "SnapshotOutput" => snapshot_output: value,
        "OverwriteFormat" => overwrite_format: value,
        "SequenceFormat" => sequence_format: value,
        "TimeInterval" => time_interval: value,
        "CallbackUrl" => callback_url: value,
        "LastModified" => last_modified: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`GetLiveSnapshotJobRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetLiveSnapshotJobError = super::DocumentedError;
