// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantInstanceToTransitRouter`, from `cbn/GrantInstanceToTransitRouter.md`.

use alicloud_runtime::codegen::*;

/// Allows a transit router of another account to attach a network instance that belongs to the
/// caller.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::GrantInstanceToTransitRouterRequest::new()
///     .cen_id("...")
///     .instance_id("...")
///     .instance_type("...")
///     .cen_owner_id(1);
/// let reply = client.grant_instance_to_transit_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantInstanceToTransitRouterRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** Network that another account may connect, by its ID.
    pub instance_id: Option<String>,
    /// **Required.** Whether the network is a VPC, a VBR, an IPsec connection or of another kind.
    pub instance_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Number of the account that owns the CEN instance.
    pub cen_owner_id: Option<i64>,
    /// Which account pays for the attachment, that of the CEN instance or that of the network.
    pub order_type: Option<Open<OrderType>>,
}

impl GrantInstanceToTransitRouterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CenOwnerId`, which is required.
    #[inline]
    pub fn cen_owner_id(mut self, value: i64) -> Self {
        self.cen_owner_id = Some(value);
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
}

request! {
    GrantInstanceToTransitRouterRequest {
        "CenId" => cen_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "RegionId" => region_id: query,
        "CenOwnerId" => cen_owner_id: query,
        "OrderType" => order_type: query,
    }
}

impl Operation for GrantInstanceToTransitRouterRequest {
    type Response = GrantInstanceToTransitRouterResponse;
    type Error = GrantInstanceToTransitRouterError;
    const INFO: OperationInfo = super::operation("GrantInstanceToTransitRouter")
        .required(&["CenId", "InstanceId", "InstanceType", "CenOwnerId"])
        .region("RegionId");
    const ERRORS: &'static [GrantInstanceToTransitRouterError] = &[
        GrantInstanceToTransitRouterError::ForbbidenTransitRouterServiceNotOpen,
        GrantInstanceToTransitRouterError::NoPermissionAliyunServiceRoleForCEN,
        GrantInstanceToTransitRouterError::IllegalParamCenId,
        GrantInstanceToTransitRouterError::OperationFailedTaskConflict,
        GrantInstanceToTransitRouterError::InvalidVbrNotFound,
        GrantInstanceToTransitRouterError::InvalidParameter,
        GrantInstanceToTransitRouterError::Unauthorized,
        GrantInstanceToTransitRouterError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`GrantInstanceToTransitRouterRequest`].
pub type GrantInstanceToTransitRouterResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which account pays for the attachment, that of the CEN instance or that of the network.
    pub enum OrderType {
        /// The owner of the CEN instance pays for the attachment.
        PayByCenOwner = "PayByCenOwner",
        /// The owner of the attached network pays for the attachment.
        PayByResourceOwner = "PayByResourceOwner",
    }
}

/// Errors that the documentation of [`GrantInstanceToTransitRouterRequest`] names.
///
/// - [`ForbbidenTransitRouterServiceNotOpen`](super::DocumentedError::ForbbidenTransitRouterServiceNotOpen)
/// - [`NoPermissionAliyunServiceRoleForCEN`](super::DocumentedError::NoPermissionAliyunServiceRoleForCEN)
/// - [`IllegalParamCenId`](super::DocumentedError::IllegalParamCenId)
/// - [`OperationFailedTaskConflict`](super::DocumentedError::OperationFailedTaskConflict)
/// - [`InvalidVbrNotFound`](super::DocumentedError::InvalidVbrNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type GrantInstanceToTransitRouterError = super::DocumentedError;
