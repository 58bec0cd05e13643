// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetJobDetail`, from `vod/GetJobDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one media processing job by its job ID and job type.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetJobDetailRequest::new()
///     .job_id("...")
///     .job_type("...");
/// let reply = client.get_job_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetJobDetailRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Which kind of job it is or is to be.
    pub job_type: Option<String>,
}

impl GetJobDetailRequest {
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
    /// Sets `JobType`, which is required.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
}

request! {
    GetJobDetailRequest {
        "JobId" => job_id: query,
        "JobType" => job_type: query,
    }
}

impl Operation for GetJobDetailRequest {
    type Response = GetJobDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetJobDetail")
        .required(&["JobId", "JobType"])
        .read_only();
}

/// Response to [`GetJobDetailRequest`], which the documentation does not describe.
pub type GetJobDetailResponse = alicloud_runtime::UndocumentedResponse;
