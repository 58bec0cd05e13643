// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! `CreateRouterInterface`, from `vpc/cn.zh-CN/路由器接口/CreateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// 新建一个路由器接口。
///
/// 要注意：
///
/// - 两个路由器之间至多有一对互连的接口。
/// - 一个路由器上至多有5个接口。
/// - 账号里有欠费的接口时，不能再建新的接口。
/// - 边界路由器（VBR）只能做发起端，而且要先激活。
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::CreateRouterInterfaceRequest::new();
/// let reply = client.create_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct CreateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. 接口所在地域的ID。
    ///
    /// 由DescribeRegions给出。
    pub region_id: Option<String>,
    /// **Required.** 接口所在路由器的类型。取值：
    ///
    /// - VRouter：VPC的路由器
    /// - VBR：边界路由器
    pub router_type: Option<RouterType>,
    /// 边界路由器所在接入点的ID。
    ///
    /// **说明：** 用于物理专线的场景。
    pub access_point_id: Option<String>,
    /// **Required.** 接口所在路由器的ID。
    pub router_id: Option<String>,
    /// **Required.** 接口的角色，取值：
    ///
    /// - InitiatingSide：发起端。
    /// - AcceptingSide：接收端。
    pub role: Option<Role>,
    /// **Required.** 接口的规格。各规格的带宽：
    ///
    /// - Mini.2：2 Mbps
    /// - Mini.5：5 Mbps
    /// - Small.1：10 Mbps
    /// - Small.2：20 Mbps
    /// - Small.5：50 Mbps
    /// - Middle.1：100 Mbps
    /// - Middle.2：200 Mbps
    /// - Middle.5：500 Mbps
    /// - Large.1：1000 Mbps
    /// - Large.2：2000 Mbps
    /// - Large.5：5000 Mbps
    /// - Xlarge.1：10000 Mbps
    ///
    /// **说明：** Role为AcceptingSide时，规格固定为Negative。
    pub spec: Option<String>,
    /// **Required.** 对端所在的地域。
    pub opposite_region_id: Option<String>,
    /// 对端接入点的ID。**说明：** 对端在边界路由器上时要给，建好之后不能改。
    pub opposite_access_point_id: Option<String>,
    /// 对端路由器的类型。取值：
    ///
    /// - VRouter：VPC的路由器
    /// - VBR：边界路由器
    pub opposite_router_type: Option<RouterType>,
    /// 对端路由器的ID。
    pub opposite_router_id: Option<String>,
    /// 对端接口的ID。
    pub opposite_interface_id: Option<String>,
    /// 对端接口所属账号的ID。
    pub opposite_interface_owner_id: Option<String>,
    /// 健康检查的源IP，要在本端VPC里，且没有被占用。
    ///
    /// **说明：** 用于物理专线的场景。
    pub health_check_source_ip: Option<String>,
    /// 健康检查的目的IP。
    ///
    /// **说明：** 给了HealthCheckSourceIp时，本参数必选。
    pub health_check_target_ip: Option<String>,
    /// 接口的名称。
    ///
    /// 长度为2-128个字符，以字母或中文开头，可以有数字、点号（.）、下划线（\_）和短横线（-），
    /// 不以`http://`或`https://`开头。 Length: 2 to 128.
    pub name: Option<String>,
    /// 接口的描述。
    ///
    /// 长度为2-256个字符，以字母或中文开头，不以`http://`或`https://`开头。 Length: 2 to 256.
    pub description: Option<String>,
    /// 计费方式。取值：
    ///
    /// - PostPaid（默认值）：后付费。
    pub instance_charge_type: Option<String>,
    /// 幂等令牌：同一个令牌重复提交，只建一个接口。
    ///
    /// 由调用方生成，不同的请求用不同的值，长度不超过64个ASCII字符。 Length: at most 64.
    pub client_token: Option<String>,
}

impl CreateRouterInterfaceRequest {
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
    /// Sets `RouterType`, which is required.
    #[inline]
    pub fn router_type(mut self, value: impl Into<RouterType>) -> Self {
        self.router_type = Some(value.into());
        self
    }
    /// Sets `AccessPointId`.
    #[inline]
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `RouterId`, which is required.
    #[inline]
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
    /// Sets `Role`, which is required.
    #[inline]
    pub fn role(mut self, value: impl Into<Role>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `Spec`, which is required.
    #[inline]
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `OppositeRegionId`, which is required.
    #[inline]
    pub fn opposite_region_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_region_id = Some(value.into());
        self
    }
    /// Sets `OppositeAccessPointId`.
    #[inline]
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_access_point_id = Some(value.into());
        self
    }
    /// Sets `OppositeRouterType`.
    #[inline]
    pub fn opposite_router_type(mut self, value: impl Into<RouterType>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }
    /// Sets `OppositeRouterId`.
    #[inline]
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
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
    pub fn opposite_interface_owner_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_owner_id = Some(value.into());
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
    /// Sets `Description`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Encode for CreateRouterInterfaceRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("RouterType", &self.router_type);
        e.query("AccessPointId", &self.access_point_id);
        e.query("RouterId", &self.router_id);
        e.query("Role", &self.role);
        e.query("Spec", &self.spec);
        e.query("OppositeRegionId", &self.opposite_region_id);
        e.query("OppositeAccessPointId", &self.opposite_access_point_id);
        e.query("OppositeRouterType", &self.opposite_router_type);
        e.query("OppositeRouterId", &self.opposite_router_id);
        e.query("OppositeInterfaceId", &self.opposite_interface_id);
        e.query("OppositeInterfaceOwnerId", &self.opposite_interface_owner_id);
        e.query("HealthCheckSourceIp", &self.health_check_source_ip);
        e.query("HealthCheckTargetIp", &self.health_check_target_ip);
        e.query("Name", &self.name);
        e.query("Description", &self.description);
        e.query("InstanceChargeType", &self.instance_charge_type);
        e.query("ClientToken", &self.client_token);
    }
}

impl Operation for CreateRouterInterfaceRequest {
    type Response = CreateRouterInterfaceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(
            &super::PRODUCT,
            "CreateRouterInterface",
        )
        .required(
            &["RegionId", "RouterType", "RouterId", "Role", "Spec", "OppositeRegionId"],
        )
        .region("RegionId");
}

/// What [`CreateRouterInterfaceRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct CreateRouterInterfaceResponse {
    /// 请求ID。
    pub request_id: Option<String>,
    /// 新接口的ID。
    pub router_interface_id: Option<String>,
    /// 订单号，预付费时才有。
    pub order_id: Option<String>,
}

impl Decode for CreateRouterInterfaceResponse {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "RequestId" => d.value(&mut self.request_id),
            "RouterInterfaceId" => d.value(&mut self.router_interface_id),
            "OrderId" => d.value(&mut self.order_id),
            _ => d.unknown(name),
        }
    }
}

values! {
    /// 接口所在路由器的类型。
    pub enum RouterType {
        /// VPC的路由器
        VRouter = "VRouter",
        /// 边界路由器
        Vbr = "VBR",
    }
}

values! {
    /// 接口的角色，取值
    pub enum Role {
        /// 发起端。
        InitiatingSide = "InitiatingSide",
        /// 接收端。
        AcceptingSide = "AcceptingSide",
    }
}
