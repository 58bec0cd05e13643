// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceNetInfo`, from `rds/DescribeDBInstanceNetInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionStringType, DBInstanceType, DistributionType, NetworkType, SecurityIPGroup};

/// Lists the endpoints of an instance with their networks and ports.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceNetInfoRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_db_instance_net_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Reserved parameter; has no documented effect.
    pub flag: Option<i32>,
    /// Which endpoints are returned: normal or read/write splitting ones. Example: `Normal`.
    pub db_instance_net_rw_split_type: Option<Open<ConnectionStringType>>,
    /// Group that a general-purpose MySQL instance in a dedicated cluster belongs to.
    pub general_group_name: Option<String>,
}

impl DescribeDBInstanceNetInfoRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Flag`.
    #[inline]
    pub fn flag(mut self, value: i32) -> Self {
        self.flag = Some(value);
        self
    }
    /// Sets `DBInstanceNetRWSplitType`.
    pub fn db_instance_net_rw_split_type(
        mut self,
        value: impl Into<Open<ConnectionStringType>>,
    ) -> Self {
        self.db_instance_net_rw_split_type = Some(value.into());
        self
    }
    /// Sets `GeneralGroupName`.
    pub fn general_group_name(mut self, value: impl Into<String>) -> Self {
        self.general_group_name = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceNetInfoRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
        "Flag" => flag: query,
        "DBInstanceNetRWSplitType" => db_instance_net_rw_split_type: query,
        "GeneralGroupName" => general_group_name: query,
    }
}

impl Operation for DescribeDBInstanceNetInfoRequest {
    type Response = DescribeDBInstanceNetInfoResponse;
    type Error = DescribeDBInstanceNetInfoError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceNetInfo")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceNetInfoError] = &[
        DescribeDBInstanceNetInfoError::TimeoutRetryLater,
        DescribeDBInstanceNetInfoError::InvalidDBInstanceNameNotFound,
        DescribeDBInstanceNetInfoError::IllegalParameter,
        DescribeDBInstanceNetInfoError::ReadinsNotFound,
        DescribeDBInstanceNetInfoError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceNetInfoError::PricePricingPlanResultNotFound,
        DescribeDBInstanceNetInfoError::OrderNoRealNameAuthentication,
        DescribeDBInstanceNetInfoError::InsufficientAvailableQuota,
        DescribeDBInstanceNetInfoError::CommodityServiceCallingException,
        DescribeDBInstanceNetInfoError::RegionDissolvedEOM,
        DescribeDBInstanceNetInfoError::CommodityInvalidComponent,
        DescribeDBInstanceNetInfoError::RegionEndTimeDissolvedIndia,
        DescribeDBInstanceNetInfoError::RegionEndTimeDissolvedAustralia,
        DescribeDBInstanceNetInfoError::PriceCommoditySys,
        DescribeDBInstanceNetInfoError::PayInsufficientBalance,
        DescribeDBInstanceNetInfoError::OrderPeriodInvalid,
        DescribeDBInstanceNetInfoError::PayNoCreditCard2,
        DescribeDBInstanceNetInfoError::OrderInstHasUnpaidOrder,
        DescribeDBInstanceNetInfoError::NoAvailablePaymentMethod,
        DescribeDBInstanceNetInfoError::BasicInfoUncompleted,
        DescribeDBInstanceNetInfoError::RiskRiskControlRejection2,
        DescribeDBInstanceNetInfoError::ApiNotSupport,
        DescribeDBInstanceNetInfoError::ContainForbiddenLabelError2,
        DescribeDBInstanceNetInfoError::InvalidDBInstanceIdNotFound,
        DescribeDBInstanceNetInfoError::InvalidInstanceLevelDiskType,
        DescribeDBInstanceNetInfoError::InvalidParam,
        DescribeDBInstanceNetInfoError::KmsApiError,
        DescribeDBInstanceNetInfoError::SystemSaleValidateFailed2,
        DescribeDBInstanceNetInfoError::AbsInvalidAccountNotFound,
        DescribeDBInstanceNetInfoError::SqlExecuteFailedOrTimeout,
        DescribeDBInstanceNetInfoError::ColdDataEngineVersionNotSupport,
        DescribeDBInstanceNetInfoError::ColdDataMinorVersionNotSupport,
        DescribeDBInstanceNetInfoError::IncorrectTargetClasscode,
        DescribeDBInstanceNetInfoError::InvalidConnectionStringDuplicate,
        DescribeDBInstanceNetInfoError::RequiredParamNotFound,
        DescribeDBInstanceNetInfoError::ParametersInvalid,
        DescribeDBInstanceNetInfoError::BackupPolicyNotSupport,
        DescribeDBInstanceNetInfoError::OrderStatusUnPaid,
        DescribeDBInstanceNetInfoError::InvalidReduceDiskSize,
        DescribeDBInstanceNetInfoError::CloudSSDNotSupport,
        DescribeDBInstanceNetInfoError::InvalidUserOperatorPermission,
        DescribeDBInstanceNetInfoError::InvalidVswitchId,
        DescribeDBInstanceNetInfoError::IncorrectMinorVersion,
        DescribeDBInstanceNetInfoError::InvalidClusterKms,
        DescribeDBInstanceNetInfoError::ExternalFailure,
    ];
}

/// Response to [`DescribeDBInstanceNetInfoRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoResponse {
    /// Endpoints of the instance, one entry each.
    pub db_instance_net_infos: Vec<DBInstanceNetInfo>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `VPC`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `777C4593-8053-427B-99E2-105593277CAB`.
    pub request_id: Option<String>,
    /// Whether there is one whitelist for all networks or one for each. Example: `safety`.
    pub security_ip_mode: Option<Open<SecurityIPMode>>,
}

