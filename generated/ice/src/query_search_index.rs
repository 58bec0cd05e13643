// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySearchIndex`, from `ice/QuerySearchIndex.md`.

use alicloud_runtime::codegen::*;

/// Shows one search index of a search library in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QuerySearchIndexRequest::new()
///     .index_type("...");
/// let reply = client.query_search_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySearchIndexRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// **Required.** Which kind of index it is or is to be.
    pub index_type: Option<String>,
}

impl QuerySearchIndexRequest {
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
    /// Sets `IndexType`, which is required.
    pub fn index_type(mut self, value: impl Into<String>) -> Self {
        self.index_type = Some(value.into());
        self
    }
}

request! {
    QuerySearchIndexRequest {
        "SearchLibName" => search_lib_name: query,
        "IndexType" => index_type: query,
    }
}

impl Operation for QuerySearchIndexRequest {
    type Response = QuerySearchIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySearchIndex")
        .required(&["IndexType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .read_only();
}

/// Response to [`QuerySearchIndexRequest`].
#[non_exhaustive]
pub struct QuerySearchIndexResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Name that the search lib goes by. Example: `test1`.
    pub search_lib_name: Option<String>,
    /// Which kind of index it is or is to be. Example: `mm`.
    pub index_type: Option<String>,
    /// State that the index is in. Example: `Active`.
    pub index_status: Option<String>,
    /// Media that the index holds, as text. Example: `12`.
    pub media_total: Option<String>,
}

response! {
    QuerySearchIndexResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "SearchLibName" => search_lib_name: value,
        "IndexType" => index_type: value,
        "IndexStatus" => index_status: value,
        "MediaTotal" => media_total: value,
    }
}
