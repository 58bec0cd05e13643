// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceEndpointAddress`, from `rds/ModifyDBInstanceEndpointAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceEndpointData};

/// Changes the address of a cluster instance endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceEndpointAddressRequest::new()
///     .db_instance_id("...")
///     .db_instance_endpoint_id("...")
///     .connection_string("...");
/// let reply = client.modify_db_instance_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointAddressRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the database instance endpoint that the call is about.
    pub db_instance_endpoint_id: Option<String>,
    /// **Required.** Host name that clients connect to.
    pub connection_string: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// Port on which the database or its endpoint listens for clients.
    pub port: Option<String>,
}

impl ModifyDBInstanceEndpointAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceEndpointId`, which is required.
    pub fn db_instance_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_endpoint_id = Some(value.into());
        self
    }
    /// Sets `ConnectionString`, which is required.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceEndpointAddressRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceEndpointId" => db_instance_endpoint_id: query,
        "ConnectionString" => connection_string: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
    }
}

impl Operation for ModifyDBInstanceEndpointAddressRequest {
    type Response = ModifyDBInstanceEndpointAddressResponse;
    type Error = ModifyDBInstanceEndpointAddressError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceEndpointAddress")
        .required(&["DBInstanceId", "DBInstanceEndpointId", "ConnectionString"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBInstanceEndpointAddressError] = &[
        ModifyDBInstanceEndpointAddressError::InvalidSourceCategory,
        ModifyDBInstanceEndpointAddressError::InvalidDBInstanceConnTypeFormat,
        ModifyDBInstanceEndpointAddressError::InvalidConnectionStringFormat,
        ModifyDBInstanceEndpointAddressError::InvalidParamCombination,
        ModifyDBInstanceEndpointAddressError::EmptyEndpointNodeConfig,
        ModifyDBInstanceEndpointAddressError::APICallingFailed,
        ModifyDBInstanceEndpointAddressError::InvalidEngineVersionNotSupport,
        ModifyDBInstanceEndpointAddressError::InvalidConnectionStringDuplicate,
        ModifyDBInstanceEndpointAddressError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceEndpointAddressError::PricePricingPlanResultNotFound,
        ModifyDBInstanceEndpointAddressError::OrderNoRealNameAuthentication,
        ModifyDBInstanceEndpointAddressError::InsufficientAvailableQuota,
        ModifyDBInstanceEndpointAddressError::CommodityServiceCallingException,
        ModifyDBInstanceEndpointAddressError::RegionDissolvedEOM,
        ModifyDBInstanceEndpointAddressError::CommodityInvalidComponent,
        ModifyDBInstanceEndpointAddressError::RegionEndTimeDissolvedIndia,
        ModifyDBInstanceEndpointAddressError::RegionEndTimeDissolvedAustralia,
        ModifyDBInstanceEndpointAddressError::PriceCommoditySys,
        ModifyDBInstanceEndpointAddressError::PayInsufficientBalance,
        ModifyDBInstanceEndpointAddressError::OrderPeriodInvalid,
        ModifyDBInstanceEndpointAddressError::PayNoCreditCard2,
        ModifyDBInstanceEndpointAddressError::OrderInstHasUnpaidOrder,
        ModifyDBInstanceEndpointAddressError::NoAvailablePaymentMethod,
        ModifyDBInstanceEndpointAddressError::BasicInfoUncompleted,
        ModifyDBInstanceEndpointAddressError::RiskRiskControlRejection2,
        ModifyDBInstanceEndpointAddressError::SystemSaleValidateFailed2,
        ModifyDBInstanceEndpointAddressError::IncorrectDBInstanceState,
        ModifyDBInstanceEndpointAddressError::InvalidConnVPCId,
        ModifyDBInstanceEndpointAddressError::InvalidVswitchId,
        ModifyDBInstanceEndpointAddressError::OrderStatusUnPaid,
        ModifyDBInstanceEndpointAddressError::InvalidDBInstanceNameNotFound,
        ModifyDBInstanceEndpointAddressError::IncorrectDBInstanceLockMode,
        ModifyDBInstanceEndpointAddressError::EndpointNotFound,
        ModifyDBInstanceEndpointAddressError::InvalidConnectionStringNotFound,
        ModifyDBInstanceEndpointAddressError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`ModifyDBInstanceEndpointAddressRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointAddressResponse {
    /// What the call returns besides its status.
    pub data: Option<DBInstanceEndpointData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `90496720-2319-42A8-87CD-FCE4DF95EBED`.
    pub request_id: Option<String>,
}

response! {
    ModifyDBInstanceEndpointAddressResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyDBInstanceEndpointAddressRequest`] names.
///
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidDBInstanceConnTypeFormat`](super::DocumentedError::InvalidDBInstanceConnTypeFormat)
/// - [`InvalidConnectionStringFormat`](super::DocumentedError::InvalidConnectionStringFormat)
/// - [`InvalidParamCombination`](super::DocumentedError::InvalidParamCombination)
/// - [`EmptyEndpointNodeConfig`](super::DocumentedError::EmptyEndpointNodeConfig)
/// - [`APICallingFailed`](super::DocumentedError::APICallingFailed)
/// - [`InvalidEngineVersionNotSupport`](super::DocumentedError::InvalidEngineVersionNotSupport)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
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
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidConnVPCId`](super::DocumentedError::InvalidConnVPCId)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`InvalidConnectionStringNotFound`](super::DocumentedError::InvalidConnectionStringNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type ModifyDBInstanceEndpointAddressError = super::DocumentedError;
