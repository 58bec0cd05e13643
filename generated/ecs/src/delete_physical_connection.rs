// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePhysicalConnection`, from `ecs/DeletePhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Deletes a leased line connection, found by its ID.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeletePhysicalConnectionRequest::new()
///     .physical_connection_id("...");
/// let reply = client.delete_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeletePhysicalConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the physical connection that the call is about.
    pub physical_connection_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeletePhysicalConnectionRequest {
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
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeletePhysicalConnectionRequest {
        "RegionId" => region_id: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeletePhysicalConnectionRequest {
    type Response = DeletePhysicalConnectionResponse;
    type Error = DeletePhysicalConnectionError;
    const INFO: OperationInfo = super::operation("DeletePhysicalConnection")
        .required(&["RegionId", "PhysicalConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeletePhysicalConnectionError] = &[
        DeletePhysicalConnectionError::ForbiddenNotAllowedInState,
        DeletePhysicalConnectionError::InvalidPhysicalConnectionIdNotMatched,
        DeletePhysicalConnectionError::ForbiddenVBRExists,
        DeletePhysicalConnectionError::ForbiddenAssociateToVBR,
        DeletePhysicalConnectionError::InvalidRegionIdNotFound,
        DeletePhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
    ];
}

/// Response to [`DeletePhysicalConnectionRequest`].
pub type DeletePhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletePhysicalConnectionRequest`] names.
///
/// - [`ForbiddenNotAllowedInState`](super::DocumentedError::ForbiddenNotAllowedInState)
/// - [`InvalidPhysicalConnectionIdNotMatched`](super::DocumentedError::InvalidPhysicalConnectionIdNotMatched)
/// - [`ForbiddenVBRExists`](super::DocumentedError::ForbiddenVBRExists)
/// - [`ForbiddenAssociateToVBR`](super::DocumentedError::ForbiddenAssociateToVBR)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
pub type DeletePhysicalConnectionError = super::DocumentedError;
