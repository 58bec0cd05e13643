// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateChatMediaUrl`, from `ccc/CreateChatMediaUrl.md`.

use alicloud_runtime::codegen::*;

/// Creates a URL to which a media file of a chat can be uploaded.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateChatMediaUrlRequest::new()
///     .mime_type("...")
///     .instance_id("...");
/// let reply = client.create_chat_media_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateChatMediaUrlRequest {
    /// **Required.** Which kind of mime it is or is to be.
    pub mime_type: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl CreateChatMediaUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MimeType`, which is required.
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
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
    CreateChatMediaUrlRequest {
        "MimeType" => mime_type: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for CreateChatMediaUrlRequest {
    type Response = CreateChatMediaUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateChatMediaUrl")
        .required(&["MimeType", "InstanceId"]);
}

/// Response to [`CreateChatMediaUrlRequest`], which the documentation does not describe.
pub type CreateChatMediaUrlResponse = alicloud_runtime::UndocumentedResponse;
