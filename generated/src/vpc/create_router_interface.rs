// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouterInterface`, from `vpc/cn.zh-CN/路由器接口/CreateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Creates a router interface.
///
/// Mind:
///
/// - Two routers share at most one pair of connected interfaces.
/// - A router has at most five interfaces.
/// - An account with an overdue interface gets no new one.
/// - A virtual border router (VBR) can only be the initiating side, and must be active.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::CreateRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_type("VRouter")
///     .router_id("vrt-bp1docsalpha001")
///     .role("InitiatingSide")
///     .spec("Mini.5")
///     .opposite_region_id("cn-shanghai");
/// let reply = client.create_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. The ID of the region.
    ///
    /// [`DescribeRegions`](super::Client::describe_regions) lists the regions.
    pub region_id: Option<String>,
    /// **Required.** The type of the router. Valid values:
    ///
    /// - VRouter: the router of a VPC
    /// - VBR: a virtual border router
    pub router_type: Option<Open<RouterType>>,
    /// The access point of the virtual border router.
    ///
    /// **Note:** For Express Connect circuits.
    pub access_point_id: Option<String>,
    /// **Required.** The ID of the router.
    pub router_id: Option<String>,
    /// **Required.** The role of the interface. Valid values:
    ///
    /// - InitiatingSide: the side that connects.
    /// - AcceptingSide: the side that is connected to.
    pub role: Option<Open<Role>>,
    /// **Required.** The specification. Valid values and their bandwidths:
    ///
    /// - Mini.2: 2 Mbps
    /// - Mini.5: 5 Mbps
    /// - Small.1: 10 Mbps
    /// - Small.2: 20 Mbps
    /// - Small.5: 50 Mbps
    /// - Middle.1: 100 Mbps
    /// - Middle.2: 200 Mbps
    /// - Middle.5: 500 Mbps
    /// - Large.1: 1000 Mbps
    /// - Large.2: 2000 Mbps
    /// - Large.5: 5000 Mbps
    /// - Xlarge.1: 10000 Mbps
    ///
    /// **Note:** If Role is AcceptingSide, the specification is Negative.
    pub spec: Option<Open<Spec>>,
    /// **Required.** The region of the peer.
    pub opposite_region_id: Option<String>,
    /// The access point of the peer.**Note:** Needed if the peer is on a virtual border router. It
    /// stays as it is after the creation.
    pub opposite_access_point_id: Option<String>,
    /// The type of the router of the peer. Valid values:
    ///
    /// - VRouter: the router of a VPC
    /// - VBR: a virtual border router
    pub opposite_router_type: Option<Open<RouterType>>,
    /// The router of the peer.
    pub opposite_router_id: Option<String>,
    /// The ID of the peer.
    pub opposite_interface_id: Option<String>,
    /// The ID of the account that owns the peer.
    pub opposite_interface_owner_id: Option<String>,
    /// The source IP address of the health check, an unused one of the local VPC.
    ///
    /// **Note:** For Express Connect circuits.
    pub health_check_source_ip: Option<String>,
    /// The target IP address of the health check.
    ///
    /// **Note:** Required if HealthCheckSourceIp is set.
    pub health_check_target_ip: Option<String>,
    /// The name of the interface.
    ///
    /// The name must be 2 to 128 characters in length, start with a letter, and may hold digits,
    /// periods (.), underscores (\_) and hyphens (-). It must not start with `http://` or `https://`.
    pub name: Option<String>,
    /// The description of the interface.
    ///
    /// The description must be 2 to 256 characters in length and start with a letter, but not with
    /// `http://` or `https://`.
    pub description: Option<String>,
    /// The billing method. Valid values:
    ///
    /// - PostPaid (default): pay as you go.
    pub instance_charge_type: Option<String>,
    /// Makes a repeated request safe: one token, one interface.
    ///
    /// Chosen by the caller, different for each request, at most 64 ASCII characters.
    pub client_token: Option<String>,
}

