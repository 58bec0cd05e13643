// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAuthToken`, from `arms/GetAuthToken.md`.

use alicloud_runtime::codegen::*;

/// Returns the token needed to read and write a Prometheus instance over the Internet.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetAuthTokenRequest::new()
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .region_id("cn-hangzhou");
/// let reply = client.get_auth_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAuthTokenRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetAuthTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetAuthTokenRequest {
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetAuthTokenRequest {
    type Response = GetAuthTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAuthToken")
        .required(&["ClusterId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetAuthTokenRequest`].
#[non_exhaustive]
pub struct GetAuthTokenResponse {
    /// What the call returns besides its status. Example: `eyJhbGciOiJIUzI1NiJ9******`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAuthTokenResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}
