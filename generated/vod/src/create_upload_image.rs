// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUploadImage`, from `vod/CreateUploadImage.md`.

use alicloud_runtime::codegen::*;

/// Gets upload address and credential for an image and creates its image ID.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::CreateUploadImageRequest::new()
///     .image_type("default");
/// let reply = client.create_upload_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUploadImageRequest {
    /// **Required.** Which kind of image it is or is to be. Default: `default`. Example: `default`.
    pub image_type: Option<Open<ImageType>>,
    /// Title or heading shown to people. Example: `mytitle`.
    pub title: Option<String>,
    /// Format of the picture, by its ending. Default: `png`. Example: `png`.
    pub image_ext: Option<Open<ImageExt>>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 16. Example: `text`.
    pub tags: Option<String>,
    /// Where the storage lies. Example: `outin-****..oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// ID of the cate that the call is about. Example: `12001111`.
    pub cate_id: Option<i64>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
    /// Name that the original file goes by.
    pub original_file_name: Option<String>,
}

impl CreateUploadImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageType`, which is required.
    pub fn image_type(mut self, value: impl Into<Open<ImageType>>) -> Self {
        self.image_type = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `ImageExt`.
    pub fn image_ext(mut self, value: impl Into<Open<ImageExt>>) -> Self {
        self.image_ext = Some(value.into());
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
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `OriginalFileName`.
    pub fn original_file_name(mut self, value: impl Into<String>) -> Self {
        self.original_file_name = Some(value.into());
        self
    }
}

request! {
    CreateUploadImageRequest {
        "ImageType" => image_type: query,
        "Title" => title: query,
        "ImageExt" => image_ext: query,
        "Tags" => tags: query,
        "StorageLocation" => storage_location: query,
        "CateId" => cate_id: query,
        "UserData" => user_data: query,
        "Description" => description: query,
        "AppId" => app_id: query,
        "OriginalFileName" => original_file_name: query,
    }
}

impl Operation for CreateUploadImageRequest {
    type Response = CreateUploadImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUploadImage")
        .required(&["ImageType"])
        .secret_members(&["UploadAuth"]);
}

/// Response to [`CreateUploadImageRequest`].
#[non_exhaustive]
pub struct CreateUploadImageResponse {
    /// Web address under which the file is found.
    /// Example: `http://aliyun.com/cover/2017-*****B-4F4C-9373-003AA06012EA.png`.
    pub file_url: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `93ab850b4f6f4*****6e91d24d81d4`.
    pub image_id: Option<String>,
    /// Web address under which the image is found.
    /// Example: `http://aliyun.com/cover/2017-*****B-4F4C-9373-003AA06012EA.png`.
    pub image_url: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78*****EF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Address that belongs to the upload. Example: `eyJTZWN1cm*****uIjoiQ0FJU3p3TjF`.
    pub upload_address: Option<String>,
    /// Pass for the upload; valid for a short time and only for this file.
    /// Example: `eyJFbmR*****CI6Im`. A secret: it is printed as `***`.
    pub upload_auth: Option<String>,
}

response! {
    CreateUploadImageResponse {
        "FileURL" => file_url: value,
        "ImageId" => image_id: value,
        "ImageURL" => image_url: value,
        "RequestId" => request_id: value,
        "UploadAddress" => upload_address: value,
        "UploadAuth" => upload_auth: value as Secret,
    }
}

values! {
    /// Which kind of image it is or is to be.
    pub enum ImageType {
        /// Any other picture.
        Default = "default",
        /// Picture shown before a video plays.
        Cover = "cover",
    }
}

values! {
    /// Format of the picture, by its ending.
    pub enum ImageExt {
        /// PNG, without loss.
        Png = "png",
        /// JPEG.
        Jpg = "jpg",
        /// JPEG, by the longer ending.
        Jpeg = "jpeg",
        /// GIF.
        Gif = "gif",
    }
}