impl CreateRouterInterfaceRequest {
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
    /// Sets `RouterType`, which is required.
    pub fn router_type(mut self, value: impl Into<Open<RouterType>>) -> Self {
        self.router_type = Some(value.into());
        self
    }
    /// Sets `AccessPointId`.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `RouterId`, which is required.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
    /// Sets `Role`, which is required.
    pub fn role(mut self, value: impl Into<Open<Role>>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `Spec`, which is required.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `OppositeRegionId`, which is required.
    pub fn opposite_region_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_region_id = Some(value.into());
        self
    }
    /// Sets `OppositeAccessPointId`.
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_access_point_id = Some(value.into());
        self
    }
    /// Sets `OppositeRouterType`.
    pub fn opposite_router_type(mut self, value: impl Into<Open<RouterType>>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }
    /// Sets `OppositeRouterId`.
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }
    /// Sets `OppositeInterfaceId`.
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into());
        self
    }
    /// Sets `OppositeInterfaceOwnerId`.
    pub fn opposite_interface_owner_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_owner_id = Some(value.into());
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterType" => router_type: query,
        "AccessPointId" => access_point_id: query,
        "RouterId" => router_id: query,
        "Role" => role: query,
        "Spec" => spec: query,
        "OppositeRegionId" => opposite_region_id: query,
        "OppositeAccessPointId" => opposite_access_point_id: query,
        "OppositeRouterType" => opposite_router_type: query,
        "OppositeRouterId" => opposite_router_id: query,
        "OppositeInterfaceId" => opposite_interface_id: query,
        "OppositeInterfaceOwnerId" => opposite_interface_owner_id: query,
        "HealthCheckSourceIp" => health_check_source_ip: query,
        "HealthCheckTargetIp" => health_check_target_ip: query,
        "Name" => name: query,
        "Description" => description: query,
        "InstanceChargeType" => instance_charge_type: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateRouterInterfaceRequest {
    type Response = CreateRouterInterfaceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateRouterInterface")
        .required(
            &["RegionId", "RouterType", "RouterId", "Role", "Spec", "OppositeRegionId"],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateRouterInterfaceRequest`] is answered with.
#[non_exhaustive]
pub struct CreateRouterInterfaceResponse {
    /// The ID of the request.
    pub request_id: Option<String>,
    /// The ID of the new interface.
    pub router_interface_id: Option<String>,
    /// The number of the order, for subscriptions only.
    pub order_id: Option<String>,
}

response! {
    CreateRouterInterfaceResponse {
        "RequestId" => request_id: value,
        "RouterInterfaceId" => router_interface_id: value,
        "OrderId" => order_id: value,
    }
}

values! {
    /// The type of the router.
    pub enum RouterType {
        /// the router of a VPC
        VRouter = "VRouter",
        /// a virtual border router
        Vbr = "VBR",
    }
}

values! {
    /// The role of the interface.
    pub enum Role {
        /// the side that connects.
        InitiatingSide = "InitiatingSide",
        /// the side that is connected to.
        AcceptingSide = "AcceptingSide",
    }
}

values! {
    /// The specification.
    pub enum Spec {
        /// 2 Mbps
        Mini2 = "Mini.2",
        /// 5 Mbps
        Mini5 = "Mini.5",
        /// 10 Mbps
        Small1 = "Small.1",
        /// 20 Mbps
        Small2 = "Small.2",
        /// 50 Mbps
        Small5 = "Small.5",
        /// 100 Mbps
        Middle1 = "Middle.1",
        /// 200 Mbps
        Middle2 = "Middle.2",
        /// 500 Mbps
        Middle5 = "Middle.5",
        /// 1000 Mbps
        Large1 = "Large.1",
        /// 2000 Mbps
        Large2 = "Large.2",
        /// 5000 Mbps
        Large5 = "Large.5",
        /// 10000 Mbps
        Xlarge1 = "Xlarge.1",
    }
}
