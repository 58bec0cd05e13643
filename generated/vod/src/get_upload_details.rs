// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUploadDetails`, from `vod/GetUploadDetails.md`.

use alicloud_runtime::codegen::*;

/// Shows how uploads of media went: time, percentage done and source, for several IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetUploadDetailsRequest::new()
///     .media_ids("61ccbdb06fa*****83012be4d8083f6,7d2fbc380*****b0e08e55f");
/// let reply = client.get_upload_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUploadDetailsRequest {
    /// **Required.** IDs of the medias to work on or to narrow the list down to.
    /// Items: at most 20. Example: `61ccbdb06fa*****83012be4d8083f6,7d2fbc380*****b0e08e55f`.
    pub media_ids: Option<String>,
    /// Which kind of media it is or is to be. Example: `video`.
    pub media_type: Option<String>,
    /// Number of the account that owns the resource real. Example: `5432684`.
    pub resource_real_owner_id: Option<i64>,
}

impl GetUploadDetailsRequest {
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
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `ResourceRealOwnerId`.
    #[inline]
    pub fn resource_real_owner_id(mut self, value: i64) -> Self {
        self.resource_real_owner_id = Some(value);
        self
    }
}

request! {
    GetUploadDetailsRequest {
        "MediaIds" => media_ids: query,
        "MediaType" => media_type: query,
        "ResourceRealOwnerId" => resource_real_owner_id: query,
    }
}

impl Operation for GetUploadDetailsRequest {
    type Response = GetUploadDetailsResponse;
    type Error = GetUploadDetailsError;
    const INFO: OperationInfo = super::operation("GetUploadDetails")
        .required(&["MediaIds"])
        .read_only();
    const ERRORS: &'static [GetUploadDetailsError] = &[
        GetUploadDetailsError::LimitExceededMediaIds,
    ];
}

/// Response to [`GetUploadDetailsRequest`].
#[non_exhaustive]
pub struct GetUploadDetailsResponse {
    /// IDs of the forbidden medias that were found or are concerned.
    /// Example: `7d2fbc380*****b0e08e55f`.
    pub forbidden_media_ids: Vec<String>,
    /// IDs of the non exist medias that were found or are concerned. Example: `dfsg****`.
    pub non_exist_media_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E290613-04F4-47*****F4-795D30732077`.
    pub request_id: Option<String>,
    /// Details about the upload, one entry each.
    pub upload_details: Vec<UploadDetail>,
}

response! {
    GetUploadDetailsResponse {
        "ForbiddenMediaIds" => forbidden_media_ids: list(""),
        "NonExistMediaIds" => non_exist_media_ids: list(""),
        "RequestId" => request_id: value,
        "UploadDetails" => upload_details: list(""),
    }
}

/// Details about the upload, one entry each.
#[non_exhaustive]
pub struct UploadDetail {
    /// Time that is set or recorded for this: completion. Example: `2019-04-28T09:45:07Z`.
    pub completion_time: Option<Timestamp>,
    /// When the item was created. Example: `2019-04-28T09:42:07Z`.
    pub creation_time: Option<Timestamp>,
    /// Browser or device that the upload came from. Example: `Chrome`.
    pub device_model: Option<String>,
    /// How much space the file takes. Example: `46`.
    pub file_size: Option<i64>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `61ccbdb06fa*****83012be4d8083f6`.
    pub media_id: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2019-04-28T09:43:12Z`.
    pub modification_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `UPLOADING`.
    pub status: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Address that the upload came from. Example: `127.0.0.1`.
    pub upload_ip: Option<String>,
    /// Share of the file that has arrived, up to 1. Example: `0.038`.
    pub upload_ratio: Option<f64>,
    /// How large the upload is or is to be. Example: `346`.
    pub upload_size: Option<i64>,
    /// Where the upload comes from. Example: `WebSDK`.
    pub upload_source: Option<String>,
    /// State that the upload is in. Example: `UPLOADING`.
    pub upload_status: Option<String>,
}

response! {
    UploadDetail {
        "CompletionTime" => completion_time: value,
        "CreationTime" => creation_time: value,
        "DeviceModel" => device_model: value,
        "FileSize" => file_size: value,
        "MediaId" => media_id: value,
        "ModificationTime" => modification_time: value,
        "Status" => status: value,
        "Title" => title: value,
        "UploadIP" => upload_ip: value,
        "UploadRatio" => upload_ratio: value,
        "UploadSize" => upload_size: value,
        "UploadSource" => upload_source: value,
        "UploadStatus" => upload_status: value,
    }
}

/// Errors that the documentation of [`GetUploadDetailsRequest`] names.
///
/// - [`LimitExceededMediaIds`](super::DocumentedError::LimitExceededMediaIds)
pub type GetUploadDetailsError = super::DocumentedError;
