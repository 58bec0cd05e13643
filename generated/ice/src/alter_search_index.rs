// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AlterSearchIndex`, from `ice/AlterSearchIndex.md`.

use alicloud_runtime::codegen::*;

/// Changes the state or the configuration of a search index.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::AlterSearchIndexRequest::new()
///     .index_type("...");
/// let reply = client.alter_search_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AlterSearchIndexRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// **Required.** Which kind of index it is or is to be.
    pub index_type: Option<String>,
    /// State of the index, to narrow the list down to or to be put into.
    pub index_status: Option<String>,
    /// Settings of the index, and what it works with.
    pub index_config: Option<String>,
}

impl AlterSearchIndexRequest {
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
    /// Sets `IndexStatus`.
    pub fn index_status(mut self, value: impl Into<String>) -> Self {
        self.index_status = Some(value.into());
        self
    }
    /// Sets `IndexConfig`.
    pub fn index_config(mut self, value: impl Into<String>) -> Self {
        self.index_config = Some(value.into());
        self
    }
}

request! {
    AlterSearchIndexRequest {
        "SearchLibName" => search_lib_name: query,
        "IndexType" => index_type: query,
        "IndexStatus" => index_status: query,
        "IndexConfig" => index_config: query,
    }
}

impl Operation for AlterSearchIndexRequest {
    type Response = AlterSearchIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AlterSearchIndex")
        .required(&["IndexType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200");
}

/// Response to [`AlterSearchIndexRequest`].
#[non_exhaustive]
pub struct AlterSearchIndexResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    AlterSearchIndexResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}
