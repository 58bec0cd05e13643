// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMediaIndexJob`, from `ice/QueryMediaIndexJob.md`.

use alicloud_runtime::codegen::*;

/// Lists the index jobs that were started for a media asset in a search library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QueryMediaIndexJobRequest::new()
///     .media_id("...");
/// let reply = client.query_media_index_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMediaIndexJobRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
}

impl QueryMediaIndexJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchLibName`.
    pub fn search_lib_name(mut self, value: impl Into<String>) -> Self {
        self.search_lib_name = Some(value.into());
        self
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
}

request! {
    QueryMediaIndexJobRequest {
        "SearchLibName" => search_lib_name: query,
        "MediaId" => media_id: query,
    }
}

impl Operation for QueryMediaIndexJobRequest {
    type Response = QueryMediaIndexJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMediaIndexJob")
        .required(&["MediaId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .read_only();
}

/// Response to [`QueryMediaIndexJobRequest`].
#[non_exhaustive]
pub struct QueryMediaIndexJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items of the kind index job info that were found or are concerned.
    pub index_job_info_list: Vec<IndexJobInfoList>,
}

response! {
    QueryMediaIndexJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "IndexJobInfoList" => index_job_info_list: list(""),
    }
}

/// Items of the kind index job info that were found or are concerned.
#[non_exhaustive]
pub struct IndexJobInfoList {
    /// When it was submitted. Example: `2023-11-21 11:33:50`.
    pub gmt_submit: Option<String>,
    /// When it was finished. Example: `2023-11-21 11:33:51`.
    pub gmt_finish: Option<String>,
    /// Which kind of index it is or is to be. Example: `mm`.
    pub index_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
}

response! {
    IndexJobInfoList {
        "GmtSubmit" => gmt_submit: value,
        "GmtFinish" => gmt_finish: value,
        "IndexType" => index_type: value,
        "Status" => status: value,
    }
}
