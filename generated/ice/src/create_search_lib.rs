// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSearchLib`, from `ice/CreateSearchLib.md`.

use alicloud_runtime::codegen::*;

/// Creates a search library into which media assets can be put for later search.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateSearchLibRequest::new()
///     .search_lib_name("...");
/// let reply = client.create_search_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSearchLibRequest {
    /// **Required.** Name that the search lib goes by.
    pub search_lib_name: Option<String>,
}

impl CreateSearchLibRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchLibName`, which is required.
    pub fn search_lib_name(mut self, value: impl Into<String>) -> Self {
        self.search_lib_name = Some(value.into());
        self
    }
}

request! {
    CreateSearchLibRequest {
        "SearchLibName" => search_lib_name: query,
    }
}

impl Operation for CreateSearchLibRequest {
    type Response = CreateSearchLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSearchLib")
        .required(&["SearchLibName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200");
}

/// Response to [`CreateSearchLibRequest`].
#[non_exhaustive]
pub struct CreateSearchLibResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Name that the search lib goes by. Example: `test1`.
    pub search_lib_name: Option<String>,
}

response! {
    CreateSearchLibResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "SearchLibName" => search_lib_name: value,
    }
}
