// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouterInterfaceAttribute`, from `ecs/ModifyRouterInterfaceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the peer information, health check addresses or description of a router interface.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyRouterInterfaceAttributeRequest::new()
///     .router_interface_id("...");
/// let reply = client.modify_router_interface_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the router interface that the call is about.
    pub router_interface_id: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// ID of the opposite interface that the call is about.
    pub opposite_interface_id: Option<String>,
    /// ID of the opposite router that the call is about.
    pub opposite_router_id: Option<String>,
    /// Which kind of opposite router it is or is to be.
    pub opposite_router_type: Option<String>,
    /// Number of the account that owns the opposite interface.
    pub opposite_interface_owner_id: Option<i64>,
    /// IP address that belongs to the health check source.
    pub health_check_source_ip: Option<String>,
    /// IP address that belongs to the health check target.
    pub health_check_target_ip: Option<String>,
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
    /// Sets `OppositeInterfaceId`.
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into());
        self
    }
    /// Sets `OppositeRouterId`.
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }
    /// Sets `OppositeRouterType`.
    pub fn opposite_router_type(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }
    /// Sets `OppositeInterfaceOwnerId`.
    #[inline]
    pub fn opposite_interface_owner_id(mut self, value: i64) -> Self {
        self.opposite_interface_owner_id = Some(value);
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
}

request! {
    ModifyRouterInterfaceAttributeRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "OppositeInterfaceId" => opposite_interface_id: query,
        "OppositeRouterId" => opposite_router_id: query,
        "OppositeRouterType" => opposite_router_type: query,
        "OppositeInterfaceOwnerId" => opposite_interface_owner_id: query,
        "HealthCheckSourceIp" => health_check_source_ip: query,
        "HealthCheckTargetIp" => health_check_target_ip: query,
    }
}

impl Operation for ModifyRouterInterfaceAttributeRequest {
    type Response = ModifyRouterInterfaceAttributeResponse;
    type Error = ModifyRouterInterfaceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyRouterInterfaceAttribute")
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyRouterInterfaceAttributeError] = &[
        ModifyRouterInterfaceAttributeError::IncorrectStatus,
        ModifyRouterInterfaceAttributeError::ForbiddenFinancialLocked,
        ModifyRouterInterfaceAttributeError::InvalidNameMalformd,
        ModifyRouterInterfaceAttributeError::InvalidOppositeRouterTypeValueNotSupported,
        ModifyRouterInterfaceAttributeError::InvalidDescriptionMalformed,
        ModifyRouterInterfaceAttributeError::Forbbiden,
        ModifyRouterInterfaceAttributeError::LinkRoleNotSupport,
        ModifyRouterInterfaceAttributeError::ForbbidenModifyIdAndType,
        ModifyRouterInterfaceAttributeError::InvalidParamModifyRouterInterface,
        ModifyRouterInterfaceAttributeError::InvalidRegionIdNotFound,
        ModifyRouterInterfaceAttributeError::InvalidRouterInterfaceIdNotFound,
    ];
}

/// Response to [`ModifyRouterInterfaceAttributeRequest`].
pub type ModifyRouterInterfaceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyRouterInterfaceAttributeRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`InvalidNameMalformd`](super::DocumentedError::InvalidNameMalformd)
/// - [`InvalidOppositeRouterTypeValueNotSupported`](super::DocumentedError::InvalidOppositeRouterTypeValueNotSupported)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`LinkRoleNotSupport`](super::DocumentedError::LinkRoleNotSupport)
/// - [`ForbbidenModifyIdAndType`](super::DocumentedError::ForbbidenModifyIdAndType)
/// - [`InvalidParamModifyRouterInterface`](super::DocumentedError::InvalidParamModifyRouterInterface)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
pub type ModifyRouterInterfaceAttributeError = super::DocumentedError;
