// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetImageInfos`, from `vod/GetImageInfos.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Mezzanine, Status};

/// Shows several uploaded images by their IDs, with the address of each.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::get_image_infos::Status;
///
/// let request = alicloud_vod::GetImageInfosRequest::new()
///     .image_ids("...");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .get_image_infos(request)
///     .wait()
///     .until(Status::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetImageInfosRequest {
    /// **Required.** IDs of the images to work on or to narrow the list down to.
    pub image_ids: Option<String>,
    /// How long the auth may take before it is given up.
    pub auth_timeout: Option<i64>,
    /// Which kind of output it is or is to be.
    pub output_type: Option<String>,
}

impl GetImageInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageIds`, which is required.
    pub fn image_ids(mut self, value: impl Into<String>) -> Self {
        self.image_ids = Some(value.into());
        self
    }
    /// Sets `AuthTimeout`.
    #[inline]
    pub fn auth_timeout(mut self, value: i64) -> Self {
        self.auth_timeout = Some(value);
        self
    }
    /// Sets `OutputType`.
    pub fn output_type(mut self, value: impl Into<String>) -> Self {
        self.output_type = Some(value.into());
        self
    }
}

request! {
    GetImageInfosRequest {
        "ImageIds" => image_ids: query,
        "AuthTimeout" => auth_timeout: query,
        "OutputType" => output_type: query,
    }
}

impl Operation for GetImageInfosRequest {
    type Response = GetImageInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetImageInfos")
        .required(&["ImageIds"])
        .read_only();
}

impl Stateful for GetImageInfosRequest {
    type State = Status;
    const FAILURES: &'static [Status] = &[Status::UploadFail];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.image_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .image_info
                .iter()
                .map(|v| (v.image_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`GetImageInfosRequest`].
#[non_exhaustive]
pub struct GetImageInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4AF6-D7393642CA58*****`.
    pub request_id: Option<String>,
    /// What is known about the image.
    pub image_info: Vec<ImageInfo>,
    /// IDs of the non exist images that were found or are concerned.
    /// Example: `f45cf4eba5c80233389558c39****`.
    pub non_exist_image_ids: Vec<String>,
}

response! {
    GetImageInfosResponse {
        "RequestId" => request_id: value,
        "ImageInfo" => image_info: list(""),
        "NonExistImageIds" => non_exist_image_ids: list(""),
    }
}

/// What is known about the image.
#[non_exhaustive]
pub struct ImageInfo {
    /// When the item was created. Example: `2018-11-21T02:37:23Z`.
    pub creation_time: Option<Timestamp>,
    /// Where the storage lies. Example: `outin-****..oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Uploading`.
    pub status: Option<Open<Status>>,
    /// ID of the cate that the item belongs to or stands for. Example: `254766071`.
    pub cate_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1,tag2,tag3`.
    pub tags: Option<String>,
    /// Which kind of image it is or is to be. Example: `default`.
    pub image_type: Option<String>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// Address under which the file or page is found.
    /// Example: `http://example.aliyundoc.com/image/default/****.gif?auth_key=****`.
    pub url: Option<String>,
    /// Title or heading shown to people. Example: `this is a sample`.
    pub title: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `bbc65bba53f9*****ed90de118a7849`.
    pub image_id: Option<String>,
    /// The source file as it was uploaded.
    pub mezzanine: Option<Mezzanine>,
}

response! {
    ImageInfo {
        "CreationTime" => creation_time: value,
        "StorageLocation" => storage_location: value,
        "Status" => status: value,
        "CateId" => cate_id: value,
        "Tags" => tags: value,
        "ImageType" => image_type: value,
        "CateName" => cate_name: value,
        "Description" => description: value,
        "AppId" => app_id: value,
        "URL" => url: value,
        "Title" => title: value,
        "ImageId" => image_id: value,
        "Mezzanine" => mezzanine: value,
    }
}
