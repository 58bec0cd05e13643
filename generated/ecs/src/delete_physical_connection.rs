// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePhysicalConnection`, from `ecs/DeletePhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Deletes the physical connection named in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeletePhysicalConnectionRequest::new();
/// let reply = client.delete_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeletePhysicalConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the physical connection that the call or the item is about.
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
}

/// What [`DeletePhysicalConnectionRequest`] is answered with.
pub type DeletePhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeletePhysicalConnectionRequest`] names.
    pub enum DeletePhysicalConnectionError {
        ForbiddenNotAllowedInState = "Forbidden.NotAllowedInState" ("400"), "", "The leased line is in a state that does not allow the operation.";
        InvalidPhysicalConnectionIdNotMatched = "InvalidPhysicalConnectionId.NotMatched" ("400"), "instance id not matched.", "The ID does not belong to this leased line.";
        ForbiddenVBRExists = "Forbidden.VBRExists" ("400"), "", "The owner of the leased line still has virtual border routers on it; delete them first.";
        ForbiddenAssociateToVBR = "Forbidden.AssociateToVBR" ("400"), "", "Virtual border routers still use the leased line; delete them first.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidPhysicalConnectionIdNotFound = "InvalidPhysicalConnectionId.NotFound" ("404"), "", "No leased line of the account has this ID.";
    }
}
