// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResolveAndRouteServiceInCen`, from `cbn/ResolveAndRouteServiceInCen.md`.

use alicloud_runtime::codegen::*;

/// Makes a cloud service, reachable through one VPC, accessible to other networks and regions of a
/// CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ResolveAndRouteServiceInCenRequest::new()
///     .access_region_ids(["cn-hangzhou"])
///     .cen_id("cen-ckwa2hhmuislse****")
///     .host("100.64.1.0/24")
///     .host_region_id("cn-beijing")
///     .host_vpc_id("vpc-o6woh5s494zueq40v****");
/// let reply = client.resolve_and_route_service_in_cen(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResolveAndRouteServiceInCenRequest {
    /// **Required.** Regions from which the cloud service is used.
    /// Items: at most 32. Example: `cn-hangzhou`.
    pub access_region_ids: Vec<String>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-ckwa2hhmuislse****`.
    pub cen_id: Option<String>,
    /// **Required.** Address, address range or domain name of the cloud service.
    /// Example: `100.64.1.0/24`.
    pub host: Option<String>,
    /// **Required.** Region where the cloud service lies. Example: `cn-beijing`.
    pub host_region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// **Required.** VPC through which the cloud service is reached.
    /// Example: `vpc-o6woh5s494zueq40v****`.
    pub host_vpc_id: Option<String>,
    /// How often the route to the service is brought up to date. Default: `5`. Example: `5`.
    pub update_interval: Option<i64>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ResolveAndRouteServiceInCenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessRegionIds`, which is required.
    pub fn access_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `Host`, which is required.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `HostRegionId`, which is required.
    pub fn host_region_id(mut self, value: impl Into<String>) -> Self {
        self.host_region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `HostVpcId`, which is required.
    pub fn host_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.host_vpc_id = Some(value.into());
        self
    }
    /// Sets `UpdateInterval`.
    #[inline]
    pub fn update_interval(mut self, value: i64) -> Self {
        self.update_interval = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ResolveAndRouteServiceInCenRequest {
        "AccessRegionIds" => access_region_ids: query,
        "CenId" => cen_id: query,
        "Host" => host: query,
        "HostRegionId" => host_region_id: query,
        "ClientToken" => client_token: query,
        "HostVpcId" => host_vpc_id: query,
        "UpdateInterval" => update_interval: query,
        "Description" => description: query,
    }
}

impl Operation for ResolveAndRouteServiceInCenRequest {
    type Response = ResolveAndRouteServiceInCenResponse;
    type Error = ResolveAndRouteServiceInCenError;
    const INFO: OperationInfo = super::operation("ResolveAndRouteServiceInCen")
        .required(&["AccessRegionIds", "CenId", "Host", "HostRegionId", "HostVpcId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ResolveAndRouteServiceInCenError] = &[
        ResolveAndRouteServiceInCenError::ParameterIllegalIpv6CloudRouteCidrNotAllow,
        ResolveAndRouteServiceInCenError::ParameterIllegalAccessRegionId,
        ResolveAndRouteServiceInCenError::ParameterIllegalCloudRouteHost,
        ResolveAndRouteServiceInCenError::ParameterIllegalClouteRouteNotSupportIpv6,
        ResolveAndRouteServiceInCenError::ParameterIllegalClouteRouteCidrNotAllow,
        ResolveAndRouteServiceInCenError::CloudRouteExist,
        ResolveAndRouteServiceInCenError::ParameterIllegalHost,
        ResolveAndRouteServiceInCenError::CloudRouteConflict,
        ResolveAndRouteServiceInCenError::CloudRouteVpcNotAttached,
        ResolveAndRouteServiceInCenError::OperationUnsupportedTransitRouterType,
        ResolveAndRouteServiceInCenError::ParameterIllegalAccessRegionIdNoCCN,
        ResolveAndRouteServiceInCenError::InvalidParameter,
        ResolveAndRouteServiceInCenError::Unauthorized,
    ];
}

/// Response to [`ResolveAndRouteServiceInCenRequest`].
pub type ResolveAndRouteServiceInCenResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResolveAndRouteServiceInCenRequest`] names.
///
/// - [`ParameterIllegalIpv6CloudRouteCidrNotAllow`](super::DocumentedError::ParameterIllegalIpv6CloudRouteCidrNotAllow)
/// - [`ParameterIllegalAccessRegionId`](super::DocumentedError::ParameterIllegalAccessRegionId)
/// - [`ParameterIllegalCloudRouteHost`](super::DocumentedError::ParameterIllegalCloudRouteHost)
/// - [`ParameterIllegalClouteRouteNotSupportIpv6`](super::DocumentedError::ParameterIllegalClouteRouteNotSupportIpv6)
/// - [`ParameterIllegalClouteRouteCidrNotAllow`](super::DocumentedError::ParameterIllegalClouteRouteCidrNotAllow)
/// - [`CloudRouteExist`](super::DocumentedError::CloudRouteExist)
/// - [`ParameterIllegalHost`](super::DocumentedError::ParameterIllegalHost)
/// - [`CloudRouteConflict`](super::DocumentedError::CloudRouteConflict)
/// - [`CloudRouteVpcNotAttached`](super::DocumentedError::CloudRouteVpcNotAttached)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`ParameterIllegalAccessRegionIdNoCCN`](super::DocumentedError::ParameterIllegalAccessRegionIdNoCCN)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ResolveAndRouteServiceInCenError = super::DocumentedError;
