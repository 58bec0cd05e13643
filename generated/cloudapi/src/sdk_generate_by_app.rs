// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SdkGenerateByApp`, from `cloudapi/SdkGenerateByApp.md`.

use alicloud_runtime::codegen::*;

/// Generates an SDK with all APIs that an application may call.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SdkGenerateByAppRequest::new()
///     .app_id(1)
///     .language("...");
/// let reply = client.sdk_generate_by_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SdkGenerateByAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// **Required.** Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl SdkGenerateByAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `Language`, which is required.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    SdkGenerateByAppRequest {
        "AppId" => app_id: query,
        "Language" => language: query,
    }
}

impl Operation for SdkGenerateByAppRequest {
    type Response = SdkGenerateByAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SdkGenerateByApp")
        .required(&["AppId", "Language"]);
}

/// Response to [`SdkGenerateByAppRequest`].
#[non_exhaustive]
pub struct SdkGenerateByAppResponse {
    /// Address from which the file can be fetched.
    pub download_link: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `61A16D46-EC04-5288-8A18-811B0F536CC2`.
    pub request_id: Option<String>,
}

response! {
    SdkGenerateByAppResponse {
        "DownloadLink" => download_link: value,
        "RequestId" => request_id: value,
    }
}
