// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListJobInfo`, from `vod/ListJobInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists processing jobs of a medium, for one job type.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListJobInfoRequest::new()
///     .media_id("...")
///     .job_type("...");
/// let reply = client.list_job_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListJobInfoRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// **Required.** Which kind of job it is or is to be.
    pub job_type: Option<String>,
}

impl ListJobInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `JobType`, which is required.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
}

request! {
    ListJobInfoRequest {
        "MediaId" => media_id: query,
        "JobType" => job_type: query,
    }
}

impl Operation for ListJobInfoRequest {
    type Response = ListJobInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListJobInfo")
        .required(&["MediaId", "JobType"])
        .read_only();
}

/// Response to [`ListJobInfoRequest`], which the documentation does not describe.
pub type ListJobInfoResponse = alicloud_runtime::UndocumentedResponse;
