// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RejectVpcPeerConnection`, from `vpcpeer/RejectVpcPeerConnection.md`.

use alicloud_runtime::codegen::*;

/// Rejects a request for a VPC peering connection, which then cannot be used.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::RejectVpcPeerConnectionRequest::new()
///     .instance_id("...");
/// let reply = client.reject_vpc_peer_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RejectVpcPeerConnectionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RejectVpcPeerConnectionRequest {
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
    RejectVpcPeerConnectionRequest {
        "InstanceId" => instance_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for RejectVpcPeerConnectionRequest {
    type Response = RejectVpcPeerConnectionResponse;
    type Error = RejectVpcPeerConnectionError;
    const INFO: OperationInfo = super::operation("RejectVpcPeerConnection")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [RejectVpcPeerConnectionError] = &[
        RejectVpcPeerConnectionError::ResourceNotFoundInstanceId,
        RejectVpcPeerConnectionError::IncorrectStatusVpcPeer,
    ];
}

/// Response to [`RejectVpcPeerConnectionRequest`].
pub type RejectVpcPeerConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RejectVpcPeerConnectionRequest`] names.
///
/// - [`ResourceNotFoundInstanceId`](super::DocumentedError::ResourceNotFoundInstanceId)
/// - [`IncorrectStatusVpcPeer`](super::DocumentedError::IncorrectStatusVpcPeer)
pub type RejectVpcPeerConnectionError = super::DocumentedError;
