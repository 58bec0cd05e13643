// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadMediaByURL`, from `ice/UploadMediaByURL.md`.

use alicloud_runtime::codegen::*;

/// Has media files fetched from their URLs and uploaded, several in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UploadMediaByURLRequest::new();
/// let reply = client.upload_media_by_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadMediaByURLRequest {
    /// The upload URLs that are concerned.
    pub upload_urls: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Settings of the upload target, and what it works with.
    pub upload_target_config: Option<String>,
    /// What was measured or stored about the media meta.
    pub media_meta_data: Option<String>,
    /// Settings of the post process, and what it works with.
    pub post_process_config: Option<String>,
    /// ID of the entity that the call is about.
    pub entity_id: Option<String>,
}

impl UploadMediaByURLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UploadURLs`.
    pub fn upload_urls(mut self, value: impl Into<String>) -> Self {
        self.upload_urls = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    /// Sets `EntityId`.
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
}

request! {
    UploadMediaByURLRequest {
        "UploadURLs" => upload_urls: query,
        "AppId" => app_id: query,
        "UserData" => user_data: query,
        "UploadTargetConfig" => upload_target_config: query,
        "MediaMetaData" => media_meta_data: query,
        "PostProcessConfig" => post_process_config: query,
        "EntityId" => entity_id: query,
    }
}

impl Operation for UploadMediaByURLRequest {
    type Response = UploadMediaByURLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UploadMediaByURL");
}

/// Response to [`UploadMediaByURLRequest`].
#[non_exhaustive]
pub struct UploadMediaByURLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****83B7-7F87-4792-BFE9-63CD2137****`.
    pub request_id: Option<String>,
    /// The upload jobs that were found or are concerned, one entry each.
    pub upload_jobs: Vec<UploadJob>,
}

response! {
    UploadMediaByURLResponse {
        "RequestId" => request_id: value,
        "UploadJobs" => upload_jobs: list(""),
    }
}

/// The upload jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UploadJob {
    /// ID of the job, for asking later how it stands. Example: `20ce1e05dba64576b96e9683879f0***`.
    pub job_id: Option<String>,
    /// Web address under which the source is found. Example: `http://example****.mp4`.
    pub source_url: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `f476988629f54a7b8a4ba90d1a6c7***`.
    pub media_id: Option<String>,
}

response! {
    UploadJob {
        "JobId" => job_id: value,
        "SourceURL" => source_url: value,
        "MediaId" => media_id: value,
    }
}
