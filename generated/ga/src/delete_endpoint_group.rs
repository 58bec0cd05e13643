// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEndpointGroup`, from `ga/DeleteEndpointGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes an endpoint group in the background, one at a time per accelerator.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteEndpointGroupRequest::new()
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .endpoint_group_id("epg-bp1dmlohjjz4kqaun****");
/// let reply = client.delete_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEndpointGroupRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// ID of the accelerator that the call is about. Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
}

impl DeleteEndpointGroupRequest {
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
    /// Sets `AcceleratorId`.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteEndpointGroupRequest {
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
    }
}

impl Operation for DeleteEndpointGroupRequest {
    type Response = DeleteEndpointGroupResponse;
    type Error = DeleteEndpointGroupError;
    const INFO: OperationInfo = super::operation("DeleteEndpointGroup")
        .required(&["EndpointGroupId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteEndpointGroupError] = &[
        DeleteEndpointGroupError::NotExistEndPointGroup,
        DeleteEndpointGroupError::StateErrorEndPointGroup,
        DeleteEndpointGroupError::NotExistListener,
        DeleteEndpointGroupError::NotActiveListener,
        DeleteEndpointGroupError::NotExistAccelerator,
        DeleteEndpointGroupError::StateErrorAccelerator,
        DeleteEndpointGroupError::ResourceQuotaFull,
        DeleteEndpointGroupError::ForbbidenSubUser,
        DeleteEndpointGroupError::Forbidden,
        DeleteEndpointGroupError::UnknownError,
    ];
}

/// Response to [`DeleteEndpointGroupRequest`].
pub type DeleteEndpointGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEndpointGroupRequest`] names.
///
/// - [`NotExistEndPointGroup`](super::DocumentedError::NotExistEndPointGroup)
/// - [`StateErrorEndPointGroup`](super::DocumentedError::StateErrorEndPointGroup)
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DeleteEndpointGroupError = super::DocumentedError;
