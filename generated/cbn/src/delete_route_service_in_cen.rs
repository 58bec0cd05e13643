// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouteServiceInCen`, from `cbn/DeleteRouteServiceInCen.md`.

use alicloud_runtime::codegen::*;

/// Ends access to a cloud service through a CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteRouteServiceInCenRequest::new()
///     .access_region_id("cn-hangzhou")
///     .cen_id("cen-7qthudw0ll6jmc****")
///     .host("100.64.0.0/8")
///     .host_region_id("cn-shanghai");
/// let reply = client.delete_route_service_in_cen(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRouteServiceInCenRequest {
    /// **Required.** Region from which the cloud service is used. Example: `cn-hangzhou`.
    pub access_region_id: Option<String>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// **Required.** Address, address range or domain name of the cloud service.
    /// Example: `100.64.0.0/8`.
    pub host: Option<String>,
    /// **Required.** Region where the cloud service lies. Example: `cn-shanghai`.
    pub host_region_id: Option<String>,
    /// VPC through which the cloud service is reached. Example: `vpc-bp1t36rn9l53iwbsf****`.
    pub host_vpc_id: Option<String>,
}

impl DeleteRouteServiceInCenRequest {
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
    /// Sets `HostVpcId`.
    pub fn host_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.host_vpc_id = Some(value.into());
        self
    }
}

request! {
    DeleteRouteServiceInCenRequest {
        "AccessRegionId" => access_region_id: query,
        "CenId" => cen_id: query,
        "Host" => host: query,
        "HostRegionId" => host_region_id: query,
        "HostVpcId" => host_vpc_id: query,
    }
}

impl Operation for DeleteRouteServiceInCenRequest {
    type Response = DeleteRouteServiceInCenResponse;
    type Error = DeleteRouteServiceInCenError;
    const INFO: OperationInfo = super::operation("DeleteRouteServiceInCen")
        .required(&["AccessRegionId", "CenId", "Host", "HostRegionId"]);
    const ERRORS: &'static [DeleteRouteServiceInCenError] = &[
        DeleteRouteServiceInCenError::InvalidOperationCloudRouteNumberInvalid,
        DeleteRouteServiceInCenError::InvalidParameter,
        DeleteRouteServiceInCenError::Unauthorized,
        DeleteRouteServiceInCenError::InvalidOperationCloudRouteStatusNotAllow,
    ];
}

/// Response to [`DeleteRouteServiceInCenRequest`].
pub type DeleteRouteServiceInCenResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRouteServiceInCenRequest`] names.
///
/// - [`InvalidOperationCloudRouteNumberInvalid`](super::DocumentedError::InvalidOperationCloudRouteNumberInvalid)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidOperationCloudRouteStatusNotAllow`](super::DocumentedError::InvalidOperationCloudRouteStatusNotAllow)
pub type DeleteRouteServiceInCenError = super::DocumentedError;
