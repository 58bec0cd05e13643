// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadMediaByURL`, from `vod/UploadMediaByURL.md`.

use alicloud_runtime::codegen::*;

/// Pulls one or more video or audio files from their URLs and uploads them in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UploadMediaByURLRequest::new()
///     .upload_urls("https://****.mp4");
/// let reply = client.upload_media_by_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadMediaByURLRequest {
    /// **Required.** The upload URLs that are concerned.
    /// Items: at most 20. Example: `https://****.mp4`.
    pub upload_urls: Option<String>,
    /// ID of the template group that the call is about. Example: `ca3a8f6e49*****57b65806709586`.
    pub template_group_id: Option<String>,
    /// Where the storage lies.
    /// Example: `outin-bfefbb90a47c******163e1c7426.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// The upload metadatas to work on or to narrow the list down to.
    /// Items: at most 16. Example: `[{"SourceURL":"http://test.com/a.mp4","Title":"urlUploadTest"}]`.
    pub upload_metadatas: Vec<UploadMetadatas>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
    /// ID of the workflow that the call is about. Example: `e1e243b4254*****8248197d6f74f9`.
    pub workflow_id: Option<String>,
    /// ID of the session that the call is about.
    pub session_id: Option<String>,
}

impl UploadMediaByURLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UploadURLs`, which is required.
    pub fn upload_urls(mut self, value: impl Into<String>) -> Self {
        self.upload_urls = Some(value.into());
        self
    }
    /// Sets `TemplateGroupId`.
    pub fn template_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_group_id = Some(value.into());
        self
    }
    /// Sets `StorageLocation`.
    pub fn storage_location(mut self, value: impl Into<String>) -> Self {
        self.storage_location = Some(value.into());
        self
    }
    /// Sets `UploadMetadatas`.
    pub fn upload_metadatas(
        mut self,
        value: impl IntoIterator<Item = impl Into<UploadMetadatas>>,
    ) -> Self {
        self.upload_metadatas = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `WorkflowId`.
    pub fn workflow_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_id = Some(value.into());
        self
    }
    /// Sets `SessionId`.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
}

request! {
    UploadMediaByURLRequest {
        "UploadURLs" => upload_urls: query,
        "TemplateGroupId" => template_group_id: query,
        "StorageLocation" => storage_location: query,
        "UploadMetadatas" => upload_metadatas: query_json,
        "UserData" => user_data: query,
        "AppId" => app_id: query,
        "WorkflowId" => workflow_id: query,
        "SessionId" => session_id: query,
    }
}

impl Operation for UploadMediaByURLRequest {
    type Response = UploadMediaByURLResponse;
    type Error = UploadMediaByURLError;
    const INFO: OperationInfo = super::operation("UploadMediaByURL")
        .required(&["UploadURLs"]);
    const ERRORS: &'static [UploadMediaByURLError] = &[
        UploadMediaByURLError::InvalidParameterUploadURLs,
    ];
}

/// Response to [`UploadMediaByURLRequest`].
#[non_exhaustive]
pub struct UploadMediaByURLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
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

/// The upload metadatas to work on or to narrow the list down to.
#[non_exhaustive]
pub struct UploadMetadatas {
    /// **Required.** Web address under which the source is found. Example: `http://test.com/a.mp4`.
    pub source_url: Option<String>,
    /// **Required.** Title or heading shown to people. Example: `urlUploadTest`.
    pub title: Option<String>,
    /// How much space the file takes.
    pub file_size: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// ID of the cate that the call is about.
    pub cate_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// ID of the template group that the call is about.
    pub template_group_id: Option<String>,
    /// ID of the workflow that the call is about.
    pub workflow_id: Option<String>,
    /// Format of the file, for addresses that do not end in one.
    pub file_extension: Option<String>,
}

impl UploadMetadatas {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceURL`, which is required.
    pub fn source_url(mut self, value: impl Into<String>) -> Self {
        self.source_url = Some(value.into());
        self
    }
    /// Sets `Title`, which is required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `FileSize`.
    pub fn file_size(mut self, value: impl Into<String>) -> Self {
        self.file_size = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `CateId`.
    pub fn cate_id(mut self, value: impl Into<String>) -> Self {
        self.cate_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `TemplateGroupId`.
    pub fn template_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_group_id = Some(value.into());
        self
    }
    /// Sets `WorkflowId`.
    pub fn workflow_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_id = Some(value.into());
        self
    }
    /// Sets `FileExtension`.
    pub fn file_extension(mut self, value: impl Into<String>) -> Self {
        self.file_extension = Some(value.into());
        self
    }
}

request! {
    UploadMetadatas {
        "SourceURL" => source_url: field,
        "Title" => title: field,
        "FileSize" => file_size: field,
        "Description" => description: field,
        "CoverURL" => cover_url: field,
        "CateId" => cate_id: field,
        "Tags" => tags: field,
        "TemplateGroupId" => template_group_id: field,
        "WorkflowId" => workflow_id: field,
        "FileExtension" => file_extension: field,
    }
}

/// The upload jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UploadJob {
    /// ID of the job, for asking later how it stands. Example: `ad90a501b1b94*****fb72374ad005046`.
    pub job_id: Option<String>,
    /// Web address under which the source is found. Example: `http://****.mp4`.
    pub source_url: Option<String>,
}

response! {
    UploadJob {
        "JobId" => job_id: value,
        "SourceURL" => source_url: value,
    }
}

/// Errors that the documentation of [`UploadMediaByURLRequest`] names.
///
/// - [`InvalidParameterUploadURLs`](super::DocumentedError::InvalidParameterUploadURLs)
pub type UploadMediaByURLError = super::DocumentedError;
