// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPrometheusApiToken`, from `arms/GetPrometheusApiToken.md`.

use alicloud_runtime::codegen::*;

/// Returns the token for integrating with ARMS Prometheus monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetPrometheusApiTokenRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.get_prometheus_api_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPrometheusApiTokenRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetPrometheusApiTokenRequest {
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
    GetPrometheusApiTokenRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for GetPrometheusApiTokenRequest {
    type Response = GetPrometheusApiTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPrometheusApiToken")
        .required(&["RegionId"])
        .secret_members(&["Token"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetPrometheusApiTokenRequest`].
#[non_exhaustive]
pub struct GetPrometheusApiTokenResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `6dcbb77ef4ba6ef5466b5debf9e2****`. A secret: it is printed as `***`.
    pub token: Option<String>,
}

response! {
    GetPrometheusApiTokenResponse {
        "RequestId" => request_id: value,
        "Token" => token: value as Secret,
    }
}
