// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnablePhysicalConnection`, from `ecs/EnablePhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Puts a leased line that is ready into service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::EnablePhysicalConnectionRequest::new()
///     .physical_connection_id("...");
/// let reply = client.enable_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct EnablePhysicalConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the physical connection that the call is about.
    pub physical_connection_id: Option<String>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
}

impl EnablePhysicalConnectionRequest {
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
    /// Sets `ClientToken`, which is required.
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
    EnablePhysicalConnectionRequest {
        "RegionId" => region_id: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for EnablePhysicalConnectionRequest {
    type Response = EnablePhysicalConnectionResponse;
    type Error = EnablePhysicalConnectionError;
    const INFO: OperationInfo = super::operation("EnablePhysicalConnection")
        .required(&["RegionId", "PhysicalConnectionId", "ClientToken"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [EnablePhysicalConnectionError] = &[
        EnablePhysicalConnectionError::ForbiddenNotAllowedInState,
        EnablePhysicalConnectionError::InstanceStatusNotAllow,
        EnablePhysicalConnectionError::InvalidRegionIdNotFound,
        EnablePhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
    ];
}

/// Response to [`EnablePhysicalConnectionRequest`].
pub type EnablePhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnablePhysicalConnectionRequest`] names.
///
/// - [`ForbiddenNotAllowedInState`](super::DocumentedError::ForbiddenNotAllowedInState)
/// - [`InstanceStatusNotAllow`](super::DocumentedError::InstanceStatusNotAllow)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
pub type EnablePhysicalConnectionError = super::DocumentedError;
