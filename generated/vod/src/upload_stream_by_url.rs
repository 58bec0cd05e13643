// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadStreamByURL`, from `vod/UploadStreamByURL.md`.

use alicloud_runtime::codegen::*;

/// Uploads a transcoded stream stored elsewhere and attaches it to an existing medium.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UploadStreamByURLRequest::new()
///     .stream_url("...")
///     .media_id("...")
///     .definition("...");
/// let reply = client.upload_stream_by_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadStreamByURLRequest {
    /// **Required.** Web address under which the stream is found.
    pub stream_url: Option<String>,
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// **Required.** Quality grade of a video, or the text that defines the item.
    pub definition: Option<String>,
    /// Format of the file, for addresses that do not end in one.
    pub file_extension: Option<String>,
    /// Which kind of HDR it is or is to be.
    pub hdr_type: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Facts about the uploaded file, as JSON.
    pub upload_metadata: Option<String>,
}

impl UploadStreamByURLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StreamURL`, which is required.
    pub fn stream_url(mut self, value: impl Into<String>) -> Self {
        self.stream_url = Some(value.into());
        self
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `Definition`, which is required.
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
    /// Sets `UploadMetadata`.
    pub fn upload_metadata(mut self, value: impl Into<String>) -> Self {
        self.upload_metadata = Some(value.into());
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
        "UploadMetadata" => upload_metadata: query,
    }
}

impl Operation for UploadStreamByURLRequest {
    type Response = UploadStreamByURLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UploadStreamByURL")
        .required(&["StreamURL", "MediaId", "Definition"]);
}

/// Response to [`UploadStreamByURLRequest`].
#[non_exhaustive]
pub struct UploadStreamByURLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7AE96389-DF1E-598D-816B-7B40F13B4620`.
    pub request_id: Option<String>,
    /// ID of the stream job that the item belongs to or stands for.
    /// Example: `e304b34fb3d959f92baef97b6496****`.
    pub stream_job_id: Option<String>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Web address under which the source is found. Example: `https://example.com/lesson-01.mp4`.
    pub source_url: Option<String>,
}

response! {
    UploadStreamByURLResponse {
        "RequestId" => request_id: value,
        "StreamJobId" => stream_job_id: value,
        "FileURL" => file_url: value,
        "SourceURL" => source_url: value,
    }
}
