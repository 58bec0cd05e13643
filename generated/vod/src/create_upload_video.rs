// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUploadVideo`, from `vod/CreateUploadVideo.md`.

use alicloud_runtime::codegen::*;

/// Gets upload address and credential for a video or audio file and creates its media ID.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::CreateUploadVideoRequest::new()
///     .file_name("D:\\****.mp4")
///     .title("UploadTest");
/// let reply = client.create_upload_video(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUploadVideoRequest {
    /// **Required.** Name under which the file is stored. Example: `D:\****.mp4`.
    pub file_name: Option<String>,
    /// **Required.** Title or heading shown to people. Length: at most 128. Example: `UploadTest`.
    pub title: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `https://*****test.cn/image/D22F553*****TEST.jpeg`.
    pub cover_url: Option<String>,
    /// Free text that describes the item to people. Length: at most 1024. Example: `UploadTest`.
    pub description: Option<String>,
    /// How much space the file takes. Unit: `bytes`. Example: `123`.
    pub file_size: Option<i64>,
    /// ID of the cate that the call is about. Example: `6771111`.
    pub cate_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 16. Example: `tag1,tag2`.
    pub tags: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID of the template group that the call is about. Example: `405477f9e21*****d19ea2c7c854`.
    pub template_group_id: Option<String>,
    /// ID of the workflow that the call is about. Example: `405477f9e21*****d19ea2c7c854`.
    pub workflow_id: Option<String>,
    /// Where the storage lies. Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
}

impl CreateUploadVideoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `Title`, which is required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FileSize`.
    #[inline]
    pub fn file_size(mut self, value: i64) -> Self {
        self.file_size = Some(value);
        self
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
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
    /// Sets `StorageLocation`.
    pub fn storage_location(mut self, value: impl Into<String>) -> Self {
        self.storage_location = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    CreateUploadVideoRequest {
        "FileName" => file_name: query,
        "Title" => title: query,
        "CoverURL" => cover_url: query,
        "Description" => description: query,
        "FileSize" => file_size: query,
        "CateId" => cate_id: query,
        "Tags" => tags: query,
        "UserData" => user_data: query,
        "TemplateGroupId" => template_group_id: query,
        "WorkflowId" => workflow_id: query,
        "StorageLocation" => storage_location: query,
        "AppId" => app_id: query,
    }
}

impl Operation for CreateUploadVideoRequest {
    type Response = CreateUploadVideoResponse;
    type Error = CreateUploadVideoError;
    const INFO: OperationInfo = super::operation("CreateUploadVideo")
        .required(&["FileName", "Title"])
        .secret_members(&["UploadAuth"]);
    const ERRORS: &'static [CreateUploadVideoError] = &[
        CreateUploadVideoError::InvalidFileNameExtension,
        CreateUploadVideoError::IllegalCharacters,
        CreateUploadVideoError::LengthExceededMax,
        CreateUploadVideoError::TagsExceededMax,
        CreateUploadVideoError::InvalidTemplateGroupIdNotFound,
        CreateUploadVideoError::InvalidStorageNotFound,
        CreateUploadVideoError::ForbiddenInitFailed,
        CreateUploadVideoError::AddVideoFailed,
    ];
}

/// Response to [`CreateUploadVideoRequest`].
#[non_exhaustive]
pub struct CreateUploadVideoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `93ab850b4f6f*****54b6e91d24d81d4`.
    pub video_id: Option<String>,
    /// Address that belongs to the upload. Example: `eyJTZWN1cml0*****a2VuIjoiQ0FJU3p3TjF`.
    pub upload_address: Option<String>,
    /// Pass for the upload; valid for a short time and only for this file.
    /// Example: `eyJFbmRw*****b2ludCI6Im`. A secret: it is printed as `***`.
    pub upload_auth: Option<String>,
}

response! {
    CreateUploadVideoResponse {
        "RequestId" => request_id: value,
        "VideoId" => video_id: value,
        "UploadAddress" => upload_address: value,
        "UploadAuth" => upload_auth: value as Secret,
    }
}

/// Errors that the documentation of [`CreateUploadVideoRequest`] names.
///
/// - [`InvalidFileNameExtension`](super::DocumentedError::InvalidFileNameExtension)
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`LengthExceededMax`](super::DocumentedError::LengthExceededMax)
/// - [`TagsExceededMax`](super::DocumentedError::TagsExceededMax)
/// - [`InvalidTemplateGroupIdNotFound`](super::DocumentedError::InvalidTemplateGroupIdNotFound)
/// - [`InvalidStorageNotFound`](super::DocumentedError::InvalidStorageNotFound)
/// - [`ForbiddenInitFailed`](super::DocumentedError::ForbiddenInitFailed)
/// - [`AddVideoFailed`](super::DocumentedError::AddVideoFailed)
pub type CreateUploadVideoError = super::DocumentedError;
