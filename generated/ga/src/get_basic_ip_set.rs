// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBasicIpSet`, from `ga/GetBasicIpSet.md`.

use alicloud_runtime::codegen::*;

/// Returns the accelerated region of a basic instance, with bandwidth and line type.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::GetBasicIpSetRequest::new()
///     .ip_set_id("...");
/// let reply = client.get_basic_ip_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBasicIpSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the set of acceleration areas and addresses that the call is about.
    pub ip_set_id: Option<String>,
}

impl GetBasicIpSetRequest {
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
    GetBasicIpSetRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "IpSetId" => ip_set_id: query,
    }
}

impl Operation for GetBasicIpSetRequest {
    type Response = GetBasicIpSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBasicIpSet")
        .required(&["RegionId", "IpSetId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetBasicIpSetRequest`].
#[non_exhaustive]
pub struct GetBasicIpSetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D2BFF54-6AF2-4679-88C4-2F2E187F16CB`.
    pub request_id: Option<String>,
    /// Region that the accelerate lies in. Example: `cn-hangzhou`.
    pub accelerate_region_id: Option<String>,
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i64>,
    /// ID of the set of acceleration areas and addresses that the item belongs to or stands for.
    /// Example: `ips-bp11ilwqjdkjeg9r7****`.
    pub ip_set_id: Option<String>,
    /// Address that belongs to the IP address. Example: `118.31.XX.XX`.
    pub ip_address: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// Version of the Internet Protocol. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// Which kind of carrier it is or is to be. Example: `BGP`.
    pub isp_type: Option<String>,
}

response! {
    GetBasicIpSetResponse {
        "RequestId" => request_id: value,
        "AccelerateRegionId" => accelerate_region_id: value,
        "Bandwidth" => bandwidth: value,
        "IpSetId" => ip_set_id: value,
        "IpAddress" => ip_address: value,
        "AcceleratorId" => accelerator_id: value,
        "IpVersion" => ip_version: value,
        "State" => state: value,
        "IspType" => isp_type: value,
    }
}
