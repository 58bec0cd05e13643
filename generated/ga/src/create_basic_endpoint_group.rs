// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBasicEndpointGroup`, from `ga/CreateBasicEndpointGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates the endpoint group of a basic instance in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateBasicEndpointGroupRequest::new()
///     .accelerator_id("...")
///     .endpoint_group_region("...");
/// let reply = client.create_basic_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBasicEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** Region that the endpoint group lies in.
    pub endpoint_group_region: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Which kind of endpoint it is or is to be.
    pub endpoint_type: Option<String>,
    /// Address that belongs to the endpoint.
    pub endpoint_address: Option<String>,
    /// Address that belongs to the endpoint sub.
    pub endpoint_sub_address: Option<String>,
}

impl CreateBasicEndpointGroupRequest {
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
    /// Sets `EndpointGroupRegion`, which is required.
    pub fn endpoint_group_region(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_region = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
}

request! {
    CreateBasicEndpointGroupRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "EndpointGroupRegion" => endpoint_group_region: query,
        "Name" => name: query,
        "Description" => description: query,
        "EndpointType" => endpoint_type: query,
        "EndpointAddress" => endpoint_address: query,
        "EndpointSubAddress" => endpoint_sub_address: query,
    }
}

impl Operation for CreateBasicEndpointGroupRequest {
    type Response = CreateBasicEndpointGroupResponse;
    type Error = CreateBasicEndpointGroupError;
    const INFO: OperationInfo = super::operation("CreateBasicEndpointGroup")
        .required(&["RegionId", "AcceleratorId", "EndpointGroupRegion"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBasicEndpointGroupError] = &[
        CreateBasicEndpointGroupError::ResourceQuotaFull,
        CreateBasicEndpointGroupError::NoPermissionEnableHealthCheck,
        CreateBasicEndpointGroupError::NotExistAccelerator,
        CreateBasicEndpointGroupError::StateErrorAccelerator,
        CreateBasicEndpointGroupError::NotExistBusinessRegion,
        CreateBasicEndpointGroupError::NotExistBasicBandwidthPackage,
        CreateBasicEndpointGroupError::ExistEndpointGroup,
        CreateBasicEndpointGroupError::QuotaExceededEndpointGroup,
        CreateBasicEndpointGroupError::EcsCannotBindBasicEndpoint,
        CreateBasicEndpointGroupError::InvalidateRegionBasicAccelerator,
        CreateBasicEndpointGroupError::UnknownError,
    ];
}

/// Response to [`CreateBasicEndpointGroupRequest`].
#[non_exhaustive]
pub struct CreateBasicEndpointGroupResponse {
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    CreateBasicEndpointGroupResponse {
        "EndpointGroupId" => endpoint_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateBasicEndpointGroupRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`NoPermissionEnableHealthCheck`](super::DocumentedError::NoPermissionEnableHealthCheck)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistBusinessRegion`](super::DocumentedError::NotExistBusinessRegion)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
/// - [`ExistEndpointGroup`](super::DocumentedError::ExistEndpointGroup)
/// - [`QuotaExceededEndpointGroup`](super::DocumentedError::QuotaExceededEndpointGroup)
/// - [`EcsCannotBindBasicEndpoint`](super::DocumentedError::EcsCannotBindBasicEndpoint)
/// - [`InvalidateRegionBasicAccelerator`](super::DocumentedError::InvalidateRegionBasicAccelerator)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type CreateBasicEndpointGroupError = super::DocumentedError;
