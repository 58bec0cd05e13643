// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnroutePrivateZoneInCenToVpc`, from `cbn/UnroutePrivateZoneInCenToVpc.md`.

use alicloud_runtime::codegen::*;

/// Ends access to PrivateZone for a region of a CEN instance; private names no longer resolve
/// there.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UnroutePrivateZoneInCenToVpcRequest::new()
///     .access_region_id("cn-hangzhou")
///     .cen_id("cen-7qthudw0ll6jmc****");
/// let reply = client.unroute_private_zone_in_cen_to_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnroutePrivateZoneInCenToVpcRequest {
    /// **Required.** Region from which the cloud service is used. Example: `cn-hangzhou`.
    pub access_region_id: Option<String>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
}

impl UnroutePrivateZoneInCenToVpcRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessRegionId`, which is required.
    pub fn access_region_id(mut self, value: impl Into<String>) -> Self {
        self.access_region_id = Some(value.into());
        self
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
}

request! {
    UnroutePrivateZoneInCenToVpcRequest {
        "AccessRegionId" => access_region_id: query,
        "CenId" => cen_id: query,
    }
}

impl Operation for UnroutePrivateZoneInCenToVpcRequest {
    type Response = UnroutePrivateZoneInCenToVpcResponse;
    type Error = UnroutePrivateZoneInCenToVpcError;
    const INFO: OperationInfo = super::operation("UnroutePrivateZoneInCenToVpc")
        .required(&["AccessRegionId", "CenId"]);
    const ERRORS: &'static [UnroutePrivateZoneInCenToVpcError] = &[
        UnroutePrivateZoneInCenToVpcError::InvalidParameter,
        UnroutePrivateZoneInCenToVpcError::Unauthorized,
        UnroutePrivateZoneInCenToVpcError::InvalidOperationPrivatezoneRouteExisted,
    ];
}

/// Response to [`UnroutePrivateZoneInCenToVpcRequest`].
pub type UnroutePrivateZoneInCenToVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnroutePrivateZoneInCenToVpcRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidOperationPrivatezoneRouteExisted`](super::DocumentedError::InvalidOperationPrivatezoneRouteExisted)
pub type UnroutePrivateZoneInCenToVpcError = super::DocumentedError;
