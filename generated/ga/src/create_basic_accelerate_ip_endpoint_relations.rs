// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBasicAccelerateIpEndpointRelations`, from `ga/CreateBasicAccelerateIpEndpointRelations.md`.

use alicloud_runtime::codegen::*;

/// Ties several accelerated IP addresses of a basic instance to endpoints in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::create_basic_accelerate_ip_endpoint_relations::AccelerateIpEndpointRelation;
///
/// let request = alicloud_ga::CreateBasicAccelerateIpEndpointRelationsRequest::new()
///     .accelerator_id("...")
///     .accelerate_ip_endpoint_relations([AccelerateIpEndpointRelation::new()]);
/// let reply = client.create_basic_accelerate_ip_endpoint_relations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** The accelerate IP address endpoint relations to work on or to narrow the list down
    /// to. Items: at most 20.
    pub accelerate_ip_endpoint_relations: Vec<AccelerateIpEndpointRelation>,
}

impl CreateBasicAccelerateIpEndpointRelationsRequest {
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
    /// Sets `AccelerateIpEndpointRelations`, which is required.
    pub fn accelerate_ip_endpoint_relations(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccelerateIpEndpointRelation>>,
    ) -> Self {
        self.accelerate_ip_endpoint_relations = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

request! {
    CreateBasicAccelerateIpEndpointRelationsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "AccelerateIpEndpointRelations" => accelerate_ip_endpoint_relations: query,
    }
}

impl Operation for CreateBasicAccelerateIpEndpointRelationsRequest {
    type Response = CreateBasicAccelerateIpEndpointRelationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "CreateBasicAccelerateIpEndpointRelations",
        )
        .required(&["RegionId", "AcceleratorId", "AccelerateIpEndpointRelations"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateBasicAccelerateIpEndpointRelationsRequest`].
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
}

response! {
    CreateBasicAccelerateIpEndpointRelationsResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
    }
}

/// The accelerate IP address endpoint relations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AccelerateIpEndpointRelation {
    /// ID of the accelerate IP address that the call is about.
    pub accelerate_ip_id: Option<String>,
    /// ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
}

impl AccelerateIpEndpointRelation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccelerateIpId`.
    pub fn accelerate_ip_id(mut self, value: impl Into<String>) -> Self {
        self.accelerate_ip_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    AccelerateIpEndpointRelation {
        "AccelerateIpId" => accelerate_ip_id: field,
        "EndpointId" => endpoint_id: field,
    }
}
