// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUrlUploadInfos`, from `ice/GetUrlUploadInfos.md`.

use alicloud_runtime::codegen::*;

/// Shows how far jobs that fetch media from URLs have come.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetUrlUploadInfosRequest::new();
/// let reply = client.get_url_upload_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUrlUploadInfosRequest {
    /// IDs of the jobs to work on or to narrow the list down to.
    pub job_ids: Option<String>,
    /// The upload URLs that are concerned.
    pub upload_urls: Option<String>,
}

impl GetUrlUploadInfosRequest {
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
    GetUrlUploadInfosRequest {
        "JobIds" => job_ids: query,
        "UploadURLs" => upload_urls: query,
    }
}

impl Operation for GetUrlUploadInfosRequest {
    type Response = GetUrlUploadInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUrlUploadInfos").read_only();
}

/// Response to [`GetUrlUploadInfosRequest`].
#[non_exhaustive]
pub struct GetUrlUploadInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The non exists that were found or are concerned, one entry each.
    /// Example: `['e3e71ae8e4a46e4893d8cadce50c3bd0']`.
    pub non_exists: Vec<String>,
    /// Items of the kind URL upload info that were found or are concerned.
    pub url_upload_info_list: Vec<URLUploadInfoList>,
}

response! {
    GetUrlUploadInfosResponse {
        "RequestId" => request_id: value,
        "NonExists" => non_exists: list(""),
        "URLUploadInfoList" => url_upload_info_list: list(""),
    }
}

/// Items of the kind URL upload info that were found or are concerned.
#[non_exhaustive]
pub struct URLUploadInfoList {
    /// When the item was created. Example: `2021-11-07T10:03:37Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `Success`.
    pub error_message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<String>,
    /// Time that is set or recorded for this: complete. Example: `2021-11-26 21:47:37`.
    pub complete_time: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `3829500c0fef429fa4ec1680b122d***`.
    pub job_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Web address under which the upload is found. Example: `http://****.mp4`.
    pub upload_url: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `5014ca70f08171ecbf940764a0fd6***`.
    pub media_id: Option<String>,
    /// How much space the file takes. Example: `64610`.
    pub file_size: Option<String>,
}

response! {
    URLUploadInfoList {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "ErrorCode" => error_code: value,
        "CompleteTime" => complete_time: value,
        "JobId" => job_id: value,
        "UserData" => user_data: value,
        "UploadURL" => upload_url: value,
        "MediaId" => media_id: value,
        "FileSize" => file_size: value,
    }
}
