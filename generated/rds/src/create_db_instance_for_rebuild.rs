// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstanceForRebuild`, from `rds/CreateDBInstanceForRebuild.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Period};

/// Rebuilds an instance that lies in the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateDBInstanceForRebuildRequest::new()
///     .db_instance_id("...")
///     .pay_type("...");
/// let reply = client.create_db_instance_for_rebuild(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceForRebuildRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Zone of the secondary node; another one than that of the primary makes a multi-zone instance.
    pub zone_id_slave1: Option<String>,
    /// Zone of the logger node, or of a further secondary node.
    pub zone_id_slave2: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// How long the subscription runs, or the unit that this is counted in, depending on the operation.
    /// Here: `Year`, `Month`, `1`, `2`.
    pub period: Option<Open<Period>>,
    /// How long the subscription lasts, counted in the unit of the period.
    pub used_time: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Network that the endpoint or the instance is reached through.
    pub db_instance_net_type: Option<String>,
    /// Whether the instance is reached in a VPC or in the classic network.
    pub instance_network_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateDBInstanceForRebuildRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ZoneIdSlave1`.
    pub fn zone_id_slave1(mut self, value: impl Into<String>) -> Self {
        self.zone_id_slave1 = Some(value.into());
        self
    }
    /// Sets `ZoneIdSlave2`.
    pub fn zone_id_slave2(mut self, value: impl Into<String>) -> Self {
        self.zone_id_slave2 = Some(value.into());
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
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceNetType`.
    pub fn db_instance_net_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_net_type = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateDBInstanceForRebuildRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PayType" => pay_type: query,
        "SecurityIPList" => security_ip_list: query,
        "DBInstanceDescription" => db_instance_description: query,
        "ZoneId" => zone_id: query,
        "ZoneIdSlave1" => zone_id_slave1: query,
        "ZoneIdSlave2" => zone_id_slave2: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "ClientToken" => client_token: query,
        "DBInstanceNetType" => db_instance_net_type: query,
        "InstanceNetworkType" => instance_network_type: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateDBInstanceForRebuildRequest {
    type Response = CreateDBInstanceForRebuildResponse;
    type Error = CreateDBInstanceForRebuildError;
    const INFO: OperationInfo = super::operation("CreateDBInstanceForRebuild")
        .required(&["RegionId", "DBInstanceId", "PayType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDBInstanceForRebuildError] = &[
        CreateDBInstanceForRebuildError::Rr309,
        CreateDBInstanceForRebuildError::GeneralInsCreating,
        CreateDBInstanceForRebuildError::InvalidZoneNotSupportedForStorageType,
        CreateDBInstanceForRebuildError::GeneralInsMaintaining,
        CreateDBInstanceForRebuildError::GeneralInsSwitching,
        CreateDBInstanceForRebuildError::InvalidEngineVauleNotSupported,
        CreateDBInstanceForRebuildError::InvalidEngineVersionValueNotSupported,
        CreateDBInstanceForRebuildError::InvalidDBinstanceClassValueNotSupported,
        CreateDBInstanceForRebuildError::InvalidDBInstanceStorageValueNotSupported,
        CreateDBInstanceForRebuildError::InvalidDBInstanceDescriptionMalformed,
        CreateDBInstanceForRebuildError::InvalidSecurityIPListDuplicate,
        CreateDBInstanceForRebuildError::InvalidSecurityIPListLengthMalformed,
        CreateDBInstanceForRebuildError::DefaultVpcNotSupport,
        CreateDBInstanceForRebuildError::ForbiddenRegionNotFound,
        CreateDBInstanceForRebuildError::InvalidVpcIdOrVswitchIdNotSupported,
        CreateDBInstanceForRebuildError::InvalidVpcIdNotSupported,
        CreateDBInstanceForRebuildError::InvalidZoneIdNotSupported,
        CreateDBInstanceForRebuildError::VswitchIpExhausted,
        CreateDBInstanceForRebuildError::InvalidGeneralGroupNameMalformed,
        CreateDBInstanceForRebuildError::AccountBasicInfoUncompleted,
        CreateDBInstanceForRebuildError::IncorrecttVpcId,
        CreateDBInstanceForRebuildError::OperationDeniedDBInstanceStatus,
        CreateDBInstanceForRebuildError::InvalidDBInstanceClassOffline,
        CreateDBInstanceForRebuildError::ZoneIdNotMatchWithCategory,
        CreateDBInstanceForRebuildError::OrderComboInstanceNotAllowOperate,
        CreateDBInstanceForRebuildError::PricePricingPlanResultNotFound,
        CreateDBInstanceForRebuildError::OrderNoRealNameAuthentication,
        CreateDBInstanceForRebuildError::InsufficientAvailableQuota,
        CreateDBInstanceForRebuildError::CommodityServiceCallingException,
        CreateDBInstanceForRebuildError::RegionDissolvedEOM,
        CreateDBInstanceForRebuildError::CommodityInvalidComponent,
        CreateDBInstanceForRebuildError::RegionEndTimeDissolvedIndia,
        CreateDBInstanceForRebuildError::RegionEndTimeDissolvedAustralia,
        CreateDBInstanceForRebuildError::PriceCommoditySys,
        CreateDBInstanceForRebuildError::PayInsufficientBalance,
        CreateDBInstanceForRebuildError::OrderPeriodInvalid,
        CreateDBInstanceForRebuildError::PayNoCreditCard2,
        CreateDBInstanceForRebuildError::OrderInstHasUnpaidOrder,
        CreateDBInstanceForRebuildError::NoAvailablePaymentMethod,
        CreateDBInstanceForRebuildError::BasicInfoUncompleted,
        CreateDBInstanceForRebuildError::RiskRiskControlRejection2,
        CreateDBInstanceForRebuildError::SystemSaleValidateFailed2,
        CreateDBInstanceForRebuildError::ClassicNetworkTypeNotSupport,
        CreateDBInstanceForRebuildError::InvalidEngineVersionInRegionNotAvailable,
        CreateDBInstanceForRebuildError::OperationDenied,
        CreateDBInstanceForRebuildError::QuotaExceededCreateInstance,
        CreateDBInstanceForRebuildError::ForbiddenAuthentication,
        CreateDBInstanceForRebuildError::InstHasUnpaidOrder,
        CreateDBInstanceForRebuildError::CommodityFailed,
        CreateDBInstanceForRebuildError::MoneyLessThan100,
        CreateDBInstanceForRebuildError::OperationDeniedClassicNetworkType,
        CreateDBInstanceForRebuildError::OrderStatusUnPaid,
        CreateDBInstanceForRebuildError::InvalidDBInstanceIdNotFound,
        CreateDBInstanceForRebuildError::CreateOrderFailed,
        CreateDBInstanceForRebuildError::InvalidRegionIdNotFound,
        CreateDBInstanceForRebuildError::QueryPriceFailed,
    ];
}

/// Response to [`CreateDBInstanceForRebuildRequest`].
#[non_exhaustive]
pub struct CreateDBInstanceForRebuildResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `417450000`.
    pub task_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20793850608****`.
    pub order_id: Option<String>,
}

response! {
    CreateDBInstanceForRebuildResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "DBInstanceId" => db_instance_id: value,
        "TaskId" => task_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateDBInstanceForRebuildRequest`] names.
