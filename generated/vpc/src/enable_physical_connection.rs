// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnablePhysicalConnection`, from `vpc/EnablePhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Puts a `Confirmed` leased line into service; it becomes `Enabled`.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::EnablePhysicalConnectionRequest::new()
///     .region_id("cn-beijing")
///     .physical_connection_id("pc-2zeoaxkq3xxxxx");
/// let reply = client.enable_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnablePhysicalConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a leased line, as
    /// [`CreatePhysicalConnection`](super::Client::create_physical_connection) returned it.
    pub physical_connection_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
    /// Whether the sales system leaves the leased line out of order handling, so that it costs nothing.
    /// Only accounts cleared for it may set this.
    pub by_pass_sp: Option<bool>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ByPassSp`.
    #[inline]
    pub fn by_pass_sp(mut self, value: bool) -> Self {
        self.by_pass_sp = Some(value);
        self
    }
}

request! {
    EnablePhysicalConnectionRequest {
        "RegionId" => region_id: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "ClientToken" => client_token: query,
        "ByPassSp" => by_pass_sp: query,
    }
}

impl Operation for EnablePhysicalConnectionRequest {
    type Response = EnablePhysicalConnectionResponse;
    type Error = EnablePhysicalConnectionError;
    const INFO: OperationInfo = super::operation("EnablePhysicalConnection")
        .required(&["RegionId", "PhysicalConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [EnablePhysicalConnectionError] = &[
        EnablePhysicalConnectionError::ForbiddenNotAllowedInState,
        EnablePhysicalConnectionError::InstanceStatusNotAllow,
        EnablePhysicalConnectionError::AliuidNotAllowWithoutSp,
        EnablePhysicalConnectionError::AccessDeviceNotAllowWithoutSp,
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
/// - [`AliuidNotAllowWithoutSp`](super::DocumentedError::AliuidNotAllowWithoutSp)
/// - [`AccessDeviceNotAllowWithoutSp`](super::DocumentedError::AccessDeviceNotAllowWithoutSp)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
pub type EnablePhysicalConnectionError = super::DocumentedError;
