// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TerminatePhysicalConnection`, from `vpc/TerminatePhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Ends the service of an `Enabled` leased line; it passes through `Terminating` before it is
/// `Terminated`. Delete the virtual border routers on it first.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::TerminatePhysicalConnectionRequest::new()
///     .physical_connection_id("pc-119mfjzm7")
///     .region_id("cn-hangzhou");
/// let reply = client.terminate_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TerminatePhysicalConnectionRequest {
    /// **Required.** Leased line to terminate. Example: `pc-119mfjzm7`.
    pub physical_connection_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl TerminatePhysicalConnectionRequest {
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
}

request! {
    TerminatePhysicalConnectionRequest {
        "PhysicalConnectionId" => physical_connection_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for TerminatePhysicalConnectionRequest {
    type Response = TerminatePhysicalConnectionResponse;
    type Error = TerminatePhysicalConnectionError;
    const INFO: OperationInfo = super::operation("TerminatePhysicalConnection")
        .required(&["PhysicalConnectionId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [TerminatePhysicalConnectionError] = &[
        TerminatePhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
        TerminatePhysicalConnectionError::ForbiddenNotAllowedInState,
        TerminatePhysicalConnectionError::ForbiddenVbrAttached,
        TerminatePhysicalConnectionError::OperationFailedVpconnAttached,
        TerminatePhysicalConnectionError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`TerminatePhysicalConnectionRequest`].
pub type TerminatePhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TerminatePhysicalConnectionRequest`] names.
///
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
/// - [`ForbiddenNotAllowedInState`](super::DocumentedError::ForbiddenNotAllowedInState)
/// - [`ForbiddenVbrAttached`](super::DocumentedError::ForbiddenVbrAttached)
/// - [`OperationFailedVpconnAttached`](super::DocumentedError::OperationFailedVpconnAttached)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type TerminatePhysicalConnectionError = super::DocumentedError;
