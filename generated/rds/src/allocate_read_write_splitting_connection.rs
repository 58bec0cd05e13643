// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateReadWriteSplittingConnection`, from `rds/AllocateReadWriteSplittingConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DistributionType, NetType};

/// Gives an instance an endpoint that spreads reads over its read-only instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::AllocateReadWriteSplittingConnectionRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.allocate_read_write_splitting_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateReadWriteSplittingConnectionRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    /// Length: at most 30. Example: `rr-m5exxxxx-rw.mysql.rds.aliyuncs.com`.
    pub connection_string_prefix: Option<String>,
    /// Port on which the database or its endpoint listens for clients.
    /// Range: 1000 to 5999. Default: `1433`. Example: `1433`.
    pub port: Option<String>,
    /// By how much a read-only instance may lag before it gets no more reads.
    /// Unit: `seconds`. Default: `30`. Example: `30`.
    pub max_delay_time: Option<String>,
    /// Network that the endpoint is reached through. Default: `Intranet`. Example: `Intranet`.
    pub net_type: Option<Open<NetType>>,
    /// Whether the weights for reads follow the instance sizes or are set by hand.
    /// Example: `Standard`.
    pub distribution_type: Option<Open<DistributionType>>,
    /// Weight of the item when shares are dealt out among several.
    /// Example: `{“Instanceid1“:”100”,”Instanceid2”:”200”}`.
    pub weight: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
}

impl AllocateReadWriteSplittingConnectionRequest {
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
    /// Sets `MaxDelayTime`.
    pub fn max_delay_time(mut self, value: impl Into<String>) -> Self {
        self.max_delay_time = Some(value.into());
        self
    }
    /// Sets `NetType`.
    pub fn net_type(mut self, value: impl Into<Open<NetType>>) -> Self {
        self.net_type = Some(value.into());
        self
    }
    /// Sets `DistributionType`.
    pub fn distribution_type(
        mut self,
        value: impl Into<Open<DistributionType>>,
    ) -> Self {
        self.distribution_type = Some(value.into());
        self
    }
    /// Sets `Weight`.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
}

request! {
    AllocateReadWriteSplittingConnectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
        "MaxDelayTime" => max_delay_time: query,
        "NetType" => net_type: query,
        "DistributionType" => distribution_type: query,
        "Weight" => weight: query,
        "PrivateIpAddress" => private_ip_address: query,
    }
}

impl Operation for AllocateReadWriteSplittingConnectionRequest {
    type Response = AllocateReadWriteSplittingConnectionResponse;
    type Error = AllocateReadWriteSplittingConnectionError;
    const INFO: OperationInfo = super::operation("AllocateReadWriteSplittingConnection")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [AllocateReadWriteSplittingConnectionError] = &[
        AllocateReadWriteSplittingConnectionError::OrderComboInstanceNotAllowOperate,
        AllocateReadWriteSplittingConnectionError::PricePricingPlanResultNotFound,
        AllocateReadWriteSplittingConnectionError::OrderNoRealNameAuthentication,
        AllocateReadWriteSplittingConnectionError::InsufficientAvailableQuota,
        AllocateReadWriteSplittingConnectionError::CommodityServiceCallingException,
        AllocateReadWriteSplittingConnectionError::RegionDissolvedEOM,
        AllocateReadWriteSplittingConnectionError::CommodityInvalidComponent,
        AllocateReadWriteSplittingConnectionError::RegionEndTimeDissolvedIndia,
        AllocateReadWriteSplittingConnectionError::RegionEndTimeDissolvedAustralia,
        AllocateReadWriteSplittingConnectionError::PriceCommoditySys,
        AllocateReadWriteSplittingConnectionError::PayInsufficientBalance,
        AllocateReadWriteSplittingConnectionError::OrderPeriodInvalid,
        AllocateReadWriteSplittingConnectionError::PayNoCreditCard2,
        AllocateReadWriteSplittingConnectionError::OrderInstHasUnpaidOrder,
        AllocateReadWriteSplittingConnectionError::NoAvailablePaymentMethod,
        AllocateReadWriteSplittingConnectionError::BasicInfoUncompleted,
        AllocateReadWriteSplittingConnectionError::RiskRiskControlRejection2,
        AllocateReadWriteSplittingConnectionError::ApiNotSupport,
        AllocateReadWriteSplittingConnectionError::ContainForbiddenLabelError2,
        AllocateReadWriteSplittingConnectionError::InvalidDBInstanceIdNotFound,
        AllocateReadWriteSplittingConnectionError::InvalidInstanceLevelDiskType,
        AllocateReadWriteSplittingConnectionError::InvalidParam,
        AllocateReadWriteSplittingConnectionError::KmsApiError,
        AllocateReadWriteSplittingConnectionError::SystemSaleValidateFailed2,
        AllocateReadWriteSplittingConnectionError::AbsInvalidAccountNotFound,
        AllocateReadWriteSplittingConnectionError::SqlExecuteFailedOrTimeout,
        AllocateReadWriteSplittingConnectionError::ColdDataEngineVersionNotSupport,
        AllocateReadWriteSplittingConnectionError::ColdDataMinorVersionNotSupport,
        AllocateReadWriteSplittingConnectionError::IncorrectTargetClasscode,
        AllocateReadWriteSplittingConnectionError::InvalidConnectionStringDuplicate,
        AllocateReadWriteSplittingConnectionError::RequiredParamNotFound,
        AllocateReadWriteSplittingConnectionError::OrderStatusUnPaid,
        AllocateReadWriteSplittingConnectionError::InvalidReduceDiskSize,
        AllocateReadWriteSplittingConnectionError::CloudSSDNotSupport,
        AllocateReadWriteSplittingConnectionError::InvalidUserOperatorPermission,
        AllocateReadWriteSplittingConnectionError::InvalidVswitchId,
        AllocateReadWriteSplittingConnectionError::InvalidClusterKms,
        AllocateReadWriteSplittingConnectionError::ExternalFailure,
    ];
}

/// Response to [`AllocateReadWriteSplittingConnectionRequest`].
pub type AllocateReadWriteSplittingConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AllocateReadWriteSplittingConnectionRequest`] names.
///
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
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`ColdDataEngineVersionNotSupport`](super::DocumentedError::ColdDataEngineVersionNotSupport)
/// - [`ColdDataMinorVersionNotSupport`](super::DocumentedError::ColdDataMinorVersionNotSupport)
/// - [`IncorrectTargetClasscode`](super::DocumentedError::IncorrectTargetClasscode)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type AllocateReadWriteSplittingConnectionError = super::DocumentedError;
