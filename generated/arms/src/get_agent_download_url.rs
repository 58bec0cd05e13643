// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAgentDownloadUrl`, from `arms/GetAgentDownloadUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns the download URL of the ARMS agent.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetAgentDownloadUrlRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.get_agent_download_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAgentDownloadUrlRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetAgentDownloadUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetAgentDownloadUrlRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for GetAgentDownloadUrlRequest {
    type Response = GetAgentDownloadUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAgentDownloadUrl")
        .method("GET")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetAgentDownloadUrlRequest`].
#[non_exhaustive]
pub struct GetAgentDownloadUrlResponse {
    /// Web address under which the arms agent download is found.
    /// Example: `http://arms-apm-hangzhou.oss-cn-hangzhou-internal.aliyuncs.com/2.7.1.1/`.
    pub arms_agent_download_url: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14043452-D486-4EA1-80C9-BA73FB81****`.
    pub request_id: Option<String>,
}

response! {
    GetAgentDownloadUrlResponse {
        "ArmsAgentDownloadUrl" => arms_agent_download_url: value,
        "RequestId" => request_id: value,
    }
}
