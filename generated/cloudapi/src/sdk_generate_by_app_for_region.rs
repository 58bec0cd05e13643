// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SdkGenerateByAppForRegion`, from `cloudapi/SdkGenerateByAppForRegion.md`.

use alicloud_runtime::codegen::*;

/// Generates an SDK with the APIs of the region that an application may call.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SdkGenerateByAppForRegionRequest::new()
///     .app_id(1)
///     .language("...");
/// let reply = client.sdk_generate_by_app_for_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SdkGenerateByAppForRegionRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// **Required.** Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl SdkGenerateByAppForRegionRequest {
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
    SdkGenerateByAppForRegionRequest {
        "AppId" => app_id: query,
        "Language" => language: query,
    }
}

impl Operation for SdkGenerateByAppForRegionRequest {
    type Response = SdkGenerateByAppForRegionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SdkGenerateByAppForRegion")
        .required(&["AppId", "Language"]);
}

/// Response to [`SdkGenerateByAppForRegionRequest`].
#[non_exhaustive]
pub struct SdkGenerateByAppForRegionResponse {
    /// Address from which the file can be fetched.
    pub download_link: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE5722A6-AE78-4741-A9B0-6C817D360510`.
    pub request_id: Option<String>,
}

response! {
    SdkGenerateByAppForRegionResponse {
        "DownloadLink" => download_link: value,
        "RequestId" => request_id: value,
    }
}
