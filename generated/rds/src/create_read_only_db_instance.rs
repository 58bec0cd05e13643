// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateReadOnlyDBInstance`, from `rds/CreateReadOnlyDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceCategory, DBInstanceStorageType, NetworkType, PayType};

/// Creates a read-only instance, which takes reads off a primary.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateReadOnlyDBInstanceRequest::new()
///     .db_instance_class("rds.mys2.small")
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .db_instance_storage(20)
///     .engine_version("5.6")
///     .pay_type("Postpaid")
///     .region_id("cn-hangzhou")
///     .zone_id("cn-hangzhou-b");
/// let reply = client.create_read_only_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateReadOnlyDBInstanceRequest {
    /// **Required.** Size, model or class of the database instance. Example: `rds.mys2.small`.
    pub db_instance_class: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Disk space that the instance is to have.
    /// Range: 5 to 3000. Unit: `GB`. Example: `20`.
    pub db_instance_storage: Option<i32>,
    /// **Required.** Version of the database that the instance runs or is to run. Example: `5.6`.
    pub engine_version: Option<String>,
    /// **Required.** How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<Open<PayType>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Free text that tells people about the database instance. Length: 2 to 256. Example: `text`.
    pub db_instance_description: Option<String>,
    /// Whether the instance is reached in a VPC or in the classic network.
    /// Default: `VPC`. Example: `Classic`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// ID of the virtual private cloud. Example: `vpc-uf6f7l4fg90xxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6adz52c2pxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Address inside the private network. Example: `172.16.201.69`.
    pub private_ip_address: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// **Required** under conditions. Edition of the instance, such as basic, high availability, or
    /// cluster. Default: `HighAvailability`. Example: `HighAvailability`.
    pub category: Option<Open<DBInstanceCategory>>,
    /// Kind of disk that the instance stores its data on. Example: `local_ssd`.
    pub db_instance_storage_type: Option<Open<DBInstanceStorageType>>,
    /// Dedicated cluster that the instance or the host belongs to. Example: `dhg-4nxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// Host of the dedicated cluster that the primary goes to; the service picks one if left out.
    /// Example: `i-bpxxxxxxx1`.
    pub target_dedicated_host_id_for_master: Option<String>,
    /// Reserved parameter; has no documented effect.
    pub gdn_instance_name: Option<String>,
    /// Reserved; has no documented effect.
    pub tddl_biz_type: Option<String>,
    /// Reserved; has no documented effect.
    pub tddl_region_config: Option<String>,
    /// Reserved parameter; the processor architecture.
    pub instruction_set_arch: Option<String>,
    /// How long the subscription lasts, counted in the unit of the period.
    pub used_time: Option<String>,
    /// How long the subscription runs, or the unit that this is counted in, depending on the operation.
    pub period: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
    /// Port on which the database or its endpoint listens for clients.
    pub port: Option<String>,
    /// Whether the bpe is switched on.
    pub bpe_enabled: Option<String>,
    /// Whether the disk may exceed its performance for a time.
    pub bursting_enabled: Option<bool>,
    /// Whether the read-only instance serves analytic queries.
    pub is_analytic_read_only_ins: Option<bool>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether a database proxy is set up along with the instance.
    pub auto_create_proxy: Option<bool>,
    /// Whether the io acceleration is switched on.
    pub io_acceleration_enabled: Option<String>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<bool>,
    /// Code of the promotion that is applied.
    pub promotion_code: Option<String>,
    /// Further settings for the order.
    pub custom_extra_info: Option<String>,
}

