// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBProxyInstance`, from `rds/ModifyDBProxyInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBProxyNode, EffectiveTime};

/// Changes the size of the database proxy.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBProxyInstanceRequest::new()
///     .db_instance_id("rm-t4n3axxxxx")
///     .db_proxy_instance_num("2")
///     .db_proxy_instance_type("DedicatedProxy")
///     .effective_time("Immediate");
/// let reply = client.modify_db_proxy_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBProxyInstanceRequest {
    /// **Required.** ID of the database instance. Example: `rm-t4n3axxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Number of proxy instances, which sets the power of the proxy.
    /// Range: 0 to 60. Example: `2`.
    pub db_proxy_instance_num: Option<String>,
    /// **Required.** Whether the database proxy is a shared or a dedicated one.
    /// Example: `DedicatedProxy`.
    pub db_proxy_instance_type: Option<String>,
    /// When the change takes effect. Default: `MaintainTime`. Example: `MaintainTime`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// **Required** under conditions. When the change takes effect, if a time is set.
    /// Example: `2019-07-10T13:15:12Z`.
    pub effective_specific_time: Option<Timestamp>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// Nodes of the database proxy, one entry each.
    pub db_proxy_nodes: Vec<DBProxyNode>,
    /// Proxy endpoints that move to another zone, with their new networks.
    pub migrate_az: Vec<MigrateAZ>,
}

impl ModifyDBProxyInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBProxyInstanceNum`, which is required.
    pub fn db_proxy_instance_num(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_instance_num = Some(value.into());
        self
    }
    /// Sets `DBProxyInstanceType`, which is required.
    pub fn db_proxy_instance_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_instance_type = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `EffectiveSpecificTime`.
    pub fn effective_specific_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.effective_specific_time = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `DBProxyNodes`.
    pub fn db_proxy_nodes(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBProxyNode>>,
    ) -> Self {
        self.db_proxy_nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MigrateAZ`.
    pub fn migrate_az(
        mut self,
        value: impl IntoIterator<Item = impl Into<MigrateAZ>>,
    ) -> Self {
        self.migrate_az = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyDBProxyInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBProxyInstanceNum" => db_proxy_instance_num: query,
        "DBProxyInstanceType" => db_proxy_instance_type: query,
        "EffectiveTime" => effective_time: query,
        "EffectiveSpecificTime" => effective_specific_time: query,
        "RegionId" => region_id: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
        "VSwitchIds" => vswitch_ids: query,
        "DBProxyNodes" => db_proxy_nodes: query_json,
        "MigrateAZ" => migrate_az: query_json,
    }
}

