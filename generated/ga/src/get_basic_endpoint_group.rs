// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBasicEndpointGroup`, from `ga/GetBasicEndpointGroup.md`.

use alicloud_runtime::codegen::*;

/// Returns the endpoint group of a basic instance, with region and endpoint address.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::GetBasicEndpointGroupRequest::new()
///     .endpoint_group_id("...");
/// let reply = client.get_basic_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBasicEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
}

impl GetBasicEndpointGroupRequest {
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
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
}

request! {
    GetBasicEndpointGroupRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
    }
}

impl Operation for GetBasicEndpointGroupRequest {
    type Response = GetBasicEndpointGroupResponse;
    type Error = GetBasicEndpointGroupError;
    const INFO: OperationInfo = super::operation("GetBasicEndpointGroup")
        .required(&["RegionId", "EndpointGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetBasicEndpointGroupError] = &[
        GetBasicEndpointGroupError::UnknownError,
    ];
}

/// Response to [`GetBasicEndpointGroupRequest`].
#[non_exhaustive]
pub struct GetBasicEndpointGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// Name that people know the item by. Example: `group1`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `BasicEndpointGroup`.
    pub description: Option<String>,
    /// Region that the endpoint group lies in. Example: `cn-shanghai`.
    pub endpoint_group_region: Option<String>,
    /// Which kind of endpoint it is or is to be. Example: `ENI`.
    pub endpoint_type: Option<String>,
    /// Address that belongs to the endpoint. Example: `eni-bp1a05txelswuj8g****`.
    pub endpoint_address: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// Address that belongs to the endpoint sub. Example: `172.16.XX.XX`.
    pub endpoint_sub_address: Option<String>,
}

response! {
    GetBasicEndpointGroupResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "EndpointGroupRegion" => endpoint_group_region: value,
        "EndpointType" => endpoint_type: value,
        "EndpointAddress" => endpoint_address: value,
        "State" => state: value,
        "EndpointSubAddress" => endpoint_sub_address: value,
    }
}

/// Errors that the documentation of [`GetBasicEndpointGroupRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type GetBasicEndpointGroupError = super::DocumentedError;
