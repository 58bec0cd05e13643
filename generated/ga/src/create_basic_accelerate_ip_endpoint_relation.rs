// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBasicAccelerateIpEndpointRelation`, from `ga/CreateBasicAccelerateIpEndpointRelation.md`.

use alicloud_runtime::codegen::*;

/// Ties one accelerated IP address of a basic instance to one endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateBasicAccelerateIpEndpointRelationRequest::new()
///     .accelerator_id("...")
///     .endpoint_id("...")
///     .accelerate_ip_id("...");
/// let reply = client.create_basic_accelerate_ip_endpoint_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// **Required.** ID of the accelerate IP address that the call is about.
    pub accelerate_ip_id: Option<String>,
}

impl CreateBasicAccelerateIpEndpointRelationRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `AccelerateIpId`, which is required.
    pub fn accelerate_ip_id(mut self, value: impl Into<String>) -> Self {
        self.accelerate_ip_id = Some(value.into());
        self
    }
}

request! {
    CreateBasicAccelerateIpEndpointRelationRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "EndpointId" => endpoint_id: query,
        "AccelerateIpId" => accelerate_ip_id: query,
    }
}

impl Operation for CreateBasicAccelerateIpEndpointRelationRequest {
    type Response = CreateBasicAccelerateIpEndpointRelationResponse;
    type Error = CreateBasicAccelerateIpEndpointRelationError;
    const INFO: OperationInfo = super::operation(
            "CreateBasicAccelerateIpEndpointRelation",
        )
        .required(&["RegionId", "AcceleratorId", "EndpointId", "AccelerateIpId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBasicAccelerateIpEndpointRelationError] = &[
        CreateBasicAccelerateIpEndpointRelationError::EcsCannotBindBasicEndpoint,
    ];
}

/// Response to [`CreateBasicAccelerateIpEndpointRelationRequest`].
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub endpoint_id: Option<String>,
    /// ID of the accelerate IP address that the item belongs to or stands for.
    /// Example: `gaip-bp1****`.
    pub accelerate_ip_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
}

response! {
    CreateBasicAccelerateIpEndpointRelationResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
        "EndpointId" => endpoint_id: value,
        "AccelerateIpId" => accelerate_ip_id: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`CreateBasicAccelerateIpEndpointRelationRequest`] names.
///
/// - [`EcsCannotBindBasicEndpoint`](super::DocumentedError::EcsCannotBindBasicEndpoint)
pub type CreateBasicAccelerateIpEndpointRelationError = super::DocumentedError;
