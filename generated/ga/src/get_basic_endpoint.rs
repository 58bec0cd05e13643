// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBasicEndpoint`, from `ga/GetBasicEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Returns one endpoint of a basic instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::GetBasicEndpointRequest::new()
///     .endpoint_id("...");
/// let reply = client.get_basic_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBasicEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
}

impl GetBasicEndpointRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    GetBasicEndpointRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for GetBasicEndpointRequest {
    type Response = GetBasicEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBasicEndpoint")
        .required(&["RegionId", "EndpointId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetBasicEndpointRequest`].
#[non_exhaustive]
pub struct GetBasicEndpointResponse {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the end point that the item belongs to or stands for.
    /// Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub end_point_id: Option<String>,
    /// Name that people know the item by. Example: `ep01`.
    pub name: Option<String>,
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
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    GetBasicEndpointResponse {
        "AcceleratorId" => accelerator_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "EndPointId" => end_point_id: value,
        "Name" => name: value,
        "EndpointType" => endpoint_type: value,
        "EndpointAddress" => endpoint_address: value,
        "EndpointSubAddress" => endpoint_sub_address: value,
        "EndpointSubAddressType" => endpoint_sub_address_type: value,
        "EndpointZoneId" => endpoint_zone_id: value,
        "State" => state: value,
        "RequestId" => request_id: value,
    }
}
