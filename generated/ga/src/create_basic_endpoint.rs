// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBasicEndpoint`, from `ga/CreateBasicEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Adds one endpoint to the endpoint group of a basic instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateBasicEndpointRequest::new()
///     .accelerator_id("...")
///     .endpoint_group_id("...")
///     .endpoint_type("...")
///     .endpoint_address("...");
/// let reply = client.create_basic_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBasicEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Which kind of endpoint it is or is to be.
    pub endpoint_type: Option<String>,
    /// **Required.** Address that belongs to the endpoint.
    pub endpoint_address: Option<String>,
    /// Address that belongs to the endpoint sub.
    pub endpoint_sub_address: Option<String>,
    /// Which kind of endpoint sub address it is or is to be.
    pub endpoint_sub_address_type: Option<String>,
    /// ID of the zone that the endpoint lies in.
    pub endpoint_zone_id: Option<String>,
}

impl CreateBasicEndpointRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `EndpointType`, which is required.
    pub fn endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
    /// Sets `EndpointAddress`, which is required.
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
    CreateBasicEndpointRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "Name" => name: query,
        "EndpointType" => endpoint_type: query,
        "EndpointAddress" => endpoint_address: query,
        "EndpointSubAddress" => endpoint_sub_address: query,
        "EndpointSubAddressType" => endpoint_sub_address_type: query,
        "EndpointZoneId" => endpoint_zone_id: query,
    }
}

impl Operation for CreateBasicEndpointRequest {
    type Response = CreateBasicEndpointResponse;
    type Error = CreateBasicEndpointError;
    const INFO: OperationInfo = super::operation("CreateBasicEndpoint")
        .required(
            &[
                "RegionId",
                "AcceleratorId",
                "EndpointGroupId",
                "EndpointType",
                "EndpointAddress",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBasicEndpointError] = &[
        CreateBasicEndpointError::NotExistAccelerator,
    ];
}

/// Response to [`CreateBasicEndpointRequest`].
#[non_exhaustive]
pub struct CreateBasicEndpointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub endpoint_id: Option<String>,
}

response! {
    CreateBasicEndpointResponse {
        "RequestId" => request_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "EndpointId" => endpoint_id: value,
    }
}

/// Errors that the documentation of [`CreateBasicEndpointRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
pub type CreateBasicEndpointError = super::DocumentedError;
