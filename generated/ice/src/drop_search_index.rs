// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DropSearchIndex`, from `ice/DropSearchIndex.md`.

use alicloud_runtime::codegen::*;

/// Deletes a search index with its data; new media are no longer analyzed for it.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DropSearchIndexRequest::new()
///     .index_type("...");
/// let reply = client.drop_search_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DropSearchIndexRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// **Required.** Which kind of index it is or is to be.
    pub index_type: Option<String>,
}

impl DropSearchIndexRequest {
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
    DropSearchIndexRequest {
        "SearchLibName" => search_lib_name: query,
        "IndexType" => index_type: query,
    }
}

impl Operation for DropSearchIndexRequest {
    type Response = DropSearchIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DropSearchIndex")
        .required(&["IndexType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200");
}

/// Response to [`DropSearchIndexRequest`].
#[non_exhaustive]
pub struct DropSearchIndexResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    DropSearchIndexResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}
