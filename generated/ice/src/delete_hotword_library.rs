// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHotwordLibrary`, from `ice/DeleteHotwordLibrary.md`.

use alicloud_runtime::codegen::*;

/// Deletes a library of hotwords that helped speech recognition.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteHotwordLibraryRequest::new();
/// let reply = client.delete_hotword_library(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHotwordLibraryRequest {
    /// ID of the hotword library that the call is about.
    pub hotword_library_id: Option<String>,
}

impl DeleteHotwordLibraryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HotwordLibraryId`.
    pub fn hotword_library_id(mut self, value: impl Into<String>) -> Self {
        self.hotword_library_id = Some(value.into());
        self
    }
}

request! {
    DeleteHotwordLibraryRequest {
        "HotwordLibraryId" => hotword_library_id: query,
    }
}

impl Operation for DeleteHotwordLibraryRequest {
    type Response = DeleteHotwordLibraryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteHotwordLibrary");
}

/// Response to [`DeleteHotwordLibraryRequest`], which the documentation does not describe.
pub type DeleteHotwordLibraryResponse = alicloud_runtime::UndocumentedResponse;