///
/// - [`Rr309`](super::DocumentedError::Rr309)
/// - [`GeneralInsCreating`](super::DocumentedError::GeneralInsCreating)
/// - [`InvalidZoneNotSupportedForStorageType`](super::DocumentedError::InvalidZoneNotSupportedForStorageType)
/// - [`GeneralInsMaintaining`](super::DocumentedError::GeneralInsMaintaining)
/// - [`GeneralInsSwitching`](super::DocumentedError::GeneralInsSwitching)
/// - [`InvalidEngineVauleNotSupported`](super::DocumentedError::InvalidEngineVauleNotSupported)
/// - [`InvalidEngineVersionValueNotSupported`](super::DocumentedError::InvalidEngineVersionValueNotSupported)
/// - [`InvalidDBinstanceClassValueNotSupported`](super::DocumentedError::InvalidDBinstanceClassValueNotSupported)
/// - [`InvalidDBInstanceStorageValueNotSupported`](super::DocumentedError::InvalidDBInstanceStorageValueNotSupported)
/// - [`InvalidDBInstanceDescriptionMalformed`](super::DocumentedError::InvalidDBInstanceDescriptionMalformed)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidSecurityIPListLengthMalformed`](super::DocumentedError::InvalidSecurityIPListLengthMalformed)
/// - [`DefaultVpcNotSupport`](super::DocumentedError::DefaultVpcNotSupport)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`InvalidVpcIdOrVswitchIdNotSupported`](super::DocumentedError::InvalidVpcIdOrVswitchIdNotSupported)
/// - [`InvalidVpcIdNotSupported`](super::DocumentedError::InvalidVpcIdNotSupported)
/// - [`InvalidZoneIdNotSupported`](super::DocumentedError::InvalidZoneIdNotSupported)
/// - [`VswitchIpExhausted`](super::DocumentedError::VswitchIpExhausted)
/// - [`InvalidGeneralGroupNameMalformed`](super::DocumentedError::InvalidGeneralGroupNameMalformed)
/// - [`AccountBasicInfoUncompleted`](super::DocumentedError::AccountBasicInfoUncompleted)
/// - [`IncorrecttVpcId`](super::DocumentedError::IncorrecttVpcId)
/// - [`OperationDeniedDBInstanceStatus`](super::DocumentedError::OperationDeniedDBInstanceStatus)
/// - [`InvalidDBInstanceClassOffline`](super::DocumentedError::InvalidDBInstanceClassOffline)
/// - [`ZoneIdNotMatchWithCategory`](super::DocumentedError::ZoneIdNotMatchWithCategory)
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
/// - [`ClassicNetworkTypeNotSupport`](super::DocumentedError::ClassicNetworkTypeNotSupport)
/// - [`InvalidEngineVersionInRegionNotAvailable`](super::DocumentedError::InvalidEngineVersionInRegionNotAvailable)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`QuotaExceededCreateInstance`](super::DocumentedError::QuotaExceededCreateInstance)
/// - [`ForbiddenAuthentication`](super::DocumentedError::ForbiddenAuthentication)
/// - [`InstHasUnpaidOrder`](super::DocumentedError::InstHasUnpaidOrder)
/// - [`CommodityFailed`](super::DocumentedError::CommodityFailed)
/// - [`MoneyLessThan100`](super::DocumentedError::MoneyLessThan100)
/// - [`OperationDeniedClassicNetworkType`](super::DocumentedError::OperationDeniedClassicNetworkType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound), here with HTTP status 404
/// - [`CreateOrderFailed`](super::DocumentedError::CreateOrderFailed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`QueryPriceFailed`](super::DocumentedError::QueryPriceFailed)
pub type CreateDBInstanceForRebuildError = super::DocumentedError;
