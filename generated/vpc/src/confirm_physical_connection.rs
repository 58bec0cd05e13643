// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfirmPhysicalConnection`, from `vpc/ConfirmPhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Accepts a leased line that is available, after which its state becomes `Confirmed`.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ConfirmPhysicalConnectionRequest::new();
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
}

/// What [`ConfirmPhysicalConnectionRequest`] is answered with.
pub type ConfirmPhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ConfirmPhysicalConnectionRequest`] names.
    pub enum ConfirmPhysicalConnectionError {
        OperationFailedPconnTrafficNotEnable = "OperationFailed.PconnTrafficNotEnable" ("400"), "", "Billing of traffic over leased lines is not turned on for the account. Turn it on first.";
        ResourceNotFoundPhysicalConnectionId = "ResourceNotFound.PhysicalConnectionId" ("400"), "PhysicalConnection is not found.", "No leased line has this ID. Check the ID, the region and the account.";
        MissingParamRegionNo = "MissingParam.RegionNo" ("400"), "RegionNo is missing.", "The call does not say which region it is for.";
        MissingParamAliUid = "MissingParam.AliUid" ("400"), "AliUid is missing.", "The call does not carry the account that owns the line or the service.";
        MissingParamPhysicalConnectionId = "MissingParam.PhysicalConnectionId" ("400"), "PhysicalConnectionId is missing.", "The call lacks `PhysicalConnectionId`, so it names no leased line.";
        InvalidPhysicalConnectionIdNotFound = "InvalidPhysicalConnectionId.NotFound" ("400"), "", "No leased line has this ID.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("400"), "", "No region has this ID, or the service is not offered there.";
        IncorrectStatusPhysicalConnection = "IncorrectStatus.PhysicalConnection" ("400"), "", "The leased line is in a state that rules this out. Look at `Status` in `DescribePhysicalConnections`.";
        OperationUnsupportedSkipConstruction = "OperationUnsupported.SkipConstruction" ("400"), "", "The construction stage of the leased line cannot be left out.";
    }
}
