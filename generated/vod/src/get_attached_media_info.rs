// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAttachedMediaInfo`, from `vod/GetAttachedMediaInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttachedMediaCategory, BusinessType, OutputType, Status};

/// Shows auxiliary media by their IDs: title, type, tags and creation time.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::get_attached_media_info::Status;
///
/// let request = alicloud_vod::GetAttachedMediaInfoRequest::new()
///     .media_ids("eb1861d2c9a8*****42340e989dd56,0222e203cf80*****f9c22870a4d2c");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .get_attached_media_info(request)
///     .wait()
///     .until(Status::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAttachedMediaInfoRequest {
    /// **Required.** IDs of the medias to work on or to narrow the list down to.
    /// Items: at most 20. Example: `eb1861d2c9a8*****42340e989dd56,0222e203cf80*****f9c22870a4d2c`.
    pub media_ids: Option<String>,
    /// How long the auth may take before it is given up.
    /// Range: 1 to 2592000. Unit: `seconds`. Default: `3600`. Example: `3600`.
    pub auth_timeout: Option<i64>,
    /// Which kind of output it is or is to be. Default: `cdn`. Example: `oss`.
    pub output_type: Option<Open<OutputType>>,
}

impl GetAttachedMediaInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`, which is required.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
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
    GetAttachedMediaInfoRequest {
        "MediaIds" => media_ids: query,
        "AuthTimeout" => auth_timeout: query,
        "OutputType" => output_type: query,
    }
}

impl Operation for GetAttachedMediaInfoRequest {
    type Response = GetAttachedMediaInfoResponse;
    type Error = GetAttachedMediaInfoError;
    const INFO: OperationInfo = super::operation("GetAttachedMediaInfo")
        .required(&["MediaIds"])
        .read_only();
    const ERRORS: &'static [GetAttachedMediaInfoError] = &[
        GetAttachedMediaInfoError::ExceededMax,
    ];
}

impl Stateful for GetAttachedMediaInfoRequest {
    type State = Status;
    const FAILURES: &'static [Status] = &[Status::UploadFail];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.media_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .attached_media_list
                .iter()
                .map(|v| (v.media_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`GetAttachedMediaInfoRequest`].
#[non_exhaustive]
pub struct GetAttachedMediaInfoResponse {
    /// Items of the kind attached media that were found or are concerned.
    pub attached_media_list: Vec<AttachedMedia>,
    /// IDs of the non exist medias that were found or are concerned.
    /// Example: `eb1861d2c9a8*****42340e989dd56`.
    pub non_exist_media_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `221BCB57-B217-42*****BF-619BD13378F9`.
    pub request_id: Option<String>,
}

response! {
    GetAttachedMediaInfoResponse {
        "AttachedMediaList" => attached_media_list: list(""),
        "NonExistMediaIds" => non_exist_media_ids: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind attached media that were found or are concerned.
#[non_exhaustive]
pub struct AttachedMedia {
    /// ID that the service gave the application. Example: `app-*****`.
    pub app_id: Option<String>,
    /// The categories that were found or are concerned, one entry each.
    pub categories: Vec<AttachedMediaCategory>,
    /// When the item was created. Example: `2019-01-01T10:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `0222e203cf80*****f9c22870a4d2c`.
    pub media_id: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2020-05-31T11:42:20Z`.
    pub modification_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<Status>>,
    /// Where the storage lies. Example: `outin-bfefbb9*****c7426.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1,tag2`.
    pub tags: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `subtitle`.
    pub type_: Option<Open<BusinessType>>,
    /// Address under which the file or page is found.
    pub url: Option<String>,
}

response! {
    AttachedMedia {
        "AppId" => app_id: value,
        "Categories" => categories: list(""),
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "MediaId" => media_id: value,
        "ModificationTime" => modification_time: value,
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Tags" => tags: value,
        "Title" => title: value,
        "Type" => type_: value,
        "URL" => url: value,
    }
}

/// Errors that the documentation of [`GetAttachedMediaInfoRequest`] names.
///
/// - [`ExceededMax`](super::DocumentedError::ExceededMax)
pub type GetAttachedMediaInfoError = super::DocumentedError;
