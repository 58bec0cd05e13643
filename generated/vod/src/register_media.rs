// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterMedia`, from `vod/RegisterMedia.md`.

use alicloud_runtime::codegen::*;

/// Registers files that already lie in your own OSS bucket as media, so that they can be processed.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::register_media::RegisterMetadatas;
///
/// let request = alicloud_vod::RegisterMediaRequest::new()
///     .register_metadatas([RegisterMetadatas::new()]);
/// let reply = client.register_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterMediaRequest {
    /// **Required.** The register metadatas to work on or to narrow the list down to.
    /// Items: at most 16.
    pub register_metadatas: Vec<RegisterMetadatas>,
    /// ID of the template group that the call is about. Example: `ca3a8f6e49c8*****7b65806709586`.
    pub template_group_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"Extend":{"localId":"****","test":"www"}}`.
    pub user_data: Option<String>,
    /// ID of the workflow that the call is about. Example: `637adc2b7ba*****51a83d841606f8`.
    pub workflow_id: Option<String>,
}

impl RegisterMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegisterMetadatas`, which is required.
    pub fn register_metadatas(
        mut self,
        value: impl IntoIterator<Item = impl Into<RegisterMetadatas>>,
    ) -> Self {
        self.register_metadatas = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TemplateGroupId`.
    pub fn template_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_group_id = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `WorkflowId`.
    pub fn workflow_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_id = Some(value.into());
        self
    }
}

request! {
    RegisterMediaRequest {
        "RegisterMetadatas" => register_metadatas: query_json,
        "TemplateGroupId" => template_group_id: query,
        "UserData" => user_data: query,
        "WorkflowId" => workflow_id: query,
    }
}

impl Operation for RegisterMediaRequest {
    type Response = RegisterMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RegisterMedia")
        .required(&["RegisterMetadatas"]);
}

/// Response to [`RegisterMediaRequest`].
#[non_exhaustive]
pub struct RegisterMediaResponse {
    /// The failed file URLs that were found or are concerned, one entry each.
    /// Example: `["http://****.oss-cn-shanghai.aliyuncs.com/vod_sample_03.mp4"]`.
    pub failed_file_urls: Vec<String>,
    /// Items of the kind registered media that were found or are concerned.
    pub registered_media_list: Vec<RegisteredMedia>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14F43C5C-8033-4*****48B-AD04F64E5098`.
    pub request_id: Option<String>,
}

response! {
    RegisterMediaResponse {
        "FailedFileURLs" => failed_file_urls: list(""),
        "RegisteredMediaList" => registered_media_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// The register metadatas to work on or to narrow the list down to.
#[non_exhaustive]
pub struct RegisterMetadatas {
    /// **Required.** Web address under which the file is found.
    /// Example: `https://bucketName.oss-cn-shanghai.aliyuncs.com/video/test/video.m3u8`.
    pub file_url: Option<String>,
    /// **Required.** Title or heading shown to people. Example: `VideoName`.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
}

impl RegisterMetadatas {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileURL`, which is required.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `Title`, which is required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
}

request! {
    RegisterMetadatas {
        "FileURL" => file_url: field,
        "Title" => title: field,
        "Description" => description: field,
        "Tags" => tags: field,
        "CoverURL" => cover_url: field,
        "CateId" => cate_id: field,
    }
}

/// Items of the kind registered media that were found or are concerned.
#[non_exhaustive]
pub struct RegisteredMedia {
    /// Web address under which the file is found.
    /// Example: `http://****.oss-cn-shanghai.aliyuncs.com/vod_sample_01.mp4`.
    pub file_url: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `d97af32828084*****d1896683b1aa38`.
    pub media_id: Option<String>,
    /// Whether the file became a media asset with this call, rather than before. Example: `false`.
    pub new_register: Option<bool>,
}

response! {
    RegisteredMedia {
        "FileURL" => file_url: value,
        "MediaId" => media_id: value,
        "NewRegister" => new_register: value,
    }
}
