// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DropSearchLib`, from `ice/DropSearchLib.md`.

use alicloud_runtime::codegen::*;

/// Deletes a search library with all media entries in it.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DropSearchLibRequest::new()
///     .search_lib_name("...");
/// let reply = client.drop_search_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DropSearchLibRequest {
    /// **Required.** Name that the search lib goes by.
    pub search_lib_name: Option<String>,
}

impl DropSearchLibRequest {
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
    DropSearchLibRequest {
        "SearchLibName" => search_lib_name: query,
    }
}

impl Operation for DropSearchLibRequest {
    type Response = DropSearchLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DropSearchLib")
        .required(&["SearchLibName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200");
}

/// Response to [`DropSearchLibRequest`].
#[non_exhaustive]
pub struct DropSearchLibResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    DropSearchLibResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}
