// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVbrHa`, from `vpc/CreateVbrHa.md`.

use alicloud_runtime::codegen::*;

/// Creates a failover group of two virtual border routers.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVbrHaRequest::new()
///     .vbr_id("...")
///     .peer_vbr_id("...");
/// let reply = client.create_vbr_ha(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVbrHaRequest {
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    pub vbr_id: Option<String>,
    /// **Required.** Second virtual border router of the failover group, by its ID.
    pub peer_vbr_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateVbrHaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `VbrId`, which is required.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }
    /// Sets `PeerVbrId`, which is required.
    pub fn peer_vbr_id(mut self, value: impl Into<String>) -> Self {
        self.peer_vbr_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateVbrHaRequest {
        "Description" => description: query,
        "Name" => name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "VbrId" => vbr_id: query,
        "PeerVbrId" => peer_vbr_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateVbrHaRequest {
    type Response = CreateVbrHaResponse;
    type Error = CreateVbrHaError;
    const INFO: OperationInfo = super::operation("CreateVbrHa")
        .required(&["VbrId", "PeerVbrId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVbrHaError] = &[
        CreateVbrHaError::OperationFailedVbrCenNotConsistent,
        CreateVbrHaError::OperationFailedVbrAliUidNotConsistent,
        CreateVbrHaError::OperationFailedVbrAccessDeviceSame,
        CreateVbrHaError::OperationFailedVbrBandWidthExceed,
        CreateVbrHaError::OperationFailedVbrInUsedByOtherHa,
        CreateVbrHaError::OperationFailedVbrBgpPeerNotEnableBfd,
        CreateVbrHaError::OperationFailedVbrCenNotRelation,
        CreateVbrHaError::ResourceNotFoundVbr,
    ];
}

/// Response to [`CreateVbrHaRequest`].
#[non_exhaustive]
pub struct CreateVbrHaResponse {
    /// Failover group of two virtual border routers, by its ID. Example: `vbrha-sa1sxheuxtd98****`.
    pub vbr_ha_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
}

response! {
    CreateVbrHaResponse {
        "VbrHaId" => vbr_ha_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateVbrHaRequest`] names.
///
/// - [`OperationFailedVbrCenNotConsistent`](super::DocumentedError::OperationFailedVbrCenNotConsistent)
/// - [`OperationFailedVbrAliUidNotConsistent`](super::DocumentedError::OperationFailedVbrAliUidNotConsistent)
/// - [`OperationFailedVbrAccessDeviceSame`](super::DocumentedError::OperationFailedVbrAccessDeviceSame)
/// - [`OperationFailedVbrBandWidthExceed`](super::DocumentedError::OperationFailedVbrBandWidthExceed)
/// - [`OperationFailedVbrInUsedByOtherHa`](super::DocumentedError::OperationFailedVbrInUsedByOtherHa)
/// - [`OperationFailedVbrBgpPeerNotEnableBfd`](super::DocumentedError::OperationFailedVbrBgpPeerNotEnableBfd)
/// - [`OperationFailedVbrCenNotRelation`](super::DocumentedError::OperationFailedVbrCenNotRelation)
/// - [`ResourceNotFoundVbr`](super::DocumentedError::ResourceNotFoundVbr)
pub type CreateVbrHaError = super::DocumentedError;
