// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetURLUploadInfos`, from `vod/GetURLUploadInfos.md`.

use alicloud_runtime::codegen::*;

/// Shows upload jobs that pull files by URL, found by job ID or URL.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetURLUploadInfosRequest::new();
/// let reply = client.get_url_upload_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetURLUploadInfosRequest {
    /// IDs of the jobs to work on or to narrow the list down to.
    /// Items: at most 10. Example: `86c192*****5fba0,7afb*****201e7fa,2cc49*****97378`.
    pub job_ids: Option<String>,
    /// The upload URLs that are concerned. Items: at most 10. Example: `http://****.mp4`.
    pub upload_urls: Option<String>,
}

impl GetURLUploadInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobIds`.
    pub fn job_ids(mut self, value: impl Into<String>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
    /// Sets `UploadURLs`.
    pub fn upload_urls(mut self, value: impl Into<String>) -> Self {
        self.upload_urls = Some(value.into());
        self
    }
}

request! {
    GetURLUploadInfosRequest {
        "JobIds" => job_ids: query,
        "UploadURLs" => upload_urls: query,
    }
}

impl Operation for GetURLUploadInfosRequest {
    type Response = GetURLUploadInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetURLUploadInfos").read_only();
}

/// Response to [`GetURLUploadInfosRequest`].
#[non_exhaustive]
pub struct GetURLUploadInfosResponse {
    /// The non exists that were found or are concerned, one entry each. Example: `["****1", "****2"]`.
    pub non_exists: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Items of the kind URL upload info that were found or are concerned.
    pub url_upload_info_list: Vec<UrlUploadJobInfoDTO>,
}

response! {
    GetURLUploadInfosResponse {
        "NonExists" => non_exists: list(""),
        "RequestId" => request_id: value,
        "URLUploadInfoList" => url_upload_info_list: list(""),
    }
}

/// Items of the kind URL upload info that were found or are concerned.
#[non_exhaustive]
pub struct UrlUploadJobInfoDTO {
    /// Time that is set or recorded for this: complete. Example: `2019-01-01T01:11:01Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was created. Example: `2019-01-01T01:01:01Z`.
    pub creation_time: Option<Timestamp>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `error_message`.
    pub error_message: Option<String>,
    /// How much space the file takes. Unit: `bytes`. Example: `24`.
    pub file_size: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `86c192*****5fba0`.
    pub job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `93ab850b4f6f*****54b6e91d24d81d4`.
    pub media_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<String>,
    /// Web address under which the upload is found. Example: `http://****.mp4`.
    pub upload_url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

response! {
    UrlUploadJobInfoDTO {
        "CompleteTime" => complete_time: value,
        "CreationTime" => creation_time: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "FileSize" => file_size: value,
        "JobId" => job_id: value,
        "MediaId" => media_id: value,
        "Status" => status: value,
        "UploadURL" => upload_url: value,
        "UserData" => user_data: value,
    }
}
