// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitIndexJob`, from `bailian/SubmitIndexJob.md`.

use alicloud_runtime::codegen::*;

/// Starts the background job that builds a knowledge base created with
/// [`CreateIndex`](super::Client::create_index).
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::SubmitIndexJobRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx")
///     .index_id("79c0alxxxx");
/// let reply = client.submit_index_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitIndexJobRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the index that the call is about. Example: `79c0alxxxx`.
    pub index_id: Option<String>,
}

impl SubmitIndexJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `IndexId`, which is required.
    pub fn index_id(mut self, value: impl Into<String>) -> Self {
        self.index_id = Some(value.into());
        self
    }
}

request! {
    SubmitIndexJobRequest {
        "WorkspaceId" => workspace_id: path,
        "IndexId" => index_id: query,
    }
}

impl Operation for SubmitIndexJobRequest {
    type Response = SubmitIndexJobResponse;
    type Error = SubmitIndexJobError;
    const INFO: OperationInfo = super::operation("SubmitIndexJob")
        .roa("POST", "/{WorkspaceId}/index/submit_index_job")
        .required(&["WorkspaceId", "IndexId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [SubmitIndexJobError] = &[
        SubmitIndexJobError::RagIndexIdempotentParameterMismatch,
    ];
}

/// Response to [`SubmitIndexJobRequest`].
#[non_exhaustive]
pub struct SubmitIndexJobResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Index.InvalidParameter`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IndexJobData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SubmitIndexJobResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IndexJobData {
    /// Identifier of the item within its collection. Example: `eFDr2fGRzP9gdDZWAdo3xxxx`.
    pub id: Option<String>,
    /// ID of the index that the item belongs to or stands for. Example: `79c0alxxxx`.
    pub index_id: Option<String>,
}

response! {
    IndexJobData {
        "Id" => id: value,
        "IndexId" => index_id: value,
    }
}

/// Errors that the documentation of [`SubmitIndexJobRequest`] names.
///
/// - [`RagIndexIdempotentParameterMismatch`](super::DocumentedError::RagIndexIdempotentParameterMismatch)
pub type SubmitIndexJobError = super::DocumentedError;
