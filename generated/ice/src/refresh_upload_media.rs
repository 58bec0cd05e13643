// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshUploadMedia`, from `ice/RefreshUploadMedia.md`.

use alicloud_runtime::codegen::*;

/// Issues fresh upload credentials for a media asset after the earlier ones timed out.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::RefreshUploadMediaRequest::new();
/// let reply = client.refresh_upload_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshUploadMediaRequest {
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
}

impl RefreshUploadMediaRequest {
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
}

request! {
    RefreshUploadMediaRequest {
        "MediaId" => media_id: query,
    }
}

impl Operation for RefreshUploadMediaRequest {
    type Response = RefreshUploadMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RefreshUploadMedia");
}

/// Response to [`RefreshUploadMediaRequest`].
#[non_exhaustive]
pub struct RefreshUploadMediaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `c2e77390f75271ec802f0674a2ce6***`.
    pub media_id: Option<String>,
    /// Address that belongs to the upload. Example: `eyJTZWN1cml0a2VuIjoiQ0FJU3p3TjF****`.
    pub upload_address: Option<String>,
    /// Credentials for the upload, in Base64; they last for a limited time.
    /// Example: `eyJFbmRwb2ludCI6Imm****`.
    pub upload_auth: Option<String>,
}

response! {
    RefreshUploadMediaResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
        "UploadAddress" => upload_address: value,
        "UploadAuth" => upload_auth: value,
    }
}
