// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterMediaStream`, from `ice/RegisterMediaStream.md`.

use alicloud_runtime::codegen::*;

/// Registers a stored file as a further stream of a media asset.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::RegisterMediaStreamRequest::new();
/// let reply = client.register_media_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterMediaStreamRequest {
    /// Web address under which the input is found.
    pub input_url: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tags that the stream carries.
    pub stream_tags: Option<String>,
}

impl RegisterMediaStreamRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputURL`.
    pub fn input_url(mut self, value: impl Into<String>) -> Self {
        self.input_url = Some(value.into());
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `StreamTags`.
    pub fn stream_tags(mut self, value: impl Into<String>) -> Self {
        self.stream_tags = Some(value.into());
        self
    }
}

request! {
    RegisterMediaStreamRequest {
        "InputURL" => input_url: query,
        "MediaId" => media_id: query,
        "UserData" => user_data: query,
        "StreamTags" => stream_tags: query,
    }
}

impl Operation for RegisterMediaStreamRequest {
    type Response = RegisterMediaStreamResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RegisterMediaStream");
}

/// Response to [`RegisterMediaStreamRequest`].
#[non_exhaustive]
pub struct RegisterMediaStreamResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `5e778ec0027b71ed80a8909598506302`.
    pub media_id: Option<String>,
}

response! {
    RegisterMediaStreamResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
    }
}
