// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIndexJobStatus`, from `bailian/GetIndexJobStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DocumentStatus};

/// Shows how far a knowledge base job has come, overall and for each document.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetIndexJobStatusRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vexxxx")
///     .job_id("20230718xxxx-146c93bf")
///     .index_id("79c0alxxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_index_job_status(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_index_job_status(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIndexJobStatusRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands. Example: `20230718xxxx-146c93bf`.
    pub job_id: Option<String>,
    /// **Required.** ID of the index that the call is about. Example: `79c0alxxxx`.
    pub index_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl GetIndexJobStatusRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `IndexId`, which is required.
    pub fn index_id(mut self, value: impl Into<String>) -> Self {
        self.index_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    GetIndexJobStatusRequest {
        "WorkspaceId" => workspace_id: path,
        "JobId" => job_id: query,
        "IndexId" => index_id: query,
        "PageNumber" => page_number: query,
        "pageSize" => page_size: query,
    }
}

impl Operation for GetIndexJobStatusRequest {
    type Response = GetIndexJobStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetIndexJobStatus")
        .roa("GET", "/{WorkspaceId}/index/job/status")
        .required(&["WorkspaceId", "JobId", "IndexId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

impl Paginated for GetIndexJobStatusRequest {
    type Item = Document;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.documents)
    }
}

impl Stateful for GetIndexJobStatusRequest {
    type State = IndexJobStatus;
    const FAILURES: &'static [IndexJobStatus] = &[IndexJobStatus::Failed];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.data.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetIndexJobStatusRequest {
    const DONE: &'static [IndexJobStatus] = &[IndexJobStatus::Completed];
}

/// Response to [`GetIndexJobStatusRequest`].
#[non_exhaustive]
pub struct GetIndexJobStatusResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Index.Forbidden`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IndexJobStatusData>,
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
    GetIndexJobStatusResponse {
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
pub struct IndexJobStatusData {
    /// The documents that were found or are concerned, one entry each.
    pub documents: Vec<Document>,
    /// ID of the job, for asking later how it stands. Example: `66122af12a4e45ddae6bd6c84555xxxx`.
    pub job_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `PENDING`.
    pub status: Option<Open<IndexJobStatus>>,
}

response! {
    IndexJobStatusData {
        "Documents" => documents: list(""),
        "JobId" => job_id: value,
        "Status" => status: value,
    }
}

/// The documents that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Document {
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `Index.Document.ChunkError`.
    pub code: Option<String>,
    /// ID of the doc that the item belongs to or stands for.
    /// Example: `file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx`.
    pub doc_id: Option<String>,
    /// Name that the doc goes by. Example: `text`.
    pub doc_name: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `document parse error`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<Open<DocumentStatus>>,
}

response! {
    Document {
        "Code" => code: value,
        "DocId" => doc_id: value,
        "DocName" => doc_name: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum IndexJobStatus {
        /// Done.
        Completed = "COMPLETED",
        /// Failed.
        Failed = "FAILED",
        /// At work.
        Running = "RUNNING",
        /// Has not started.
        Pending = "PENDING",
    }
}
