// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEndpointGroupAttribute`, from `ga/UpdateEndpointGroupAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes only the name and description of an endpoint group.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateEndpointGroupAttributeRequest::new()
///     .endpoint_group_id("...");
/// let reply = client.update_endpoint_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEndpointGroupAttributeRequest {
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
}

impl UpdateEndpointGroupAttributeRequest {
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
}

request! {
    UpdateEndpointGroupAttributeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for UpdateEndpointGroupAttributeRequest {
    type Response = UpdateEndpointGroupAttributeResponse;
    type Error = UpdateEndpointGroupAttributeError;
    const INFO: OperationInfo = super::operation("UpdateEndpointGroupAttribute")
        .required(&["RegionId", "EndpointGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateEndpointGroupAttributeError] = &[
        UpdateEndpointGroupAttributeError::ResourceQuotaFull,
        UpdateEndpointGroupAttributeError::NotExistEndPointGroup,
        UpdateEndpointGroupAttributeError::StateErrorEndPointGroup,
        UpdateEndpointGroupAttributeError::ForbbidenSubUser,
        UpdateEndpointGroupAttributeError::Forbidden,
        UpdateEndpointGroupAttributeError::UnknownError,
    ];
}

/// Response to [`UpdateEndpointGroupAttributeRequest`].
pub type UpdateEndpointGroupAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateEndpointGroupAttributeRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`NotExistEndPointGroup`](super::DocumentedError::NotExistEndPointGroup)
/// - [`StateErrorEndPointGroup`](super::DocumentedError::StateErrorEndPointGroup)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateEndpointGroupAttributeError = super::DocumentedError;
