// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBProxyEndpointAddress`, from `rds/CreateDBProxyEndpointAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives a database proxy endpoint one more address, for another network.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateDBProxyEndpointAddressRequest::new()
///     .db_instance_id("...")
///     .db_proxy_endpoint_id("...")
///     .connection_string_prefix("...")
///     .db_proxy_connect_string_net_type("...");
/// let reply = client.create_db_proxy_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBProxyEndpointAddressRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the endpoint of the database proxy that the call is about.
    pub db_proxy_endpoint_id: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// Port of the new proxy endpoint.
    pub db_proxy_new_connect_string_port: Option<String>,
    /// **Required.** Network that the proxy endpoint is reached through.
    pub db_proxy_connect_string_net_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateDBProxyEndpointAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBProxyEndpointId`, which is required.
    pub fn db_proxy_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_endpoint_id = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `DBProxyNewConnectStringPort`.
    pub fn db_proxy_new_connect_string_port(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_new_connect_string_port = Some(value.into());
        self
    }
    /// Sets `DBProxyConnectStringNetType`, which is required.
    pub fn db_proxy_connect_string_net_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_connect_string_net_type = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateDBProxyEndpointAddressRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBProxyEndpointId" => db_proxy_endpoint_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "DBProxyNewConnectStringPort" => db_proxy_new_connect_string_port: query,
        "DBProxyConnectStringNetType" => db_proxy_connect_string_net_type: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateDBProxyEndpointAddressRequest {
    type Response = CreateDBProxyEndpointAddressResponse;
    type Error = CreateDBProxyEndpointAddressError;
    const INFO: OperationInfo = super::operation("CreateDBProxyEndpointAddress")
        .required(
            &[
                "DBInstanceId",
                "DBProxyEndpointId",
                "ConnectionStringPrefix",
                "DBProxyConnectStringNetType",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateDBProxyEndpointAddressError] = &[
        CreateDBProxyEndpointAddressError::InvalidPortMalformed,
        CreateDBProxyEndpointAddressError::NetTypeExists,
        CreateDBProxyEndpointAddressError::IncorrectDBInstanceNetType,
        CreateDBProxyEndpointAddressError::InvalidConnectionStringDuplicate,
        CreateDBProxyEndpointAddressError::InvalidConnVPCId,
        CreateDBProxyEndpointAddressError::InvalidVpcInstanceId,
        CreateDBProxyEndpointAddressError::InvalidDBInstanceName,
        CreateDBProxyEndpointAddressError::InvalidVpcIdOrVswitchIdNotSupported,
        CreateDBProxyEndpointAddressError::InvalidPrivateIpAddressMismatch,
        CreateDBProxyEndpointAddressError::InvalidVpcParameter,
        CreateDBProxyEndpointAddressError::InvalidBizTypeFormat,
        CreateDBProxyEndpointAddressError::InvalidVSwitchIdNotFound,
        CreateDBProxyEndpointAddressError::InvalidVSwitchIdMismatch,
        CreateDBProxyEndpointAddressError::InvalidPrivateIpAddressAlreadyUsed,
        CreateDBProxyEndpointAddressError::VswitchIpExhausted,
        CreateDBProxyEndpointAddressError::MaxscaleNotSupport,
        CreateDBProxyEndpointAddressError::InvalidConnectionStringFormat,
        CreateDBProxyEndpointAddressError::OrderComboInstanceNotAllowOperate,
        CreateDBProxyEndpointAddressError::PricePricingPlanResultNotFound,
        CreateDBProxyEndpointAddressError::OrderNoRealNameAuthentication,
        CreateDBProxyEndpointAddressError::InsufficientAvailableQuota,
        CreateDBProxyEndpointAddressError::CommodityServiceCallingException,
        CreateDBProxyEndpointAddressError::RegionDissolvedEOM,
        CreateDBProxyEndpointAddressError::CommodityInvalidComponent,
        CreateDBProxyEndpointAddressError::RegionEndTimeDissolvedIndia,
        CreateDBProxyEndpointAddressError::RegionEndTimeDissolvedAustralia,
        CreateDBProxyEndpointAddressError::PriceCommoditySys,
        CreateDBProxyEndpointAddressError::PayInsufficientBalance,
        CreateDBProxyEndpointAddressError::OrderPeriodInvalid,
        CreateDBProxyEndpointAddressError::PayNoCreditCard2,
        CreateDBProxyEndpointAddressError::OrderInstHasUnpaidOrder,
        CreateDBProxyEndpointAddressError::NoAvailablePaymentMethod,
        CreateDBProxyEndpointAddressError::BasicInfoUncompleted,
        CreateDBProxyEndpointAddressError::RiskRiskControlRejection2,
        CreateDBProxyEndpointAddressError::SystemSaleValidateFailed2,
        CreateDBProxyEndpointAddressError::IncorrectDBInstanceType,
        CreateDBProxyEndpointAddressError::IncorrectDBInstanceState,
        CreateDBProxyEndpointAddressError::IncorrectDBInstanceEngine,
        CreateDBProxyEndpointAddressError::IncorrectKindCode,
        CreateDBProxyEndpointAddressError::IncorrectDBInstanceConnType,
        CreateDBProxyEndpointAddressError::OrderStatusUnPaid,
        CreateDBProxyEndpointAddressError::EndpointNotFound,
        CreateDBProxyEndpointAddressError::MaxscaleNotFound,
        CreateDBProxyEndpointAddressError::IncorrectVswitchId,
        CreateDBProxyEndpointAddressError::InvalidDBInstanceNameNotFound,
        CreateDBProxyEndpointAddressError::InvalidDBInstanceNotFound,
        CreateDBProxyEndpointAddressError::InsufficientResourceCapacity,
    ];
}

/// Response to [`CreateDBProxyEndpointAddressRequest`].
pub type CreateDBProxyEndpointAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateDBProxyEndpointAddressRequest`] names.
///
/// - [`InvalidPortMalformed`](super::DocumentedError::InvalidPortMalformed)
/// - [`NetTypeExists`](super::DocumentedError::NetTypeExists)
/// - [`IncorrectDBInstanceNetType`](super::DocumentedError::IncorrectDBInstanceNetType)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`InvalidConnVPCId`](super::DocumentedError::InvalidConnVPCId), here with HTTP status 400
/// - [`InvalidVpcInstanceId`](super::DocumentedError::InvalidVpcInstanceId)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`InvalidVpcIdOrVswitchIdNotSupported`](super::DocumentedError::InvalidVpcIdOrVswitchIdNotSupported)
/// - [`InvalidPrivateIpAddressMismatch`](super::DocumentedError::InvalidPrivateIpAddressMismatch)
/// - [`InvalidVpcParameter`](super::DocumentedError::InvalidVpcParameter)
/// - [`InvalidBizTypeFormat`](super::DocumentedError::InvalidBizTypeFormat)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidVSwitchIdMismatch`](super::DocumentedError::InvalidVSwitchIdMismatch)
/// - [`InvalidPrivateIpAddressAlreadyUsed`](super::DocumentedError::InvalidPrivateIpAddressAlreadyUsed)
/// - [`VswitchIpExhausted`](super::DocumentedError::VswitchIpExhausted)
/// - [`MaxscaleNotSupport`](super::DocumentedError::MaxscaleNotSupport)
/// - [`InvalidConnectionStringFormat`](super::DocumentedError::InvalidConnectionStringFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectKindCode`](super::DocumentedError::IncorrectKindCode)
/// - [`IncorrectDBInstanceConnType`](super::DocumentedError::IncorrectDBInstanceConnType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`MaxscaleNotFound`](super::DocumentedError::MaxscaleNotFound)
/// - [`IncorrectVswitchId`](super::DocumentedError::IncorrectVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
pub type CreateDBProxyEndpointAddressError = super::DocumentedError;
