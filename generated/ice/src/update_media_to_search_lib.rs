// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaToSearchLib`, from `ice/UpdateMediaToSearchLib.md`.

use alicloud_runtime::codegen::*;

/// Brings the entry of a media asset in a search library up to date.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateMediaToSearchLibRequest::new()
///     .media_id("...")
///     .msg_body("...");
/// let reply = client.update_media_to_search_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaToSearchLibRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// **Required.** Facts to record for the media at this moment of the stream, as JSON.
    pub msg_body: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
}

impl UpdateMediaToSearchLibRequest {
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
    /// Sets `MsgBody`, which is required.
    pub fn msg_body(mut self, value: impl Into<String>) -> Self {
        self.msg_body = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    UpdateMediaToSearchLibRequest {
        "SearchLibName" => search_lib_name: query,
        "MediaId" => media_id: query,
        "MsgBody" => msg_body: query,
        "Namespace" => namespace: query,
    }
}

impl Operation for UpdateMediaToSearchLibRequest {
    type Response = UpdateMediaToSearchLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaToSearchLib")
        .required(&["MediaId", "MsgBody"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200");
}

/// Response to [`UpdateMediaToSearchLibRequest`].
#[non_exhaustive]
pub struct UpdateMediaToSearchLibResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `******b48fb04483915d4f2cd8******`.
    pub media_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    UpdateMediaToSearchLibResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}
