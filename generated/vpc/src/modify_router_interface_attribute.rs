// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouterInterfaceAttribute`, from `vpc/ModifyRouterInterfaceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RouterType};

/// Changes the settings of a router interface, such as its peer and its health check.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyRouterInterfaceAttributeRequest::new()
///     .region_id("cn-shanghai")
///     .router_interface_id("ri-2zeo3xzyf38r4urz****");
/// let reply = client.modify_router_interface_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of a router interface, as
    /// [`CreateRouterInterface`](super::Client::create_router_interface) returned it.
    /// Example: `ri-2zeo3xzyf38r4urz****`.
    pub router_interface_id: Option<String>,
    /// Whether to take the health check addresses off the router interface.
    /// Default: `false`. Example: `true`.
    pub delete_health_check_ip: Option<bool>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// Free address of the local VPC that health checks come from. For connections over a leased line.
    /// Example: `116.62.222.XX`.
    pub health_check_source_ip: Option<String>,
    /// **Required** under conditions. Address that health checks are sent to. Needed once
    /// `HealthCheckSourceIp` is given. Example: `116.62.222.XX`.
    pub health_check_target_ip: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `TEST`.
    pub name: Option<String>,
    /// Router interface at the far end of the connection. Example: `ri-2zeo3xzyf38r4urz****`.
    pub opposite_interface_id: Option<String>,
    /// Account that the far router interface belongs to. Example: `10`.
    pub opposite_interface_owner_id: Option<i64>,
    /// Router at the far end of the connection. Example: `vrt-bp1jcg5cmxjbl9xgc****`.
    pub opposite_router_id: Option<String>,
    /// Kind of router at the far end of the connection. Default: `VBR`. Example: `VRouter`.
    pub opposite_router_type: Option<Open<RouterType>>,
    /// Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    pub access_point_id: Option<String>,
    /// Router, by its ID, that the record or the call is about.
    pub router_id: Option<String>,
    /// Threshold that the health check of the router interface applies.
    pub hc_threshold: Option<i32>,
    /// Rate at which the router interface sends health checks.
    pub hc_rate: Option<i32>,
}

impl ModifyRouterInterfaceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RouterInterfaceId`, which is required.
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = Some(value.into());
        self
    }
    /// Sets `DeleteHealthCheckIp`.
    #[inline]
    pub fn delete_health_check_ip(mut self, value: bool) -> Self {
        self.delete_health_check_ip = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `HealthCheckSourceIp`.
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into());
        self
    }
    /// Sets `HealthCheckTargetIp`.
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OppositeInterfaceId`.
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into());
        self
    }
    /// Sets `OppositeInterfaceOwnerId`.
    #[inline]
    pub fn opposite_interface_owner_id(mut self, value: i64) -> Self {
        self.opposite_interface_owner_id = Some(value);
        self
    }
    /// Sets `OppositeRouterId`.
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }
    /// Sets `OppositeRouterType`.
    pub fn opposite_router_type(mut self, value: impl Into<Open<RouterType>>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }
    /// Sets `AccessPointId`.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
    /// Sets `HcThreshold`.
    #[inline]
    pub fn hc_threshold(mut self, value: i32) -> Self {
        self.hc_threshold = Some(value);
        self
    }
    /// Sets `HcRate`.
    #[inline]
    pub fn hc_rate(mut self, value: i32) -> Self {
        self.hc_rate = Some(value);
        self
    }
}

request! {
    ModifyRouterInterfaceAttributeRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
        "DeleteHealthCheckIp" => delete_health_check_ip: query,
        "Description" => description: query,
        "HealthCheckSourceIp" => health_check_source_ip: query,
        "HealthCheckTargetIp" => health_check_target_ip: query,
        "Name" => name: query,
        "OppositeInterfaceId" => opposite_interface_id: query,
        "OppositeInterfaceOwnerId" => opposite_interface_owner_id: query,
        "OppositeRouterId" => opposite_router_id: query,
        "OppositeRouterType" => opposite_router_type: query,
        "AccessPointId" => access_point_id: query,
        "RouterId" => router_id: query,
        "HcThreshold" => hc_threshold: query,
        "HcRate" => hc_rate: query,
    }
}

