// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseStreamToSearchLib`, from `ice/CloseStreamToSearchLib.md`.

use alicloud_runtime::codegen::*;

/// Stops feeding a live stream into a search library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CloseStreamToSearchLibRequest::new();
/// let reply = client.close_stream_to_search_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseStreamToSearchLibRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
}

impl CloseStreamToSearchLibRequest {
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
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
}

request! {
    CloseStreamToSearchLibRequest {
        "SearchLibName" => search_lib_name: query,
        "Namespace" => namespace: query,
        "MediaId" => media_id: query,
    }
}

impl Operation for CloseStreamToSearchLibRequest {
    type Response = CloseStreamToSearchLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CloseStreamToSearchLib");
}

/// Response to [`CloseStreamToSearchLibRequest`], which the documentation does not describe.
pub type CloseStreamToSearchLibResponse = alicloud_runtime::UndocumentedResponse;