impl Operation for ModifyDBProxyInstanceRequest {
    type Response = ModifyDBProxyInstanceResponse;
    type Error = ModifyDBProxyInstanceError;
    const INFO: OperationInfo = super::operation("ModifyDBProxyInstance")
        .required(&["DBInstanceId", "DBProxyInstanceNum", "DBProxyInstanceType"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBProxyInstanceError] = &[
        ModifyDBProxyInstanceError::InvalidDBInstanceName,
        ModifyDBProxyInstanceError::InvalidParametersFormat,
        ModifyDBProxyInstanceError::InvalidAvZoneFormat,
        ModifyDBProxyInstanceError::ErrorMxsServiceInsNumError,
        ModifyDBProxyInstanceError::TaskExists,
        ModifyDBProxyInstanceError::OrderComboInstanceNotAllowOperate,
        ModifyDBProxyInstanceError::PricePricingPlanResultNotFound,
        ModifyDBProxyInstanceError::OrderNoRealNameAuthentication,
        ModifyDBProxyInstanceError::InsufficientAvailableQuota,
        ModifyDBProxyInstanceError::CommodityServiceCallingException,
        ModifyDBProxyInstanceError::RegionDissolvedEOM,
        ModifyDBProxyInstanceError::CommodityInvalidComponent,
        ModifyDBProxyInstanceError::RegionEndTimeDissolvedIndia,
        ModifyDBProxyInstanceError::RegionEndTimeDissolvedAustralia,
        ModifyDBProxyInstanceError::PriceCommoditySys,
        ModifyDBProxyInstanceError::PayInsufficientBalance,
        ModifyDBProxyInstanceError::OrderPeriodInvalid,
        ModifyDBProxyInstanceError::PayNoCreditCard2,
        ModifyDBProxyInstanceError::OrderInstHasUnpaidOrder,
        ModifyDBProxyInstanceError::NoAvailablePaymentMethod,
        ModifyDBProxyInstanceError::BasicInfoUncompleted,
        ModifyDBProxyInstanceError::RiskRiskControlRejection2,
        ModifyDBProxyInstanceError::SystemSaleValidateFailed2,
        ModifyDBProxyInstanceError::DBInstanceStatusNotActive,
        ModifyDBProxyInstanceError::InvalidInstanceLevelMalformed,
        ModifyDBProxyInstanceError::NotHaveProxy,
        ModifyDBProxyInstanceError::MaxscaleMinorVersionNotSupport,
        ModifyDBProxyInstanceError::IncorrectDBInstanceType,
        ModifyDBProxyInstanceError::IncorrectDBInstanceEngine,
        ModifyDBProxyInstanceError::IncorrectKindCode,
        ModifyDBProxyInstanceError::IncorrectDBType,
        ModifyDBProxyInstanceError::IncorrectDBInstanceState,
        ModifyDBProxyInstanceError::InvalidKmsKey,
        ModifyDBProxyInstanceError::InvalidVswitchId,
        ModifyDBProxyInstanceError::IncorrectDBInstance,
        ModifyDBProxyInstanceError::MaxscaleInstanceNotSupport,
        ModifyDBProxyInstanceError::OrderStatusUnPaid,
        ModifyDBProxyInstanceError::IncorrectDBInstanceLockMode,
        ModifyDBProxyInstanceError::InvalidDBInstanceClassNotFound,
        ModifyDBProxyInstanceError::InsufficientResourceCapacity,
    ];
}

/// Response to [`ModifyDBProxyInstanceRequest`].
pub type ModifyDBProxyInstanceResponse = alicloud_runtime::EmptyResponse;

/// Proxy endpoints that move to another zone, with their new networks.
#[non_exhaustive]
pub struct MigrateAZ {
    /// Proxy endpoint that is moved.
    pub db_proxy_endpoint_id: Option<String>,
    /// ID of the dest vSwitch that the call is about.
    pub dest_vswitch_id: Option<String>,
    /// VPC that the proxy endpoint moves to.
    pub dest_vpc_id: Option<String>,
}

impl MigrateAZ {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `dbProxyEndpointId`.
    pub fn db_proxy_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_endpoint_id = Some(value.into());
        self
    }
    /// Sets `destVSwitchId`.
    pub fn dest_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.dest_vswitch_id = Some(value.into());
        self
    }
    /// Sets `destVpcId`.
    pub fn dest_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.dest_vpc_id = Some(value.into());
        self
    }
}

request! {
    MigrateAZ {
        "dbProxyEndpointId" => db_proxy_endpoint_id: field,
        "destVSwitchId" => dest_vswitch_id: field,
        "destVpcId" => dest_vpc_id: field,
    }
}

/// Errors that the documentation of [`ModifyDBProxyInstanceRequest`] names.
///
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidAvZoneFormat`](super::DocumentedError::InvalidAvZoneFormat)
/// - [`ErrorMxsServiceInsNumError`](super::DocumentedError::ErrorMxsServiceInsNumError)
/// - [`TaskExists`](super::DocumentedError::TaskExists)
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
/// - [`DBInstanceStatusNotActive`](super::DocumentedError::DBInstanceStatusNotActive)
/// - [`InvalidInstanceLevelMalformed`](super::DocumentedError::InvalidInstanceLevelMalformed)
/// - [`NotHaveProxy`](super::DocumentedError::NotHaveProxy)
/// - [`MaxscaleMinorVersionNotSupport`](super::DocumentedError::MaxscaleMinorVersionNotSupport)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectKindCode`](super::DocumentedError::IncorrectKindCode)
/// - [`IncorrectDBType`](super::DocumentedError::IncorrectDBType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidKmsKey`](super::DocumentedError::InvalidKmsKey)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectDBInstance`](super::DocumentedError::IncorrectDBInstance)
/// - [`MaxscaleInstanceNotSupport`](super::DocumentedError::MaxscaleInstanceNotSupport)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
pub type ModifyDBProxyInstanceError = super::DocumentedError;