impl Operation for ModifyRouterInterfaceAttributeRequest {
    type Response = ModifyRouterInterfaceAttributeResponse;
    type Error = ModifyRouterInterfaceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyRouterInterfaceAttribute")
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyRouterInterfaceAttributeError] = &[
        ModifyRouterInterfaceAttributeError::InvalidRegionIdNotFound,
        ModifyRouterInterfaceAttributeError::InvalidRouterInterfaceIdNotFound,
        ModifyRouterInterfaceAttributeError::ForbiddenFinancileLocked,
        ModifyRouterInterfaceAttributeError::InvalidNameMalformd,
        ModifyRouterInterfaceAttributeError::InvalidOppositeRouterTypeValueNotSupported,
        ModifyRouterInterfaceAttributeError::InvalidDescriptionMalformed,
        ModifyRouterInterfaceAttributeError::Forbbiden,
        ModifyRouterInterfaceAttributeError::LinkRoleNotSupport,
        ModifyRouterInterfaceAttributeError::InvalidParamModifyRouterInterface,
        ModifyRouterInterfaceAttributeError::ForbiddenFinancialLocked,
        ModifyRouterInterfaceAttributeError::InvalidNameMalformed,
        ModifyRouterInterfaceAttributeError::ForbbidenModifyIdAndType,
        ModifyRouterInterfaceAttributeError::InstanceInProcessiong,
        ModifyRouterInterfaceAttributeError::IllegalParamHcThreshold,
        ModifyRouterInterfaceAttributeError::IllegalParamHcRate,
        ModifyRouterInterfaceAttributeError::InvalidHealthCheckIPMalformd,
        ModifyRouterInterfaceAttributeError::IllegalParamHcSourceIp,
        ModifyRouterInterfaceAttributeError::OperationFailedOperationLocked,
        ModifyRouterInterfaceAttributeError::IncorrectStatusRouterInterface,
    ];
}

/// Response to [`ModifyRouterInterfaceAttributeRequest`].
pub type ModifyRouterInterfaceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyRouterInterfaceAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
/// - [`ForbiddenFinancileLocked`](super::DocumentedError::ForbiddenFinancileLocked)
/// - [`InvalidNameMalformd`](super::DocumentedError::InvalidNameMalformd)
/// - [`InvalidOppositeRouterTypeValueNotSupported`](super::DocumentedError::InvalidOppositeRouterTypeValueNotSupported)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`LinkRoleNotSupport`](super::DocumentedError::LinkRoleNotSupport)
/// - [`InvalidParamModifyRouterInterface`](super::DocumentedError::InvalidParamModifyRouterInterface)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`ForbbidenModifyIdAndType`](super::DocumentedError::ForbbidenModifyIdAndType)
/// - [`InstanceInProcessiong`](super::DocumentedError::InstanceInProcessiong)
/// - [`IllegalParamHcThreshold`](super::DocumentedError::IllegalParamHcThreshold)
/// - [`IllegalParamHcRate`](super::DocumentedError::IllegalParamHcRate)
/// - [`InvalidHealthCheckIPMalformd`](super::DocumentedError::InvalidHealthCheckIPMalformd)
/// - [`IllegalParamHcSourceIp`](super::DocumentedError::IllegalParamHcSourceIp)
/// - [`OperationFailedOperationLocked`](super::DocumentedError::OperationFailedOperationLocked)
/// - [`IncorrectStatusRouterInterface`](super::DocumentedError::IncorrectStatusRouterInterface)
pub type ModifyRouterInterfaceAttributeError = super::DocumentedError;
