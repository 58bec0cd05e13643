// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddStreamTagToSearchLib`, from `ice/AddStreamTagToSearchLib.md`.

use alicloud_runtime::codegen::*;

/// Attaches tag data from a message body to a stream that is kept in a search library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::AddStreamTagToSearchLibRequest::new();
/// let reply = client.add_stream_tag_to_search_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddStreamTagToSearchLibRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Facts to record for the media at this moment of the stream, as JSON.
    pub msg_body: Option<String>,
}

impl AddStreamTagToSearchLibRequest {
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
    /// Sets `MsgBody`.
    pub fn msg_body(mut self, value: impl Into<String>) -> Self {
        self.msg_body = Some(value.into());
        self
    }
}

request! {
    AddStreamTagToSearchLibRequest {
        "SearchLibName" => search_lib_name: query,
        "Namespace" => namespace: query,
        "MediaId" => media_id: query,
        "MsgBody" => msg_body: query,
    }
}

impl Operation for AddStreamTagToSearchLibRequest {
    type Response = AddStreamTagToSearchLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddStreamTagToSearchLib");
}

/// Response to [`AddStreamTagToSearchLibRequest`], which the documentation does not describe.
pub type AddStreamTagToSearchLibResponse = alicloud_runtime::UndocumentedResponse;
