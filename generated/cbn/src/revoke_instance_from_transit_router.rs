// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeInstanceFromTransitRouter`, from `cbn/RevokeInstanceFromTransitRouter.md`.

use alicloud_runtime::codegen::*;

/// Withdraws the permission by which a transit router of another account may attach a network.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::RevokeInstanceFromTransitRouterRequest::new()
///     .cen_id("...")
///     .instance_id("...")
///     .instance_type("...")
///     .cen_owner_id(1);
/// let reply = client.revoke_instance_from_transit_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeInstanceFromTransitRouterRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** Network that another account may no longer connect, by its ID.
    pub instance_id: Option<String>,
    /// **Required.** Whether the network is a VPC, a VBR, an IPsec connection or of another kind.
    pub instance_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Number of the account that owns the CEN instance.
    pub cen_owner_id: Option<i64>,
}

impl RevokeInstanceFromTransitRouterRequest {
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
}

request! {
    RevokeInstanceFromTransitRouterRequest {
        "CenId" => cen_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "RegionId" => region_id: query,
        "CenOwnerId" => cen_owner_id: query,
    }
}

impl Operation for RevokeInstanceFromTransitRouterRequest {
    type Response = RevokeInstanceFromTransitRouterResponse;
    type Error = RevokeInstanceFromTransitRouterError;
    const INFO: OperationInfo = super::operation("RevokeInstanceFromTransitRouter")
        .required(&["CenId", "InstanceId", "InstanceType", "CenOwnerId"])
        .region("RegionId");
    const ERRORS: &'static [RevokeInstanceFromTransitRouterError] = &[
        RevokeInstanceFromTransitRouterError::IncorrectStatusCen,
        RevokeInstanceFromTransitRouterError::InvalidParameter,
        RevokeInstanceFromTransitRouterError::Unauthorized,
    ];
}

/// Response to [`RevokeInstanceFromTransitRouterRequest`].
pub type RevokeInstanceFromTransitRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RevokeInstanceFromTransitRouterRequest`] names.
///
/// - [`IncorrectStatusCen`](super::DocumentedError::IncorrectStatusCen)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type RevokeInstanceFromTransitRouterError = super::DocumentedError;
