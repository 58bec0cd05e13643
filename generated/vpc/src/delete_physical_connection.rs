// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePhysicalConnection`, from `vpc/DeletePhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Deletes a leased line that is `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeletePhysicalConnectionRequest::new()
///     .physical_connection_id("pc-119mfjzm7")
///     .region_id("cn-shanghai");
/// let reply = client.delete_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePhysicalConnectionRequest {
    /// **Required.** ID of a leased line, as
    /// [`CreatePhysicalConnection`](super::Client::create_physical_connection) returned it.
    /// Example: `pc-119mfjzm7`.
    pub physical_connection_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Ranges of the on-premises network, separated by commas.
    /// Items: at most 3. Example: `30.100.0.0/16`.
    pub user_cidr: Option<String>,
}

impl DeletePhysicalConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
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
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    DeletePhysicalConnectionRequest {
        "PhysicalConnectionId" => physical_connection_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for DeletePhysicalConnectionRequest {
    type Response = DeletePhysicalConnectionResponse;
    type Error = DeletePhysicalConnectionError;
    const INFO: OperationInfo = super::operation("DeletePhysicalConnection")
        .required(&["PhysicalConnectionId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeletePhysicalConnectionError] = &[
        DeletePhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
        DeletePhysicalConnectionError::ForbiddenNotAllowedInState,
        DeletePhysicalConnectionError::InvalidPhysicalConnectionIdNotMatched,
        DeletePhysicalConnectionError::ForbiddenVBRExists,
        DeletePhysicalConnectionError::ForbiddenAssociateToVBR,
        DeletePhysicalConnectionError::OperationDeniedNeedVpconnOwner,
        DeletePhysicalConnectionError::OperationDeniedNeedPconnOwner,
        DeletePhysicalConnectionError::ForbiddenNotInAllowDeleteStatus,
        DeletePhysicalConnectionError::ResourceAlreadyAssociatedPconnQos,
        DeletePhysicalConnectionError::ResourceNotFoundPhysicalConnectionId,
    ];
}

/// Response to [`DeletePhysicalConnectionRequest`].
pub type DeletePhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletePhysicalConnectionRequest`] names.
///
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
/// - [`ForbiddenNotAllowedInState`](super::DocumentedError::ForbiddenNotAllowedInState)
/// - [`InvalidPhysicalConnectionIdNotMatched`](super::DocumentedError::InvalidPhysicalConnectionIdNotMatched)
/// - [`ForbiddenVBRExists`](super::DocumentedError::ForbiddenVBRExists)
/// - [`ForbiddenAssociateToVBR`](super::DocumentedError::ForbiddenAssociateToVBR)
/// - [`OperationDeniedNeedVpconnOwner`](super::DocumentedError::OperationDeniedNeedVpconnOwner)
/// - [`OperationDeniedNeedPconnOwner`](super::DocumentedError::OperationDeniedNeedPconnOwner)
/// - [`ForbiddenNotInAllowDeleteStatus`](super::DocumentedError::ForbiddenNotInAllowDeleteStatus)
/// - [`ResourceAlreadyAssociatedPconnQos`](super::DocumentedError::ResourceAlreadyAssociatedPconnQos)
/// - [`ResourceNotFoundPhysicalConnectionId`](super::DocumentedError::ResourceNotFoundPhysicalConnectionId)
pub type DeletePhysicalConnectionError = super::DocumentedError;
