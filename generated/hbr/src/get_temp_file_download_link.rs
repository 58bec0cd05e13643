// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTempFileDownloadLink`, from `hbr/GetTempFileDownloadLink.md`.

use alicloud_runtime::codegen::*;

/// Returns the download link of a file, such as a job report.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::GetTempFileDownloadLinkRequest::new()
///     .temp_file_key("...");
/// let reply = client.get_temp_file_download_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTempFileDownloadLinkRequest {
    /// **Required.** Key that opens, signs or picks out the temp file.
    pub temp_file_key: Option<String>,
}

impl GetTempFileDownloadLinkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TempFileKey`, which is required.
    pub fn temp_file_key(mut self, value: impl Into<String>) -> Self {
        self.temp_file_key = Some(value.into());
        self
    }
}

request! {
    GetTempFileDownloadLinkRequest {
        "TempFileKey" => temp_file_key: query,
    }
}

impl Operation for GetTempFileDownloadLinkRequest {
    type Response = GetTempFileDownloadLinkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTempFileDownloadLink")
        .required(&["TempFileKey"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`GetTempFileDownloadLinkRequest`].
#[non_exhaustive]
pub struct GetTempFileDownloadLinkResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetTempFileDownloadLinkResponse {
        "Code" => code: value,
        "Url" => url: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
