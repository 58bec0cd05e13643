// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetChatMediaUrl`, from `ccc/GetChatMediaUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns a URL for a media file that was sent in a chat.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetChatMediaUrlRequest::new()
///     .media_id("...")
///     .instance_id("...");
/// let reply = client.get_chat_media_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetChatMediaUrlRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetChatMediaUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `RequestId`.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetChatMediaUrlRequest {
        "MediaId" => media_id: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for GetChatMediaUrlRequest {
    type Response = GetChatMediaUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetChatMediaUrl")
        .required(&["MediaId", "InstanceId"])
        .read_only();
}

/// Response to [`GetChatMediaUrlRequest`], which the documentation does not describe.
pub type GetChatMediaUrlResponse = alicloud_runtime::UndocumentedResponse;
