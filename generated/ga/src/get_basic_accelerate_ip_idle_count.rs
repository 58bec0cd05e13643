// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBasicAccelerateIpIdleCount`, from `ga/GetBasicAccelerateIpIdleCount.md`.

use alicloud_runtime::codegen::*;

/// Returns how many accelerated IP addresses of a basic instance are idle.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::GetBasicAccelerateIpIdleCountRequest::new()
///     .ip_set_id("...");
/// let reply = client.get_basic_accelerate_ip_idle_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBasicAccelerateIpIdleCountRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the set of acceleration areas and addresses that the call is about.
    pub ip_set_id: Option<String>,
}

impl GetBasicAccelerateIpIdleCountRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `IpSetId`, which is required.
    pub fn ip_set_id(mut self, value: impl Into<String>) -> Self {
        self.ip_set_id = Some(value.into());
        self
    }
}

request! {
    GetBasicAccelerateIpIdleCountRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "IpSetId" => ip_set_id: query,
    }
}

impl Operation for GetBasicAccelerateIpIdleCountRequest {
    type Response = GetBasicAccelerateIpIdleCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBasicAccelerateIpIdleCount")
        .required(&["RegionId", "IpSetId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetBasicAccelerateIpIdleCountRequest`].
#[non_exhaustive]
pub struct GetBasicAccelerateIpIdleCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    GetBasicAccelerateIpIdleCountResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}
