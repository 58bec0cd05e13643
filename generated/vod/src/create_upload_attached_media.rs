// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUploadAttachedMedia`, from `vod/CreateUploadAttachedMedia.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessType};

/// Gets upload address and credential for auxiliary media: watermarks, subtitles or materials.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::CreateUploadAttachedMediaRequest::new()
///     .business_type("watermark");
/// let reply = client.create_upload_attached_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUploadAttachedMediaRequest {
    /// **Required.** Which kind of business it is or is to be. Example: `watermark`.
    pub business_type: Option<Open<BusinessType>>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Format of the file, by its ending. Example: `png`.
    pub media_ext: Option<String>,
    /// Name under which the file is stored. Example: `D:\test.png`.
    pub file_name: Option<String>,
    /// How much space the file takes. Unit: `bytes`. Example: `123`.
    pub file_size: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 16. Example: `tag1,tag2`.
    pub tags: Option<String>,
    /// Where the storage lies.
    /// Example: `outin-bfefbb90a47c******163e1c7426.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Free text that describes the item to people. Example: `uploadTest`.
    pub description: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// IDs of the cates to work on or to narrow the list down to.
    /// Items: at most 5. Example: `12984346,08130876`.
    pub cate_ids: Option<String>,
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
}

impl CreateUploadAttachedMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusinessType`, which is required.
    pub fn business_type(mut self, value: impl Into<Open<BusinessType>>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `MediaExt`.
    pub fn media_ext(mut self, value: impl Into<String>) -> Self {
        self.media_ext = Some(value.into());
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `FileSize`.
    pub fn file_size(mut self, value: impl Into<String>) -> Self {
        self.file_size = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `StorageLocation`.
    pub fn storage_location(mut self, value: impl Into<String>) -> Self {
        self.storage_location = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `CateIds`.
    pub fn cate_ids(mut self, value: impl Into<String>) -> Self {
        self.cate_ids = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    CreateUploadAttachedMediaRequest {
        "BusinessType" => business_type: query,
        "Title" => title: query,
        "MediaExt" => media_ext: query,
        "FileName" => file_name: query,
        "FileSize" => file_size: query,
        "Tags" => tags: query,
        "StorageLocation" => storage_location: query,
        "Description" => description: query,
        "UserData" => user_data: query,
        "CateIds" => cate_ids: query,
        "AppId" => app_id: query,
    }
}

impl Operation for CreateUploadAttachedMediaRequest {
    type Response = CreateUploadAttachedMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUploadAttachedMedia")
        .required(&["BusinessType"])
        .secret_members(&["UploadAuth"]);
}

/// Response to [`CreateUploadAttachedMediaRequest`].
#[non_exhaustive]
pub struct CreateUploadAttachedMediaResponse {
    /// Web address under which the file is found.
    /// Example: `https://sample.oss-cn-shanghai.aliyuncs.com/watermark/****.mov`.
    pub file_url: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `97dc17a5a*****bc3668489b84ce9`.
    pub media_id: Option<String>,
    /// Web address under which the media is found.
    /// Example: `http://sample.com/watermark/****.mov?auth_key=****`.
    pub media_url: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `73254DE5-F260-47*****20-D06856B63C01`.
    pub request_id: Option<String>,
    /// Address that belongs to the upload. Example: `LWNuLXNoYW5*****naGFpLmFsaXl1b`.
    pub upload_address: Option<String>,
    /// Pass for the upload; valid for a short time and only for this file.
    /// Example: `UzFnUjFxNkZ0NUI*****ZTaklyNWJoQ00zdHF`. A secret: it is printed as `***`.
    pub upload_auth: Option<String>,
}

response! {
    CreateUploadAttachedMediaResponse {
        "FileURL" => file_url: value,
        "MediaId" => media_id: value,
        "MediaURL" => media_url: value,
        "RequestId" => request_id: value,
        "UploadAddress" => upload_address: value,
        "UploadAuth" => upload_auth: value as Secret,
    }
}
