// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! `ModifyRouterInterfaceAttribute`, from `vpc/cn.zh-CN/路由器接口/ModifyRouterInterfaceAttribute.md`.

use alicloud_runtime::codegen::*;

/// 修改路由器接口的名称、描述、健康检查和对端信息。
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::ModifyRouterInterfaceAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****");
/// let reply = client.modify_router_interface_attribute(request).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeRequest {
    /// **Required**, or taken from the configuration. 接口所在地域的ID，例如cn-hangzhou。
    /// 可用的地域由[`DescribeRegions`](super::Client::describe_regions)给出。 Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** 要修改的接口的ID。 Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
    /// 是否去掉接口上的健康检查IP。取值：
    ///
    /// - **true**：去掉。
    /// - **false**：保留，默认值。
    ///
    /// Example: `true`.
    pub delete_health_check_ip: Option<bool>,
    /// 新的描述。
    ///
    /// 长度为2-256个字符，以字母或中文开头，不以`http://`或`https://`开头。
    /// Length: 2 to 256. Example: `to the lab`.
    pub description: Option<String>,
    /// 健康检查的源IP，要在本端VPC里，且没有被占用。
    ///
    /// **说明：** 用于物理专线的场景。 Example: `192.168.0.10`.
    pub health_check_source_ip: Option<String>,
    /// 健康检查的目的IP。
    ///
    /// **说明：** 给了**HealthCheckSourceIp**时，本参数必选。 Example: `192.168.0.20`.
    pub health_check_target_ip: Option<String>,
    /// 新的名称。
    ///
    /// 长度为2-128个字符，以字母或中文开头，可以有数字、点号（.）、下划线（\_）和短横线（-），
    /// 不以`http://`或`https://`开头。 Length: 2 to 128. Example: `lab-uplink`.
    pub name: Option<String>,
    /// 对端接口的ID。 Example: `ri-uf6docsbeta00001****`.
    pub opposite_interface_id: Option<String>,
    /// 对端接口所属账号的ID。 Example: `1000000000000001`.
    pub opposite_interface_owner_id: Option<i64>,
    /// 对端路由器的ID。 Example: `vrt-uf6docsbeta0001****`.
    pub opposite_router_id: Option<String>,
    /// 对端路由器的类型，默认值为**VBR**。
    ///
    /// 取值：
    ///
    /// - **VRouter**：VPC的路由器
    /// - **VBR**：边界路由器
    ///
    /// Default: `VBR`. Example: `VRouter`.
    pub opposite_router_type: Option<OppositeRouterType>,
}

impl ModifyRouterInterfaceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    #[inline]
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RouterInterfaceId`, which is required.
    #[inline]
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
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `HealthCheckSourceIp`.
    #[inline]
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into());
        self
    }
    /// Sets `HealthCheckTargetIp`.
    #[inline]
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into());
        self
    }
    /// Sets `Name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OppositeInterfaceId`.
    #[inline]
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
    #[inline]
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }
    /// Sets `OppositeRouterType`.
    #[inline]
    pub fn opposite_router_type(mut self, value: impl Into<OppositeRouterType>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }
}

impl Encode for ModifyRouterInterfaceAttributeRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("RouterInterfaceId", &self.router_interface_id);
        e.query("DeleteHealthCheckIp", &self.delete_health_check_ip);
        e.query("Description", &self.description);
        e.query("HealthCheckSourceIp", &self.health_check_source_ip);
        e.query("HealthCheckTargetIp", &self.health_check_target_ip);
        e.query("Name", &self.name);
        e.query("OppositeInterfaceId", &self.opposite_interface_id);
        e.query("OppositeInterfaceOwnerId", &self.opposite_interface_owner_id);
        e.query("OppositeRouterId", &self.opposite_router_id);
        e.query("OppositeRouterType", &self.opposite_router_type);
    }
}

impl Operation for ModifyRouterInterfaceAttributeRequest {
    type Response = ModifyRouterInterfaceAttributeResponse;
    type Error = ModifyRouterInterfaceAttributeError;
    const INFO: OperationInfo = OperationInfo::rpc(
            &super::PRODUCT,
            "ModifyRouterInterfaceAttribute",
        )
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
}

/// What [`ModifyRouterInterfaceAttributeRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeResponse {
    /// 请求ID。 Example: `90807060-5040-4302-8010-FFEEDDCCBBAA`.
    pub request_id: Option<String>,
}

impl Decode for ModifyRouterInterfaceAttributeResponse {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "RequestId" => d.value(&mut self.request_id),
            _ => d.unknown(name),
        }
    }
}

values! {
    /// 对端路由器的类型，默认值为**VBR**。
    pub enum OppositeRouterType {
        /// VPC的路由器
        VRouter = "VRouter",
        /// 边界路由器
        Vbr = "VBR",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyRouterInterfaceAttributeRequest`] names.
    pub enum ModifyRouterInterfaceAttributeError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" (404), "RegionId not found.", "没有这个地域，或本产品还没有在该地域开服。";
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" (404), "RouterInterfaceId not found.", "没有这个路由器接口，请核对RouterInterfaceId。";
        ForbiddenFinancileLocked = "Forbidden.FinancileLocked" (400), "The router interface is locked for unpaid bills.", "该接口因欠费被锁定，结清账单后再试。";
        InvalidNameMalformd = "InvalidName.Malformd" (400), "Name is malformed.", "名称的格式不对。";
        InvalidOppositeRouterTypeValueNotSupported = "InvalidOppositeRouterType.ValueNotSupported" (400), "OppositeRouterType is not valid.", "OppositeRouterType的值不对。";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" (400), "Description is malformed.", "描述的格式不对：长度为2-256个字符，不以`http://`或`https://`开头。";
        Forbbiden = "Forbbiden" (400), "The router belongs to another account.", "路由器属于另一个账号。";
        LinkRoleNotSupport = "LinkRole.NotSupport" (400), "This link role is not supported.", "不支持这种连接角色。";
        InvalidParamModifyRouterInterface = "InvalidParam.ModifyRouterInterface" (400), "The parameters do not fit each other.", "参数不合法。";
    }
}
