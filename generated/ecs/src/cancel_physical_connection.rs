// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelPhysicalConnection`, from `ecs/CancelPhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Cancels a physical connection before it has been enabled.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CancelPhysicalConnectionRequest::new()
///     .physical_connection_id("...");
/// let reply = client.cancel_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CancelPhysicalConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the physical connection that the call is about.
    pub physical_connection_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
}

impl CancelPhysicalConnectionRequest {
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
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    CancelPhysicalConnectionRequest {
        "RegionId" => region_id: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for CancelPhysicalConnectionRequest {
    type Response = CancelPhysicalConnectionResponse;
    type Error = CancelPhysicalConnectionError;
    const INFO: OperationInfo = super::operation("CancelPhysicalConnection")
        .required(&["RegionId", "PhysicalConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CancelPhysicalConnectionError] = &[
        CancelPhysicalConnectionError::ForbiddenNotAllowedInState,
        CancelPhysicalConnectionError::InvalidRegionIdNotFound,
        CancelPhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
    ];
}

/// Response to [`CancelPhysicalConnectionRequest`].
pub type CancelPhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelPhysicalConnectionRequest`] names.
///
/// - [`ForbiddenNotAllowedInState`](super::DocumentedError::ForbiddenNotAllowedInState)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
pub type CancelPhysicalConnectionError = super::DocumentedError;
