// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetImageInfo`, from `vod/GetImageInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuditStatus, Mezzanine, OutputType, Status};

/// Shows one uploaded image: basic information and the address to access it.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::get_image_info::Status;
///
/// let request = alicloud_vod::GetImageInfoRequest::new()
///     .image_id("3e34733b40b*****9a96ccf5c1ff6f69");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_image_info(request)
///     .wait()
///     .until(Status::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetImageInfoRequest {
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture. Example: `3e34733b40b*****9a96ccf5c1ff6f69`.
    pub image_id: Option<String>,
    /// How long the auth may take before it is given up.
    /// Range: 1 to 2592000. Unit: `seconds`. Default: `3600`. Example: `3600`.
    pub auth_timeout: Option<i64>,
    /// Which kind of output it is or is to be. Default: `cdn`. Example: `cdn`.
    pub output_type: Option<Open<OutputType>>,
}

impl GetImageInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `AuthTimeout`.
    #[inline]
    pub fn auth_timeout(mut self, value: i64) -> Self {
        self.auth_timeout = Some(value);
        self
    }
    /// Sets `OutputType`.
    pub fn output_type(mut self, value: impl Into<Open<OutputType>>) -> Self {
        self.output_type = Some(value.into());
        self
    }
}

request! {
    GetImageInfoRequest {
        "ImageId" => image_id: query,
        "AuthTimeout" => auth_timeout: query,
        "OutputType" => output_type: query,
    }
}

impl Operation for GetImageInfoRequest {
    type Response = GetImageInfoResponse;
    type Error = GetImageInfoError;
    const INFO: OperationInfo = super::operation("GetImageInfo")
        .required(&["ImageId"])
        .read_only();
    const ERRORS: &'static [GetImageInfoError] = &[GetImageInfoError::NoSuchResource];
}

impl Stateful for GetImageInfoRequest {
    type State = Status;
    const FAILURES: &'static [Status] = &[Status::UploadFail];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .image_info
                .iter()
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetImageInfoRequest`].
#[non_exhaustive]
pub struct GetImageInfoResponse {
    /// What is known about the image.
    pub image_info: Option<ImageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AB99D4DF-FAFA-49*****DC-9C548C1E261E`.
    pub request_id: Option<String>,
}

response! {
    GetImageInfoResponse {
        "ImageInfo" => image_info: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the image.
#[non_exhaustive]
pub struct ImageInfo {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// How the review stands or how it ended. Example: `Normal`.
    pub audit_status: Option<Open<AuditStatus>>,
    /// ID of the cate that the item belongs to or stands for. Example: `254766071`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `Test`.
    pub cate_name: Option<String>,
    /// When the item was created. Example: `2018-11-21T02:37:23Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `Test description`.
    pub description: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `bbc65bba53f9*****ed90de118a7849`.
    pub image_id: Option<String>,
    /// Which kind of image it is or is to be. Example: `default`.
    pub image_type: Option<String>,
    /// The source file as it was uploaded.
    pub mezzanine: Option<Mezzanine>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Uploading`.
    pub status: Option<Open<Status>>,
    /// Where the storage lies. Example: `sample.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1,tag2,tag3`.
    pub tags: Option<String>,
    /// Title or heading shown to people. Example: `this is a sample`.
    pub title: Option<String>,
    /// Address under which the file or page is found.
    /// Example: `http://sample.com/image/default/****.gif?auth_key=****`.
    pub url: Option<String>,
}

response! {
    ImageInfo {
        "AppId" => app_id: value,
        "AuditStatus" => audit_status: value,
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ImageId" => image_id: value,
        "ImageType" => image_type: value,
        "Mezzanine" => mezzanine: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Tags" => tags: value,
        "Title" => title: value,
        "URL" => url: value,
    }
}

/// Errors that the documentation of [`GetImageInfoRequest`] names.
///
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
pub type GetImageInfoError = super::DocumentedError;
