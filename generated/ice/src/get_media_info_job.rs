// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaInfoJob`, from `ice/GetMediaInfoJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioStreamInfoList, FileBasicInfo, Input, Job, MediaInfoProperty, ScheduleConfig, VideoStreamInfoList};

/// Shows one job that reads out the technical properties of a media file.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaInfoJobRequest::new();
/// let reply = client.get_media_info_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaInfoJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetMediaInfoJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetMediaInfoJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetMediaInfoJobRequest {
    type Response = GetMediaInfoJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaInfoJob").read_only();
}

/// Response to [`GetMediaInfoJobRequest`].
#[non_exhaustive]
pub struct GetMediaInfoJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The analysis of the file, with what was found.
    pub media_info_job: Option<Job>,
}

response! {
    GetMediaInfoJobResponse {
        "RequestId" => request_id: value,
        "MediaInfoJob" => media_info_job: value,
    }
}
