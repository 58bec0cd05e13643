// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBasicAccelerateIpEndpointRelation`, from `ga/GetBasicAccelerateIpEndpointRelation.md`.

use alicloud_runtime::codegen::*;

/// Returns which endpoint an accelerated IP address of a basic instance is tied to.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::GetBasicAccelerateIpEndpointRelationRequest::new()
///     .accelerator_id("...");
/// let reply = client.get_basic_accelerate_ip_endpoint_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBasicAccelerateIpEndpointRelationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// ID of the accelerate IP address that the call is about.
    pub accelerate_ip_id: Option<String>,
}

impl GetBasicAccelerateIpEndpointRelationRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `AccelerateIpId`.
    pub fn accelerate_ip_id(mut self, value: impl Into<String>) -> Self {
        self.accelerate_ip_id = Some(value.into());
        self
    }
}

request! {
    GetBasicAccelerateIpEndpointRelationRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "EndpointId" => endpoint_id: query,
        "AccelerateIpId" => accelerate_ip_id: query,
    }
}

impl Operation for GetBasicAccelerateIpEndpointRelationRequest {
    type Response = GetBasicAccelerateIpEndpointRelationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBasicAccelerateIpEndpointRelation")
        .required(&["RegionId", "AcceleratorId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetBasicAccelerateIpEndpointRelationRequest`].
#[non_exhaustive]
pub struct GetBasicAccelerateIpEndpointRelationResponse {
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub endpoint_id: Option<String>,
    /// Name that the endpoint goes by. Example: `ep01`.
    pub endpoint_name: Option<String>,
    /// Which kind of endpoint it is or is to be. Example: `ENI`.
    pub endpoint_type: Option<String>,
    /// Address that belongs to the endpoint. Example: `eni-bp1a05txelswuj8g****`.
    pub endpoint_address: Option<String>,
    /// Address that belongs to the endpoint sub. Example: `172.16.XX.XX`.
    pub endpoint_sub_address: Option<String>,
    /// Which kind of endpoint sub address it is or is to be. Example: `primary`.
    pub endpoint_sub_address_type: Option<String>,
    /// ID of the zone that the endpoint lies in. Example: `cn-hangzhou-g`.
    pub endpoint_zone_id: Option<String>,
    /// ID of the accelerate IP address that the item belongs to or stands for.
    /// Example: `gaip-bp1****`.
    pub accelerate_ip_id: Option<String>,
    /// Address that belongs to the IP address. Example: `116.132.XX.XX`.
    pub ip_address: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp11v53zfftax68b0daws`.
    pub accelerator_id: Option<String>,
}

response! {
    GetBasicAccelerateIpEndpointRelationResponse {
        "EndpointId" => endpoint_id: value,
        "EndpointName" => endpoint_name: value,
        "EndpointType" => endpoint_type: value,
        "EndpointAddress" => endpoint_address: value,
        "EndpointSubAddress" => endpoint_sub_address: value,
        "EndpointSubAddressType" => endpoint_sub_address_type: value,
        "EndpointZoneId" => endpoint_zone_id: value,
        "AccelerateIpId" => accelerate_ip_id: value,
        "IpAddress" => ip_address: value,
        "State" => state: value,
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
    }
}
