// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcceptVpcPeerConnection`, from `vpcpeer/AcceptVpcPeerConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Accepts a request for a VPC peering connection from another VPC's owner.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::AcceptVpcPeerConnectionRequest::new()
///     .instance_id("...");
/// let reply = client.accept_vpc_peer_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcceptVpcPeerConnectionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl AcceptVpcPeerConnectionRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AcceptVpcPeerConnectionRequest {
        "InstanceId" => instance_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "ResourceGroupId" => resource_group_id: form,
        "Tag" => tag: query,
    }
}

impl Operation for AcceptVpcPeerConnectionRequest {
    type Response = AcceptVpcPeerConnectionResponse;
    type Error = AcceptVpcPeerConnectionError;
    const INFO: OperationInfo = super::operation("AcceptVpcPeerConnection")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AcceptVpcPeerConnectionError] = &[
        AcceptVpcPeerConnectionError::ResourceNotFoundInstanceId,
        AcceptVpcPeerConnectionError::IncorrectStatusVpcPeer,
        AcceptVpcPeerConnectionError::OperationFailedCdtNotOpened,
        AcceptVpcPeerConnectionError::IncorrectBusinessStatusVpcPeer,
        AcceptVpcPeerConnectionError::OperationFailedNotExistResourceGroup,
        AcceptVpcPeerConnectionError::OperationFailedCrossBorderCdtNotOpened,
    ];
}

/// Response to [`AcceptVpcPeerConnectionRequest`].
pub type AcceptVpcPeerConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AcceptVpcPeerConnectionRequest`] names.
///
/// - [`ResourceNotFoundInstanceId`](super::DocumentedError::ResourceNotFoundInstanceId)
/// - [`IncorrectStatusVpcPeer`](super::DocumentedError::IncorrectStatusVpcPeer)
/// - [`OperationFailedCdtNotOpened`](super::DocumentedError::OperationFailedCdtNotOpened)
/// - [`IncorrectBusinessStatusVpcPeer`](super::DocumentedError::IncorrectBusinessStatusVpcPeer)
/// - [`OperationFailedNotExistResourceGroup`](super::DocumentedError::OperationFailedNotExistResourceGroup)
/// - [`OperationFailedCrossBorderCdtNotOpened`](super::DocumentedError::OperationFailedCrossBorderCdtNotOpened)
pub type AcceptVpcPeerConnectionError = super::DocumentedError;
