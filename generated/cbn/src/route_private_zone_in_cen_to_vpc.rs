// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RoutePrivateZoneInCenToVpc`, from `cbn/RoutePrivateZoneInCenToVpc.md`.

use alicloud_runtime::codegen::*;

/// Lets networks of a CEN instance resolve private domain names of PrivateZone by way of a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::RoutePrivateZoneInCenToVpcRequest::new()
///     .access_region_id("cn-hangzhou")
///     .cen_id("cen-7qthudw0ll6jmc****")
///     .host_region_id("cn-hangzhou")
///     .host_vpc_id("cn-hangzhou");
/// let reply = client.route_private_zone_in_cen_to_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RoutePrivateZoneInCenToVpcRequest {
    /// **Required.** Region from which the cloud service is used. Example: `cn-hangzhou`.
    pub access_region_id: Option<String>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// **Required.** Region where the cloud service lies. Example: `cn-hangzhou`.
    pub host_region_id: Option<String>,
    /// **Required.** VPC through which the cloud service is reached. Example: `cn-hangzhou`.
    pub host_vpc_id: Option<String>,
}

impl RoutePrivateZoneInCenToVpcRequest {
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
    /// Sets `HostRegionId`, which is required.
    pub fn host_region_id(mut self, value: impl Into<String>) -> Self {
        self.host_region_id = Some(value.into());
        self
    }
    /// Sets `HostVpcId`, which is required.
    pub fn host_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.host_vpc_id = Some(value.into());
        self
    }
}

request! {
    RoutePrivateZoneInCenToVpcRequest {
        "AccessRegionId" => access_region_id: query,
        "CenId" => cen_id: query,
        "HostRegionId" => host_region_id: query,
        "HostVpcId" => host_vpc_id: query,
    }
}

impl Operation for RoutePrivateZoneInCenToVpcRequest {
    type Response = RoutePrivateZoneInCenToVpcResponse;
    type Error = RoutePrivateZoneInCenToVpcError;
    const INFO: OperationInfo = super::operation("RoutePrivateZoneInCenToVpc")
        .required(&["AccessRegionId", "CenId", "HostRegionId", "HostVpcId"]);
    const ERRORS: &'static [RoutePrivateZoneInCenToVpcError] = &[
        RoutePrivateZoneInCenToVpcError::OperationUnsupportedCrossRegionNotSupport,
        RoutePrivateZoneInCenToVpcError::ForbiddenPrivatezoneServiceNotAuthorize,
        RoutePrivateZoneInCenToVpcError::ParameterIllegalAccessRegionIdNoCCN,
        RoutePrivateZoneInCenToVpcError::InvalidParameter,
        RoutePrivateZoneInCenToVpcError::Unauthorized,
        RoutePrivateZoneInCenToVpcError::InvalidOperationPvtzNotAssociatedWithVpc,
        RoutePrivateZoneInCenToVpcError::InvalidOperationPrivatezoneRouteExisted,
        RoutePrivateZoneInCenToVpcError::InvalidOperationVpcNotAttachedToCen,
        RoutePrivateZoneInCenToVpcError::InvalidOperationUnmatchRouteInVpcRegion,
    ];
}

/// Response to [`RoutePrivateZoneInCenToVpcRequest`].
pub type RoutePrivateZoneInCenToVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RoutePrivateZoneInCenToVpcRequest`] names.
///
/// - [`OperationUnsupportedCrossRegionNotSupport`](super::DocumentedError::OperationUnsupportedCrossRegionNotSupport)
/// - [`ForbiddenPrivatezoneServiceNotAuthorize`](super::DocumentedError::ForbiddenPrivatezoneServiceNotAuthorize)
/// - [`ParameterIllegalAccessRegionIdNoCCN`](super::DocumentedError::ParameterIllegalAccessRegionIdNoCCN)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidOperationPvtzNotAssociatedWithVpc`](super::DocumentedError::InvalidOperationPvtzNotAssociatedWithVpc)
/// - [`InvalidOperationPrivatezoneRouteExisted`](super::DocumentedError::InvalidOperationPrivatezoneRouteExisted)
/// - [`InvalidOperationVpcNotAttachedToCen`](super::DocumentedError::InvalidOperationVpcNotAttachedToCen)
/// - [`InvalidOperationUnmatchRouteInVpcRegion`](super::DocumentedError::InvalidOperationUnmatchRouteInVpcRegion)
pub type RoutePrivateZoneInCenToVpcError = super::DocumentedError;
