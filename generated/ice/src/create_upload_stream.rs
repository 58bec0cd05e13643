// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUploadStream`, from `ice/CreateUploadStream.md`.

use alicloud_runtime::codegen::*;

/// Hands out address and credentials to upload a further stream of a media asset.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateUploadStreamRequest::new();
/// let reply = client.create_upload_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUploadStreamRequest {
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

impl CreateUploadStreamRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    CreateUploadStreamRequest {
        "MediaId" => media_id: query,
        "Definition" => definition: query,
        "FileExtension" => file_extension: query,
        "HDRType" => hdr_type: query,
        "UserData" => user_data: query,
    }
}

impl Operation for CreateUploadStreamRequest {
    type Response = CreateUploadStreamResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUploadStream");
}

/// Response to [`CreateUploadStreamRequest`].
#[non_exhaustive]
pub struct CreateUploadStreamResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Address that belongs to the upload. Example: `eyJTZWN1cml0a2VuIjoiQ0FJU3p3TjF****`.
    pub upload_address: Option<String>,
    /// Credentials for the upload, in Base64; they last for a limited time.
    /// Example: `eyJFbmRwb2ludCI6Imm****`.
    pub upload_auth: Option<String>,
}

response! {
    CreateUploadStreamResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
        "FileURL" => file_url: value,
        "UploadAddress" => upload_address: value,
        "UploadAuth" => upload_auth: value,
    }
}