impl CreateReadOnlyDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceClass`, which is required.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`, which is required.
    #[inline]
    pub fn db_instance_storage(mut self, value: i32) -> Self {
        self.db_instance_storage = Some(value);
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.instance_network_type = Some(value.into());
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
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DBInstanceCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(
        mut self,
        value: impl Into<Open<DBInstanceStorageType>>,
    ) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `TargetDedicatedHostIdForMaster`.
    pub fn target_dedicated_host_id_for_master(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.target_dedicated_host_id_for_master = Some(value.into());
        self
    }
    /// Sets `GdnInstanceName`.
    pub fn gdn_instance_name(mut self, value: impl Into<String>) -> Self {
        self.gdn_instance_name = Some(value.into());
        self
    }
    /// Sets `TddlBizType`.
    pub fn tddl_biz_type(mut self, value: impl Into<String>) -> Self {
        self.tddl_biz_type = Some(value.into());
        self
    }
    /// Sets `TddlRegionConfig`.
    pub fn tddl_region_config(mut self, value: impl Into<String>) -> Self {
        self.tddl_region_config = Some(value.into());
        self
    }
    /// Sets `InstructionSetArch`.
    pub fn instruction_set_arch(mut self, value: impl Into<String>) -> Self {
        self.instruction_set_arch = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `BpeEnabled`.
    pub fn bpe_enabled(mut self, value: impl Into<String>) -> Self {
        self.bpe_enabled = Some(value.into());
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
    /// Sets `IsAnalyticReadOnlyIns`.
    #[inline]
    pub fn is_analytic_read_only_ins(mut self, value: bool) -> Self {
        self.is_analytic_read_only_ins = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AutoCreateProxy`.
    #[inline]
    pub fn auto_create_proxy(mut self, value: bool) -> Self {
        self.auto_create_proxy = Some(value);
        self
    }
    /// Sets `IoAccelerationEnabled`.
    pub fn io_acceleration_enabled(mut self, value: impl Into<String>) -> Self {
        self.io_acceleration_enabled = Some(value.into());
        self
    }
    /// Sets `AutoUseCoupon`.
    #[inline]
    pub fn auto_use_coupon(mut self, value: bool) -> Self {
        self.auto_use_coupon = Some(value);
        self
    }
    /// Sets `PromotionCode`.
    pub fn promotion_code(mut self, value: impl Into<String>) -> Self {
        self.promotion_code = Some(value.into());
        self
    }
    /// Sets `CustomExtraInfo`.
    pub fn custom_extra_info(mut self, value: impl Into<String>) -> Self {
        self.custom_extra_info = Some(value.into());
        self
    }
}

request! {
    CreateReadOnlyDBInstanceRequest {
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "EngineVersion" => engine_version: query,
        "PayType" => pay_type: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "ClientToken" => client_token: query,
        "DBInstanceDescription" => db_instance_description: query,
        "InstanceNetworkType" => instance_network_type: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "ResourceGroupId" => resource_group_id: query,
        "Category" => category: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "TargetDedicatedHostIdForMaster" => target_dedicated_host_id_for_master: query,
        "GdnInstanceName" => gdn_instance_name: query,
        "TddlBizType" => tddl_biz_type: query,
        "TddlRegionConfig" => tddl_region_config: query,
        "InstructionSetArch" => instruction_set_arch: query,
        "UsedTime" => used_time: query,
        "Period" => period: query,
        "AutoRenew" => auto_renew: query,
        "DeletionProtection" => deletion_protection: query,
        "Port" => port: query,
        "BpeEnabled" => bpe_enabled: query,
        "BurstingEnabled" => bursting_enabled: query,
        "IsAnalyticReadOnlyIns" => is_analytic_read_only_ins: query,
        "AutoPay" => auto_pay: query,
        "AutoCreateProxy" => auto_create_proxy: query,
        "IoAccelerationEnabled" => io_acceleration_enabled: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "PromotionCode" => promotion_code: query,
        "CustomExtraInfo" => custom_extra_info: query,
    }
}

impl Operation for CreateReadOnlyDBInstanceRequest {
    type Response = CreateReadOnlyDBInstanceResponse;
    type Error = CreateReadOnlyDBInstanceError;
    const INFO: OperationInfo = super::operation("CreateReadOnlyDBInstance")
        .required(
            &[
                "DBInstanceClass",
                "DBInstanceId",
                "DBInstanceStorage",
                "EngineVersion",
                "PayType",
                "RegionId",
                "ZoneId",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateReadOnlyDBInstanceError] = &[
        CreateReadOnlyDBInstanceError::InvalidEngineVersionMalformed,
        CreateReadOnlyDBInstanceError::InvalidSecurityIPListMalformed,
        CreateReadOnlyDBInstanceError::InvalidSecurityIPListDuplicate,
        CreateReadOnlyDBInstanceError::InvalidParameter2,
        CreateReadOnlyDBInstanceError::OperationDeniedPrimaryDBInstanceStatus,
        CreateReadOnlyDBInstanceError::OperationDenied,
        CreateReadOnlyDBInstanceError::IncorrectDBInstanceConnType,
        CreateReadOnlyDBInstanceError::InvalidZoneIdNotSupported,
        CreateReadOnlyDBInstanceError::InvalidNetworkTypeClassicWhenCloudStorage,
        CreateReadOnlyDBInstanceError::InvalidAvZoneNotSupport,
        CreateReadOnlyDBInstanceError::CddcAvailableHostsNotEnoughInZone,
        CreateReadOnlyDBInstanceError::InvalidReadEngineVersionPattern,
        CreateReadOnlyDBInstanceError::InvalidDBInstanceClassOffline,
        CreateReadOnlyDBInstanceError::SystemConcurrentOperate,
        CreateReadOnlyDBInstanceError::PricePricingPlanResultNotFound,
        CreateReadOnlyDBInstanceError::InvalidDBInstanceNameDuplicate,
        CreateReadOnlyDBInstanceError::InvalidInstanceLevelDiskType,
        CreateReadOnlyDBInstanceError::InvalidRequestId,
        CreateReadOnlyDBInstanceError::OrderComboInstanceNotAllowOperate,
        CreateReadOnlyDBInstanceError::OrderNoRealNameAuthentication,
        CreateReadOnlyDBInstanceError::InsufficientAvailableQuota,
        CreateReadOnlyDBInstanceError::CommodityServiceCallingException,
        CreateReadOnlyDBInstanceError::RegionDissolvedEOM,
        CreateReadOnlyDBInstanceError::CommodityInvalidComponent,
        CreateReadOnlyDBInstanceError::RegionEndTimeDissolvedIndia,
        CreateReadOnlyDBInstanceError::RegionEndTimeDissolvedAustralia,
        CreateReadOnlyDBInstanceError::PriceCommoditySys,
        CreateReadOnlyDBInstanceError::PayInsufficientBalance,
        CreateReadOnlyDBInstanceError::OrderPeriodInvalid,
        CreateReadOnlyDBInstanceError::PayNoCreditCard2,
        CreateReadOnlyDBInstanceError::OrderInstHasUnpaidOrder,
        CreateReadOnlyDBInstanceError::NoAvailablePaymentMethod,
        CreateReadOnlyDBInstanceError::BasicInfoUncompleted,
        CreateReadOnlyDBInstanceError::RiskRiskControlRejection2,
        CreateReadOnlyDBInstanceError::ApiNotSupport,
        CreateReadOnlyDBInstanceError::ContainForbiddenLabelError2,
        CreateReadOnlyDBInstanceError::InvalidDBInstanceIdNotFound,
        CreateReadOnlyDBInstanceError::InvalidParam,
        CreateReadOnlyDBInstanceError::KmsApiError,
        CreateReadOnlyDBInstanceError::SystemSaleValidateFailed2,
        CreateReadOnlyDBInstanceError::AbsInvalidAccountNotFound,
        CreateReadOnlyDBInstanceError::InvalidReadStorageTypePattern,
        CreateReadOnlyDBInstanceError::IncorrectCharacterType,
        CreateReadOnlyDBInstanceError::OrderStatusUnPaid,
        CreateReadOnlyDBInstanceError::InvalidReduceDiskSize,
        CreateReadOnlyDBInstanceError::CloudSSDNotSupport,
        CreateReadOnlyDBInstanceError::InvalidUserOperatorPermission,
        CreateReadOnlyDBInstanceError::InvalidVswitchId,
        CreateReadOnlyDBInstanceError::InvalidDBInstanceNotFound,
        CreateReadOnlyDBInstanceError::InvalidClusterKms,
        CreateReadOnlyDBInstanceError::CannotDecreaseEssdPerfLevel,
        CreateReadOnlyDBInstanceError::InvalidEssdStorageSize,
        CreateReadOnlyDBInstanceError::ExternalFailure,
    ];
}

/// Response to [`CreateReadOnlyDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateReadOnlyDBInstanceResponse {
    /// ID of the database instance. Example: `rr-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `10078937xxxxx`.
    pub order_id: Option<String>,
    /// Host name that clients connect to. Example: `rr-xxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E43AAE0-BEE8-43DA-860D-EAF2AA0724DC`.
    pub request_id: Option<String>,
}

response! {
    CreateReadOnlyDBInstanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "ConnectionString" => connection_string: value,
        "Port" => port: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateReadOnlyDBInstanceRequest`] names.
///
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`InvalidSecurityIPListMalformed`](super::DocumentedError::InvalidSecurityIPListMalformed)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`OperationDeniedPrimaryDBInstanceStatus`](super::DocumentedError::OperationDeniedPrimaryDBInstanceStatus)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 400
/// - [`IncorrectDBInstanceConnType`](super::DocumentedError::IncorrectDBInstanceConnType), here with HTTP status 404
/// - [`InvalidZoneIdNotSupported`](super::DocumentedError::InvalidZoneIdNotSupported)
/// - [`InvalidNetworkTypeClassicWhenCloudStorage`](super::DocumentedError::InvalidNetworkTypeClassicWhenCloudStorage)
/// - [`InvalidAvZoneNotSupport`](super::DocumentedError::InvalidAvZoneNotSupport)
/// - [`CddcAvailableHostsNotEnoughInZone`](super::DocumentedError::CddcAvailableHostsNotEnoughInZone)
/// - [`InvalidReadEngineVersionPattern`](super::DocumentedError::InvalidReadEngineVersionPattern)
/// - [`InvalidDBInstanceClassOffline`](super::DocumentedError::InvalidDBInstanceClassOffline)
/// - [`SystemConcurrentOperate`](super::DocumentedError::SystemConcurrentOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`InvalidDBInstanceNameDuplicate`](super::DocumentedError::InvalidDBInstanceNameDuplicate)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidRequestId`](super::DocumentedError::InvalidRequestId)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
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
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`InvalidReadStorageTypePattern`](super::DocumentedError::InvalidReadStorageTypePattern)
/// - [`IncorrectCharacterType`](super::DocumentedError::IncorrectCharacterType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`CannotDecreaseEssdPerfLevel`](super::DocumentedError::CannotDecreaseEssdPerfLevel), here with HTTP status 500
/// - [`InvalidEssdStorageSize`](super::DocumentedError::InvalidEssdStorageSize), here with HTTP status 500
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type CreateReadOnlyDBInstanceError = super::DocumentedError;
