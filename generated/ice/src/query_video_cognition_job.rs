// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryVideoCognitionJob`, from `ice/QueryVideoCognitionJob.md`.

use alicloud_runtime::codegen::*;

/// Shows a video cognition job, on request with its speech, text and intermediate results.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QueryVideoCognitionJobRequest::new()
///     .job_id("...");
/// let reply = client.query_video_cognition_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryVideoCognitionJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// Outcomes of the include, one entry each.
    pub include_results: Option<IncludeResults>,
}

impl QueryVideoCognitionJobRequest {
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
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `IncludeResults`.
    pub fn include_results(mut self, value: impl Into<IncludeResults>) -> Self {
        self.include_results = Some(value.into());
        self
    }
}

request! {
    QueryVideoCognitionJobRequest {
        "JobId" => job_id: query,
        "Params" => params: query,
        "IncludeResults" => include_results: query_json,
    }
}

impl Operation for QueryVideoCognitionJobRequest {
    type Response = QueryVideoCognitionJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryVideoCognitionJob")
        .required(&["JobId"])
        .read_only();
}

/// Response to [`QueryVideoCognitionJobRequest`], which the documentation does not describe.
pub type QueryVideoCognitionJobResponse = alicloud_runtime::UndocumentedResponse;

/// Outcomes of the include, one entry each.
#[non_exhaustive]
pub struct IncludeResults {
    /// Whether the recognized speech comes along.
    pub need_asr: Option<bool>,
    /// Whether the text seen in the picture comes along.
    pub need_ocr: Option<bool>,
    /// The process, or how far it has come: need.
    pub need_process: Option<bool>,
}

impl IncludeResults {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NeedAsr`.
    #[inline]
    pub fn need_asr(mut self, value: bool) -> Self {
        self.need_asr = Some(value);
        self
    }
    /// Sets `NeedOcr`.
    #[inline]
    pub fn need_ocr(mut self, value: bool) -> Self {
        self.need_ocr = Some(value);
        self
    }
    /// Sets `NeedProcess`.
    #[inline]
    pub fn need_process(mut self, value: bool) -> Self {
        self.need_process = Some(value);
        self
    }
}

request! {
    IncludeResults {
        "NeedAsr" => need_asr: field,
        "NeedOcr" => need_ocr: field,
        "NeedProcess" => need_process: field,
    }
}
