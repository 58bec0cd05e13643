// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcPeerConnection`, from `vpcpeer/ModifyVpcPeerConnection.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description, bandwidth, or link type of a VPC peering connection.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::ModifyVpcPeerConnectionRequest::new()
///     .instance_id("...");
/// let reply = client.modify_vpc_peer_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcPeerConnectionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Quality of the path between regions, such as `Gold` or `Platinum`; decides on the price.
    pub link_type: Option<String>,
}

impl ModifyVpcPeerConnectionRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
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
    /// Sets `LinkType`.
    pub fn link_type(mut self, value: impl Into<String>) -> Self {
        self.link_type = Some(value.into());
        self
    }
}

request! {
    ModifyVpcPeerConnectionRequest {
        "InstanceId" => instance_id: form,
        "Name" => name: form,
        "Description" => description: form,
        "Bandwidth" => bandwidth: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "LinkType" => link_type: query,
    }
}

impl Operation for ModifyVpcPeerConnectionRequest {
    type Response = ModifyVpcPeerConnectionResponse;
    type Error = ModifyVpcPeerConnectionError;
    const INFO: OperationInfo = super::operation("ModifyVpcPeerConnection")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyVpcPeerConnectionError] = &[
        ModifyVpcPeerConnectionError::ResourceNotFoundInstanceId,
        ModifyVpcPeerConnectionError::IncorrectStatusVpcPeer,
        ModifyVpcPeerConnectionError::IncorrectBusinessStatusVpcPeer,
        ModifyVpcPeerConnectionError::OperationFailedBandwidthCannotBeChangedInSameRegion,
        ModifyVpcPeerConnectionError::QuotaExceededBandwidth,
    ];
}

/// Response to [`ModifyVpcPeerConnectionRequest`].
pub type ModifyVpcPeerConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpcPeerConnectionRequest`] names.
///
/// - [`ResourceNotFoundInstanceId`](super::DocumentedError::ResourceNotFoundInstanceId)
/// - [`IncorrectStatusVpcPeer`](super::DocumentedError::IncorrectStatusVpcPeer)
/// - [`IncorrectBusinessStatusVpcPeer`](super::DocumentedError::IncorrectBusinessStatusVpcPeer)
/// - [`OperationFailedBandwidthCannotBeChangedInSameRegion`](super::DocumentedError::OperationFailedBandwidthCannotBeChangedInSameRegion)
/// - [`QuotaExceededBandwidth`](super::DocumentedError::QuotaExceededBandwidth)
pub type ModifyVpcPeerConnectionError = super::DocumentedError;
