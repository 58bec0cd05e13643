// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaConvertJob`, from `ice/GetMediaConvertJob.md`.

use alicloud_runtime::codegen::*;

/// Shows settings, state and results of one media conversion job.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaConvertJobRequest::new();
/// let reply = client.get_media_convert_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaConvertJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetMediaConvertJobRequest {
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
    GetMediaConvertJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetMediaConvertJobRequest {
    type Response = GetMediaConvertJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaConvertJob").read_only();
}

/// Response to [`GetMediaConvertJobRequest`], which the documentation does not describe.
pub type GetMediaConvertJobResponse = alicloud_runtime::UndocumentedResponse;