response! {
    DescribeDBInstanceNetInfoResponse {
        "DBInstanceNetInfos" => db_instance_net_infos: list("DBInstanceNetInfo"),
        "InstanceNetworkType" => instance_network_type: value,
        "RequestId" => request_id: value,
        "SecurityIPMode" => security_ip_mode: value,
    }
}

/// Endpoints of the instance, one entry each.
#[non_exhaustive]
pub struct DBInstanceNetInfo {
    /// Host name that clients connect to. Example: `rm-uf6wxxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.12.84`.
    pub ip_address: Option<String>,
    /// Network or IP version of the address. Example: `Public`.
    pub ip_type: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-uf6f7l4fg90xxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6adz52c2pxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Whether the endpoint is a normal one or splits reads from writes. Example: `Normal`.
    pub connection_string_type: Option<Open<ConnectionStringType>>,
    /// By how much a read-only instance may lag before it gets no more reads.
    /// Unit: `seconds`. Example: `12`.
    pub max_delay_time: Option<String>,
    /// Whether the weights for reads follow the instance sizes or are set by hand.
    /// Example: `Standard`.
    pub distribution_type: Option<Open<DistributionType>>,
    /// Instances behind the endpoint with their weights for reads.
    pub db_instance_weights: Vec<DBInstanceWeight>,
    /// Whether the instance can be reached. Example: `Unavailable`.
    pub availability: Option<Open<Availability>>,
    /// How long the endpoint in the classic network goes on working.
    /// Unit: `seconds`. Example: `1209534`.
    pub expired_time: Option<String>,
    /// Whitelist groups of the endpoint, one entry each.
    pub security_ip_groups: Vec<SecurityIPGroup>,
    /// Whether the endpoint can be upgraded from IPv4 to IPv6. Example: `Disabled`.
    pub upgradeable: Option<String>,
    /// Network port that belongs to the babelfish. Example: `1433`.
    pub babelfish_port: Option<String>,
    /// Network port that belongs to the PG bouncer. Example: `6432`.
    pub pg_bouncer_port: Option<String>,
}

response! {
    DBInstanceNetInfo {
        "ConnectionString" => connection_string: value,
        "IPAddress" => ip_address: value,
        "IPType" => ip_type: value,
        "Port" => port: value,
        "VPCId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "ConnectionStringType" => connection_string_type: value,
        "MaxDelayTime" => max_delay_time: value,
        "DistributionType" => distribution_type: value,
        "DBInstanceWeights" => db_instance_weights: list("DBInstanceWeight"),
        "Availability" => availability: value,
        "ExpiredTime" => expired_time: value,
        "SecurityIPGroups" => security_ip_groups: list("securityIPGroup"),
        "Upgradeable" => upgradeable: value,
        "BabelfishPort" => babelfish_port: value,
        "PGBouncerPort" => pg_bouncer_port: value,
    }
}

/// Instances behind the endpoint with their weights for reads.
#[non_exhaustive]
pub struct DBInstanceWeight {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    /// Here: `Readonly`, `Master`. Example: `Master`.
    pub db_instance_type: Option<Open<DBInstanceType>>,
    /// Weight of the item when shares are dealt out among several. Example: `100`.
    pub weight: Option<String>,
    /// Whether the instance can be reached. Example: `Unavailable`.
    pub availability: Option<String>,
    /// Deprecated; carries nothing useful. Example: `text`.
    pub role: Option<String>,
}

response! {
    DBInstanceWeight {
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceType" => db_instance_type: value,
        "Weight" => weight: value,
        "Availability" => availability: value,
        "Role" => role: value,
    }
}

values! {
    /// Whether the instance can be reached.
    pub enum Availability {
        /// The instance cannot be reached.
        Unavailable = "Unavailable",
        /// The instance can be reached.
        Available = "Available",
    }
}

values! {
    /// Whether there is one whitelist for all networks or one for each.
    pub enum SecurityIPMode {
        /// One whitelist for all networks.
        Normal = "normal",
        /// Separate whitelists for each network.
        Safety = "safety",
    }
}

/// Errors that the documentation of [`DescribeDBInstanceNetInfoRequest`] names.
///
/// - [`TimeoutRetryLater`](super::DocumentedError::TimeoutRetryLater)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`IllegalParameter`](super::DocumentedError::IllegalParameter)
/// - [`ReadinsNotFound`](super::DocumentedError::ReadinsNotFound), here with HTTP status 400
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
/// - [`ParametersInvalid`](super::DocumentedError::ParametersInvalid)
/// - [`BackupPolicyNotSupport`](super::DocumentedError::BackupPolicyNotSupport)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeDBInstanceNetInfoError = super::DocumentedError;
