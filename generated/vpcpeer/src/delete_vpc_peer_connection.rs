// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpcPeerConnection`, from `vpcpeer/DeleteVpcPeerConnection.md`.

use alicloud_runtime::codegen::*;

/// Deletes a peering connection between two VPCs; traffic between them breaks off.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::DeleteVpcPeerConnectionRequest::new()
///     .instance_id("...");
/// let reply = client.delete_vpc_peer_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcPeerConnectionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteVpcPeerConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteVpcPeerConnectionRequest {
        "InstanceId" => instance_id: form,
        "Force" => force: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DeleteVpcPeerConnectionRequest {
    type Response = DeleteVpcPeerConnectionResponse;
    type Error = DeleteVpcPeerConnectionError;
    const INFO: OperationInfo = super::operation("DeleteVpcPeerConnection")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteVpcPeerConnectionError] = &[
        DeleteVpcPeerConnectionError::ResourceNotFoundInstanceId,
        DeleteVpcPeerConnectionError::IncorrectStatusVpcPeer,
        DeleteVpcPeerConnectionError::OperationDeniedRouteEntryExist,
    ];
}

/// Response to [`DeleteVpcPeerConnectionRequest`].
pub type DeleteVpcPeerConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcPeerConnectionRequest`] names.
///
/// - [`ResourceNotFoundInstanceId`](super::DocumentedError::ResourceNotFoundInstanceId)
/// - [`IncorrectStatusVpcPeer`](super::DocumentedError::IncorrectStatusVpcPeer)
/// - [`OperationDeniedRouteEntryExist`](super::DocumentedError::OperationDeniedRouteEntryExist)
pub type DeleteVpcPeerConnectionError = super::DocumentedError;
