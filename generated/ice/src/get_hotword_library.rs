// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHotwordLibrary`, from `ice/GetHotwordLibrary.md`.

use alicloud_runtime::codegen::*;

/// Shows one hotword library with its words and weights.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetHotwordLibraryRequest::new()
///     .hotword_library_id("...");
/// let reply = client.get_hotword_library(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHotwordLibraryRequest {
    /// **Required.** ID of the hotword library that the call is about.
    pub hotword_library_id: Option<String>,
}

impl GetHotwordLibraryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HotwordLibraryId`, which is required.
    pub fn hotword_library_id(mut self, value: impl Into<String>) -> Self {
        self.hotword_library_id = Some(value.into());
        self
    }
}

request! {
    GetHotwordLibraryRequest {
        "HotwordLibraryId" => hotword_library_id: query,
    }
}

impl Operation for GetHotwordLibraryRequest {
    type Response = GetHotwordLibraryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetHotwordLibrary")
        .required(&["HotwordLibraryId"])
        .read_only();
}

/// Response to [`GetHotwordLibraryRequest`], which the documentation does not describe.
pub type GetHotwordLibraryResponse = alicloud_runtime::UndocumentedResponse;
