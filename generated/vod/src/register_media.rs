// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterMedia`, from `vod/RegisterMedia.md`.

use alicloud_runtime::codegen::*;

/// Registers files that already lie in your own OSS bucket as media, so that they can be processed.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::RegisterMediaRequest::new()
///     .register_metadatas("...");
/// let reply = client.register_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterMediaRequest {
    /// **Required.** The register metadatas that are concerned.
    pub register_metadatas: Option<String>,
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
    pub fn register_metadatas(mut self, value: impl Into<String>) -> Self {
        self.register_metadatas = Some(value.into());
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
        "RegisterMetadatas" => register_metadatas: query,
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

/// Items of the kind registered media that were found or are concerned.
#[non_exhaustive]
pub struct RegisteredMedia {
    /// Web address under which the file is found.
    /// Example: `http://****.oss-cn-shanghai.aliyuncs.com/vod_sample_01.mp4`.
    pub file_url: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `d97af32828084*****d1896683b1aa38`.
    pub media_id: Option<String>,
    /// Example: `false`.
    pub new_register: Option<bool>,
}

response! {
    RegisteredMedia {
        "FileURL" => file_url: value,
        "MediaId" => media_id: value,
        "NewRegister" => new_register: value,
    }
}
