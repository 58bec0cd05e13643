// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUploadMedia`, from `ice/CreateUploadMedia.md`.

use alicloud_runtime::codegen::*;

/// Registers a media asset and hands out the address and credentials for uploading its file.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateUploadMediaRequest::new();
/// let reply = client.create_upload_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUploadMediaRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the entity that the call is about.
    pub entity_id: Option<String>,
    /// What is known about the file.
    pub file_info: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Settings of the upload target, and what it works with.
    pub upload_target_config: Option<String>,
    /// What was measured or stored about the media meta.
    pub media_meta_data: Option<String>,
    /// Settings of the post process, and what it works with.
    pub post_process_config: Option<String>,
}

impl CreateUploadMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `EntityId`.
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `FileInfo`.
    pub fn file_info(mut self, value: impl Into<String>) -> Self {
        self.file_info = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `UploadTargetConfig`.
    pub fn upload_target_config(mut self, value: impl Into<String>) -> Self {
        self.upload_target_config = Some(value.into());
        self
    }
    /// Sets `MediaMetaData`.
    pub fn media_meta_data(mut self, value: impl Into<String>) -> Self {
        self.media_meta_data = Some(value.into());
        self
    }
    /// Sets `PostProcessConfig`.
    pub fn post_process_config(mut self, value: impl Into<String>) -> Self {
        self.post_process_config = Some(value.into());
        self
    }
}

request! {
    CreateUploadMediaRequest {
        "AppId" => app_id: query,
        "EntityId" => entity_id: query,
        "FileInfo" => file_info: query,
        "UserData" => user_data: query,
        "UploadTargetConfig" => upload_target_config: query,
        "MediaMetaData" => media_meta_data: query,
        "PostProcessConfig" => post_process_config: query,
    }
}

impl Operation for CreateUploadMediaRequest {
    type Response = CreateUploadMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUploadMedia");
}

/// Response to [`CreateUploadMediaRequest`].
#[non_exhaustive]
pub struct CreateUploadMediaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// Web address under which the media is found.
    /// Example: `https://xxq-live-playback.oss/capture/5d96d2b4-111b-4e5d`.
    pub media_url: Option<String>,
    /// Web address under which the file is found.
    /// Example: `http://outin-*/sv/40360f05-181f63c3110-0004`.
    pub file_url: Option<String>,
    /// Address that belongs to the upload. Example: `eyJTZWN1cml0a2VuIjoiQ0FJU3p3TjF****`.
    pub upload_address: Option<String>,
    /// Credentials for the upload, in Base64; they last for a limited time.
    /// Example: `eyJFbmRwb2ludCI6Imm****`.
    pub upload_auth: Option<String>,
}

response! {
    CreateUploadMediaResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
        "MediaURL" => media_url: value,
        "FileURL" => file_url: value,
        "UploadAddress" => upload_address: value,
        "UploadAuth" => upload_auth: value,
    }
}
