// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBasicEndpointGroup`, from `ga/UpdateBasicEndpointGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes a basic instance's endpoint group, such as its endpoint address.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateBasicEndpointGroupRequest::new()
///     .endpoint_group_id("...");
/// let reply = client.update_basic_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBasicEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
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

impl UpdateBasicEndpointGroupRequest {
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
    UpdateBasicEndpointGroupRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "EndpointType" => endpoint_type: query,
        "EndpointAddress" => endpoint_address: query,
        "EndpointSubAddress" => endpoint_sub_address: query,
    }
}

impl Operation for UpdateBasicEndpointGroupRequest {
    type Response = UpdateBasicEndpointGroupResponse;
    type Error = UpdateBasicEndpointGroupError;
    const INFO: OperationInfo = super::operation("UpdateBasicEndpointGroup")
        .required(&["RegionId", "EndpointGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateBasicEndpointGroupError] = &[
        UpdateBasicEndpointGroupError::NotExistEndPointGroup,
        UpdateBasicEndpointGroupError::StateErrorEndPointGroup,
        UpdateBasicEndpointGroupError::NotExistAccelerator,
        UpdateBasicEndpointGroupError::StateErrorAccelerator,
    ];
}

/// Response to [`UpdateBasicEndpointGroupRequest`].
pub type UpdateBasicEndpointGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateBasicEndpointGroupRequest`] names.
///
/// - [`NotExistEndPointGroup`](super::DocumentedError::NotExistEndPointGroup)
/// - [`StateErrorEndPointGroup`](super::DocumentedError::StateErrorEndPointGroup)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
pub type UpdateBasicEndpointGroupError = super::DocumentedError;
