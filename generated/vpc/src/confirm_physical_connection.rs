// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfirmPhysicalConnection`, from `vpc/ConfirmPhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Accepts a leased line that is available, after which its state becomes `Confirmed`.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ConfirmPhysicalConnectionRequest::new()
///     .physical_connection_id("...");
/// let reply = client.confirm_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfirmPhysicalConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a leased line, as
    /// [`CreatePhysicalConnection`](super::Client::create_physical_connection) returned it.
    pub physical_connection_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ConfirmPhysicalConnectionRequest {
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
    ConfirmPhysicalConnectionRequest {
        "RegionId" => region_id: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ConfirmPhysicalConnectionRequest {
    type Response = ConfirmPhysicalConnectionResponse;
    type Error = ConfirmPhysicalConnectionError;
    const INFO: OperationInfo = super::operation("ConfirmPhysicalConnection")
        .required(&["RegionId", "PhysicalConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ConfirmPhysicalConnectionError] = &[
        ConfirmPhysicalConnectionError::OperationFailedPconnTrafficNotEnable,
        ConfirmPhysicalConnectionError::ResourceNotFoundPhysicalConnectionId,
        ConfirmPhysicalConnectionError::MissingParamRegionNo,
        ConfirmPhysicalConnectionError::MissingParamAliUid,
        ConfirmPhysicalConnectionError::MissingParamPhysicalConnectionId,
        ConfirmPhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
        ConfirmPhysicalConnectionError::InvalidRegionIdNotFound,
        ConfirmPhysicalConnectionError::IncorrectStatusPhysicalConnection,
        ConfirmPhysicalConnectionError::OperationUnsupportedSkipConstruction,
    ];
}

/// Response to [`ConfirmPhysicalConnectionRequest`].
pub type ConfirmPhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ConfirmPhysicalConnectionRequest`] names.
///
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`ResourceNotFoundPhysicalConnectionId`](super::DocumentedError::ResourceNotFoundPhysicalConnectionId)
/// - [`MissingParamRegionNo`](super::DocumentedError::MissingParamRegionNo)
/// - [`MissingParamAliUid`](super::DocumentedError::MissingParamAliUid)
/// - [`MissingParamPhysicalConnectionId`](super::DocumentedError::MissingParamPhysicalConnectionId)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound), here with HTTP status 400
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`IncorrectStatusPhysicalConnection`](super::DocumentedError::IncorrectStatusPhysicalConnection)
/// - [`OperationUnsupportedSkipConstruction`](super::DocumentedError::OperationUnsupportedSkipConstruction)
pub type ConfirmPhysicalConnectionError = super::DocumentedError;
