// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadStreamByURL`, from `ice/UploadStreamByURL.md`.

use alicloud_runtime::codegen::*;

/// Has a stream of a media asset fetched from a URL and uploaded.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UploadStreamByURLRequest::new();
/// let reply = client.upload_stream_by_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadStreamByURLRequest {
    /// Web address under which the stream is found.
    pub stream_url: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Quality grade of a video, or the text that defines the item.
    pub definition: Option<String>,
    /// Ending of the file's name, without the dot.
    pub file_extension: Option<String>,
    /// Which kind of HDR it is or is to be.
    pub hdr_type: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl UploadStreamByURLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StreamURL`.
    pub fn stream_url(mut self, value: impl Into<String>) -> Self {
        self.stream_url = Some(value.into());
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `Definition`.
    pub fn definition(mut self, value: impl Into<String>) -> Self {
        self.definition = Some(value.into());
        self
    }
    /// Sets `FileExtension`.
    pub fn file_extension(mut self, value: impl Into<String>) -> Self {
        self.file_extension = Some(value.into());
        self
    }
    /// Sets `HDRType`.
    pub fn hdr_type(mut self, value: impl Into<String>) -> Self {
        self.hdr_type = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    UploadStreamByURLRequest {
        "StreamURL" => stream_url: query,
        "MediaId" => media_id: query,
        "Definition" => definition: query,
        "FileExtension" => file_extension: query,
        "HDRType" => hdr_type: query,
        "UserData" => user_data: query,
    }
}

impl Operation for UploadStreamByURLRequest {
    type Response = UploadStreamByURLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UploadStreamByURL");
}

/// Response to [`UploadStreamByURLRequest`].
#[non_exhaustive]
pub struct UploadStreamByURLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******89-C21D-4B78-AE24-3788B8******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `411bed50018971edb60b0764a0ec6***`.
    pub media_id: Option<String>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Web address under which the source is found. Example: `https://example.com/sample-stream.mp4`.
    pub source_url: Option<String>,
}

response! {
    UploadStreamByURLResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
        "MediaId" => media_id: value,
        "FileURL" => file_url: value,
        "SourceURL" => source_url: value,
    }
}
