// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBasicEndpointGroup`, from `ga/DeleteBasicEndpointGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes the endpoint group of a basic accelerator, when no endpoint in it is bound to an
/// accelerated address.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteBasicEndpointGroupRequest::new()
///     .endpoint_group_id("...");
/// let reply = client.delete_basic_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBasicEndpointGroupRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
}

impl DeleteBasicEndpointGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DeleteBasicEndpointGroupRequest {
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
    }
}

impl Operation for DeleteBasicEndpointGroupRequest {
    type Response = DeleteBasicEndpointGroupResponse;
    type Error = DeleteBasicEndpointGroupError;
    const INFO: OperationInfo = super::operation("DeleteBasicEndpointGroup")
        .required(&["EndpointGroupId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteBasicEndpointGroupError] = &[
        DeleteBasicEndpointGroupError::NotExistEndPointGroup,
        DeleteBasicEndpointGroupError::StateErrorEndPointGroup,
        DeleteBasicEndpointGroupError::NotExistAccelerator,
        DeleteBasicEndpointGroupError::StateErrorAccelerator,
        DeleteBasicEndpointGroupError::ForbbidenSubUser,
        DeleteBasicEndpointGroupError::Forbidden,
        DeleteBasicEndpointGroupError::UnknownError,
    ];
}

/// Response to [`DeleteBasicEndpointGroupRequest`].
pub type DeleteBasicEndpointGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBasicEndpointGroupRequest`] names.
///
/// - [`NotExistEndPointGroup`](super::DocumentedError::NotExistEndPointGroup)
/// - [`StateErrorEndPointGroup`](super::DocumentedError::StateErrorEndPointGroup)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DeleteBasicEndpointGroupError = super::DocumentedError;
