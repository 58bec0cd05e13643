// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpconnFromVbr`, from `vpc/CreateVpconnFromVbr.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OrderMode};

/// Turns a cross-account virtual border router into a hosted connection with a port that is shared
/// instead.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpconnFromVbrRequest::new()
///     .vbr_id("...");
/// let reply = client.create_vpconn_from_vbr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpconnFromVbrRequest {
    /// Whether the tenant or the owner of the leased line pays for the hosted connection.
    pub order_mode: Option<Open<OrderMode>>,
    /// **Required.** ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    pub vbr_id: Option<String>,
    /// Unique mark made by the caller, by which the service recognizes a request that is sent again and
    /// carries it out only once.
    pub token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateVpconnFromVbrRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderMode`.
    pub fn order_mode(mut self, value: impl Into<Open<OrderMode>>) -> Self {
        self.order_mode = Some(value.into());
        self
    }
    /// Sets `VbrId`, which is required.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateVpconnFromVbrRequest {
        "OrderMode" => order_mode: query,
        "VbrId" => vbr_id: query,
        "Token" => token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateVpconnFromVbrRequest {
    type Response = CreateVpconnFromVbrResponse;
    type Error = CreateVpconnFromVbrError;
    const INFO: OperationInfo = super::operation("CreateVpconnFromVbr")
        .required(&["VbrId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVpconnFromVbrError] = &[
        CreateVpconnFromVbrError::OperationFailedTargetUserPconnTrafficNotEnable,
        CreateVpconnFromVbrError::ResourceNotEnoughBandwidth,
        CreateVpconnFromVbrError::OperationFailedVbrBindedPconn,
        CreateVpconnFromVbrError::IllegalParamBandwidth,
        CreateVpconnFromVbrError::IncorrectStatusVbrId,
        CreateVpconnFromVbrError::ResourceNotFoundPhysicalConnectionId,
        CreateVpconnFromVbrError::OperationFailedVPconnCreated,
        CreateVpconnFromVbrError::OperationFailedBandwidthOrVlanIdEmpty,
    ];
}

/// Response to [`CreateVpconnFromVbrRequest`].
#[non_exhaustive]
pub struct CreateVpconnFromVbrResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5356F028-0F5C-56FC-8574-897D24379041`.
    pub request_id: Option<String>,
    /// ID of the hosted connection that the call worked on. Example: `pc-bp1mrgfbtmc9brre7****`.
    pub virtual_physical_connection: Option<String>,
}

response! {
    CreateVpconnFromVbrResponse {
        "RequestId" => request_id: value,
        "VirtualPhysicalConnection" => virtual_physical_connection: value,
    }
}

/// Errors that the documentation of [`CreateVpconnFromVbrRequest`] names.
///
/// - [`OperationFailedTargetUserPconnTrafficNotEnable`](super::DocumentedError::OperationFailedTargetUserPconnTrafficNotEnable)
/// - [`ResourceNotEnoughBandwidth`](super::DocumentedError::ResourceNotEnoughBandwidth)
/// - [`OperationFailedVbrBindedPconn`](super::DocumentedError::OperationFailedVbrBindedPconn)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`IncorrectStatusVbrId`](super::DocumentedError::IncorrectStatusVbrId)
/// - [`ResourceNotFoundPhysicalConnectionId`](super::DocumentedError::ResourceNotFoundPhysicalConnectionId)
/// - [`OperationFailedVPconnCreated`](super::DocumentedError::OperationFailedVPconnCreated)
/// - [`OperationFailedBandwidthOrVlanIdEmpty`](super::DocumentedError::OperationFailedBandwidthOrVlanIdEmpty)
pub type CreateVpconnFromVbrError = super::DocumentedError;
