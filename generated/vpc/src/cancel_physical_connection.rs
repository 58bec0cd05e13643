// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelPhysicalConnection`, from `vpc/CancelPhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Withdraws a leased line before it goes into service. Possible in the states `Initial`,
/// `Approved`, `Allocated` and `Confirmed`; it ends as `Canceled`.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CancelPhysicalConnectionRequest::new()
///     .physical_connection_id("pc-119mfjzm7")
///     .region_id("cn-shanghai");
/// let reply = client.cancel_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelPhysicalConnectionRequest {
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
}

impl CancelPhysicalConnectionRequest {
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
    CancelPhysicalConnectionRequest {
        "PhysicalConnectionId" => physical_connection_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CancelPhysicalConnectionRequest {
    type Response = CancelPhysicalConnectionResponse;
    type Error = CancelPhysicalConnectionError;
    const INFO: OperationInfo = super::operation("CancelPhysicalConnection")
        .required(&["PhysicalConnectionId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CancelPhysicalConnectionError] = &[
        CancelPhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
        CancelPhysicalConnectionError::ForbiddenNotAllowedInState,
        CancelPhysicalConnectionError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CancelPhysicalConnectionRequest`].
pub type CancelPhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelPhysicalConnectionRequest`] names.
///
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
/// - [`ForbiddenNotAllowedInState`](super::DocumentedError::ForbiddenNotAllowedInState)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CancelPhysicalConnectionError = super::DocumentedError;
