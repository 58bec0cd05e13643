// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouterInterfaceAttribute`, from `vpc/cn.zh-CN/路由器接口/ModifyRouterInterfaceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name, the description, the health check and the peer of a router interface.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::ModifyRouterInterfaceAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****")
///     .name("lab-uplink");
/// let reply = client.modify_router_interface_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeRequest {
    /// **Required**, or taken from the configuration. The ID of the region.
    /// [`DescribeRegions`](super::Client::describe_regions) lists the regions. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The ID of the interface to change. Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
    /// Whether to drop the health check addresses. Valid values:
    ///
    /// - **true**: drops them.
    /// - **false**: keeps them. This is the default value.
    ///
    /// Example: `true`.
    pub delete_health_check_ip: Option<bool>,
    /// The new description.
    ///
    /// The description must be 2 to 256 characters in length and start with a letter, but not with
    /// `http://` or `https://`. Example: `to the lab`.
    pub description: Option<String>,
    /// The source IP address of the health check, an unused one of the local VPC.
    ///
    /// **Note:** For Express Connect circuits. Example: `192.168.0.10`.
    pub health_check_source_ip: Option<String>,
    /// The target IP address of the health check.
    ///
    /// **Note:** Required if **HealthCheckSourceIp** is set. Example: `192.168.0.20`.
    pub health_check_target_ip: Option<String>,
    /// The new name.
    ///
    /// The name must be 2 to 128 characters in length, start with a letter, and may hold digits,
    /// periods (.), underscores (\_) and hyphens (-). It must not start with `http://` or `https://`.
    /// Example: `lab-uplink`.
    pub name: Option<String>,
    /// The ID of the peer. Example: `ri-uf6docsbeta00001****`.
    pub opposite_interface_id: Option<String>,
    /// The ID of the account that owns the peer. Example: `1000000000000001`.
    pub opposite_interface_owner_id: Option<i64>,
    /// The router of the peer. Example: `vrt-uf6docsbeta0001****`.
    pub opposite_router_id: Option<String>,
    /// The type of the router of the peer. Default value: **VBR**. Valid values:
    ///
    /// - **VRouter**: the router of a VPC
    /// - **VBR**: a virtual border router
    ///
    /// Example: `VRouter`.
    pub opposite_router_type: Option<Open<OppositeRouterType>>,
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
    pub fn opposite_router_type(
        mut self,
        value: impl Into<Open<OppositeRouterType>>,
    ) -> Self {
        self.opposite_router_type = Some(value.into());
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
    }
}

impl Operation for ModifyRouterInterfaceAttributeRequest {
    type Response = ModifyRouterInterfaceAttributeResponse;
    type Error = ModifyRouterInterfaceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyRouterInterfaceAttribute")
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
}

/// What [`ModifyRouterInterfaceAttributeRequest`] is answered with.
pub type ModifyRouterInterfaceAttributeResponse = alicloud_runtime::EmptyResponse;

values! {
    /// The type of the router of the peer.
    pub enum OppositeRouterType {
        /// the router of a VPC
        VRouter = "VRouter",
        /// a virtual border router
        Vbr = "VBR",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyRouterInterfaceAttributeRequest`] names.
    pub enum ModifyRouterInterfaceAttributeError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "RegionId not found.", "There is no such region, or the product is not offered there.";
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" ("404"), "RouterInterfaceId not found.", "There is no such router interface.";
        ForbiddenFinancileLocked = "Forbidden.FinancileLocked" ("400"), "The router interface is locked for unpaid bills.", "An unpaid bill locks the interface.";
        InvalidNameMalformd = "InvalidName.Malformd" ("400"), "Name is malformed.", "The name has a wrong form.";
        InvalidOppositeRouterTypeValueNotSupported = "InvalidOppositeRouterType.ValueNotSupported" ("400"), "OppositeRouterType is not valid.", "OppositeRouterType has a wrong value.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "Description is malformed.", "The description has a wrong form.";
        Forbbiden = "Forbbiden" ("400"), "The router belongs to another account.", "Another account owns the router.";
        LinkRoleNotSupport = "LinkRole.NotSupport" ("400"), "This link role is not supported.", "Links of this role are not supported.";
        InvalidParamModifyRouterInterface = "InvalidParam.ModifyRouterInterface" ("400"), "The parameters do not fit each other.", "The parameters contradict each other.";
    }
}
