// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitMediaCensorJob`, from `mts/SubmitMediaCensorJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, JobNotify};

/// Submits a content moderation job for video, cover images, title, description, and live comments.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitMediaCensorJobRequest::new()
///     .video_censor_config("text");
/// let reply = client.submit_media_censor_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitMediaCensorJobRequest {
    /// File to read, as JSON with bucket, region and object, or a media ID where these are offered.
    /// Example: `{"Bucket":"example-bucket","Location":"oss-cn-shanghai","Object":"example.flv"}`.
    pub input: Option<Input>,
    /// The cover images to work on or to narrow the list down to.
    pub cover_images: Vec<CoverImage>,
    /// Title or heading shown to people. Example: `Hello World`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `API overview`.
    pub description: Option<String>,
    /// ID of the pipeline that the call is about. Example: `b22c173cced04565b1f38f1ecc39e14e`.
    pub pipeline_id: Option<String>,
    /// **Required.** Settings of the video censor, and what it works with. Example: `text`.
    pub video_censor_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `UserDatatestid-001`.
    pub user_data: Option<String>,
    /// The barrages that are concerned.
    pub barrages: Option<String>,
    /// Web address under which the external is found.
    pub external_url: Option<String>,
}

impl SubmitMediaCensorJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `CoverImages`.
    pub fn cover_images(
        mut self,
        value: impl IntoIterator<Item = impl Into<CoverImage>>,
    ) -> Self {
        self.cover_images = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `VideoCensorConfig`, which is required.
    pub fn video_censor_config(mut self, value: impl Into<String>) -> Self {
        self.video_censor_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Barrages`.
    pub fn barrages(mut self, value: impl Into<String>) -> Self {
        self.barrages = Some(value.into());
        self
    }
    /// Sets `ExternalUrl`.
    pub fn external_url(mut self, value: impl Into<String>) -> Self {
        self.external_url = Some(value.into());
        self
    }
}

request! {
    SubmitMediaCensorJobRequest {
        "Input" => input: query_json,
        "CoverImages" => cover_images: query_json,
        "Title" => title: query,
        "Description" => description: query,
        "PipelineId" => pipeline_id: query,
        "VideoCensorConfig" => video_censor_config: query,
        "UserData" => user_data: query,
        "Barrages" => barrages: query,
        "ExternalUrl" => external_url: query,
    }
}

impl Operation for SubmitMediaCensorJobRequest {
    type Response = SubmitMediaCensorJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitMediaCensorJob")
        .required(&["VideoCensorConfig"]);
}

/// Response to [`SubmitMediaCensorJobRequest`].
#[non_exhaustive]
pub struct SubmitMediaCensorJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `88c6ca184c0e47098a5b665e2a126797`.
    pub job_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The check that was started.
    pub media_censor_job_notify: Option<JobNotify>,
}

response! {
    SubmitMediaCensorJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
        "Type" => type_: value,
        "MediaCensorJobNotify" => media_censor_job_notify: value,
    }
}

/// The cover images to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CoverImage {
    /// OSS bucket that the files are or will be in. Example: `example-bucket`.
    pub bucket: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-shanghai`.
    pub location: Option<String>,
    /// Object in OSS, by its path in the bucket. Example: `example.jpeg`.
    pub object: Option<String>,
}

impl CoverImage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `Object`.
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }
}

request! {
    CoverImage {
        "Bucket" => bucket: field,
        "Location" => location: field,
        "Object" => object: field,
    }
}
