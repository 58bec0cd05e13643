// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBasicEndpoints`, from `ga/CreateBasicEndpoints.md`.

use alicloud_runtime::codegen::*;

/// Adds several endpoints to the endpoint group of a basic instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::create_basic_endpoints::Endpoint;
///
/// let request = alicloud_ga::CreateBasicEndpointsRequest::new()
///     .accelerator_id("...")
///     .endpoint_group_id("...")
///     .endpoints([Endpoint::new()]);
/// let reply = client.create_basic_endpoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBasicEndpointsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// **Required.** The endpoints to work on or to narrow the list down to. Items: at most 20.
    pub endpoints: Vec<Endpoint>,
}

impl CreateBasicEndpointsRequest {
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
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
    /// Sets `Endpoints`, which is required.
    pub fn endpoints(
        mut self,
        value: impl IntoIterator<Item = impl Into<Endpoint>>,
    ) -> Self {
        self.endpoints = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateBasicEndpointsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "Endpoints" => endpoints: query,
    }
}

impl Operation for CreateBasicEndpointsRequest {
    type Response = CreateBasicEndpointsResponse;
    type Error = CreateBasicEndpointsError;
    const INFO: OperationInfo = super::operation("CreateBasicEndpoints")
        .required(&["RegionId", "AcceleratorId", "EndpointGroupId", "Endpoints"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBasicEndpointsError] = &[
        CreateBasicEndpointsError::NotExistAccelerator,
        CreateBasicEndpointsError::NotFoundENIInstance,
        CreateBasicEndpointsError::InvalidateSlbAddressType,
    ];
}

/// Response to [`CreateBasicEndpointsRequest`].
#[non_exhaustive]
pub struct CreateBasicEndpointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<BasicEndpoint>,
}

response! {
    CreateBasicEndpointsResponse {
        "RequestId" => request_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "Endpoints" => endpoints: list(""),
    }
}

/// The endpoints to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Endpoint {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which kind of endpoint it is or is to be.
    pub endpoint_type: Option<String>,
    /// Address that belongs to the endpoint.
    pub endpoint_address: Option<String>,
    /// Address that belongs to the endpoint sub.
    pub endpoint_sub_address: Option<String>,
    /// Which kind of endpoint sub address it is or is to be.
    pub endpoint_sub_address_type: Option<String>,
    /// ID of the zone that the endpoint lies in.
    pub endpoint_zone_id: Option<String>,
}

impl Endpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `EndpointType`.
    pub fn endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
    /// Sets `EndpointAddress`.
    pub fn endpoint_address(mut self, value: impl Into<String>) -> Self {
        self.endpoint_address = Some(value.into());
        self
    }
    /// Sets `EndpointSubAddress`.
    pub fn endpoint_sub_address(mut self, value: impl Into<String>) -> Self {
        self.endpoint_sub_address = Some(value.into());
        self
    }
    /// Sets `EndpointSubAddressType`.
    pub fn endpoint_sub_address_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_sub_address_type = Some(value.into());
        self
    }
    /// Sets `EndpointZoneId`.
    pub fn endpoint_zone_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_zone_id = Some(value.into());
        self
    }
}

request! {
    Endpoint {
        "Name" => name: field,
        "EndpointType" => endpoint_type: field,
        "EndpointAddress" => endpoint_address: field,
        "EndpointSubAddress" => endpoint_sub_address: field,
        "EndpointSubAddressType" => endpoint_sub_address_type: field,
        "EndpointZoneId" => endpoint_zone_id: field,
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BasicEndpoint {
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub endpoint_id: Option<String>,
    /// Which kind of endpoint it is or is to be. Example: `ENI`.
    pub endpoint_type: Option<String>,
    /// Address that belongs to the endpoint. Example: `eni-bp1a05txelswuj8g****`.
    pub endpoint_address: Option<String>,
    /// Address that belongs to the endpoint sub. Example: `172.16.XX.XX`.
    pub endpoint_sub_address: Option<String>,
}

response! {
    BasicEndpoint {
        "EndpointId" => endpoint_id: value,
        "EndpointType" => endpoint_type: value,
        "EndpointAddress" => endpoint_address: value,
        "EndpointSubAddress" => endpoint_sub_address: value,
    }
}

/// Errors that the documentation of [`CreateBasicEndpointsRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`NotFoundENIInstance`](super::DocumentedError::NotFoundENIInstance)
/// - [`InvalidateSlbAddressType`](super::DocumentedError::InvalidateSlbAddressType)
pub type CreateBasicEndpointsError = super::DocumentedError;
