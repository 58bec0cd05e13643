// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitCopyrightExtractJob`, from `mts/SubmitCopyrightExtractJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that extracts a copyright watermark from a video.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitCopyrightExtractJobRequest::new();
/// let reply = client.submit_copyright_extract_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobRequest {
    /// File to read, as JSON with bucket, region and object, or a media ID where these are offered.
    pub input: Option<String>,
    /// Address of yours that is told when the job is done.
    pub call_back: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
}

impl SubmitCopyrightExtractJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `CallBack`.
    pub fn call_back(mut self, value: impl Into<String>) -> Self {
        self.call_back = Some(value.into());
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}

request! {
    SubmitCopyrightExtractJobRequest {
        "Input" => input: query,
        "CallBack" => call_back: query,
        "Url" => url: query,
        "UserData" => user_data: query,
        "Params" => params: query,
    }
}

impl Operation for SubmitCopyrightExtractJobRequest {
    type Response = SubmitCopyrightExtractJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitCopyrightExtractJob");
}

/// Response to [`SubmitCopyrightExtractJobRequest`], which the documentation does not describe.
pub type SubmitCopyrightExtractJobResponse = alicloud_runtime::UndocumentedResponse;
