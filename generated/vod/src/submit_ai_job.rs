// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitAIJob`, from `vod/SubmitAIJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a video to smart tagging or video fingerprinting.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitAIJobRequest::new()
///     .media_id("3D3D12340d9*****401fab46a0b847");
/// let reply = client.submit_ai_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitAIJobRequest {
    /// ID of the media that the call is about. Example: `3D3D12340d9*****401fab46a0b847`.
    pub media_id: Option<String>,
    /// The types that are concerned. Example: `AIMediaDNA`.
    pub types: Option<String>,
    /// Settings, in the notation that the operation defines.
    /// Example: `{"AIVideoTagConfig": {"AnalyseTypes": "Face,ASR"} }`.
    pub config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"Extend":{"localId":"***","test":"www"}}`.
    pub user_data: Option<String>,
}

impl SubmitAIJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl Into<String>) -> Self {
        self.types = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitAIJobRequest {
        "MediaId" => media_id: query,
        "Types" => types: query,
        "Config" => config: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitAIJobRequest {
    type Response = SubmitAIJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitAIJob");
}

/// Response to [`SubmitAIJobRequest`].
#[non_exhaustive]
pub struct SubmitAIJobResponse {
    /// Items of the kind AI job that were found or are concerned.
    pub ai_job_list: Vec<AIJob>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D73936****`.
    pub request_id: Option<String>,
}

response! {
    SubmitAIJobResponse {
        "AIJobList" => ai_job_list: list("AIJob"),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind AI job that were found or are concerned.
#[non_exhaustive]
pub struct AIJob {
    /// ID of the job, for asking later how it stands. Example: `9e82640c85114bf5af23edfaf****`.
    pub job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `3D3D12340d92c641401fab46a0b847****`.
    pub media_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `AIVideoTag`.
    pub type_: Option<Open<AIJobType>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `1`.
    pub message: Option<String>,
    /// When the item was created. Example: `1`.
    pub creation_time: Option<String>,
    /// What the call returns besides its status. Example: `1`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `1`.
    pub code: Option<String>,
}

response! {
    AIJob {
        "JobId" => job_id: value,
        "MediaId" => media_id: value,
        "Type" => type_: value,
        "Status" => status: value,
        "Message" => message: value,
        "CreationTime" => creation_time: value,
        "Data" => data: value,
        "Code" => code: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum AIJobType {
        /// Search for the same content by fingerprint.
        AIMediaDNA = "AIMediaDNA",
        /// Labels by what is seen and heard.
        AIVideoTag = "AIVideoTag",
    }
}
