// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConnectionString`, from `rds/ModifyDBInstanceConnectionString.md`.

use alicloud_runtime::codegen::*;

/// Changes an endpoint or a port of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceConnectionStringRequest::new()
///     .connection_string_prefix("rm-xxxxxx")
///     .current_connection_string("rm-uf6wjk5xxxxxxx.mysql.rds.aliyuncs.com")
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .port("3306");
/// let reply = client.modify_db_instance_connection_string(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringRequest {
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    /// Length: 8 to 64. Example: `rm-xxxxxx`.
    pub connection_string_prefix: Option<String>,
    /// **Required.** Endpoint that is to be changed or given up, as the instance has it now.
    /// Example: `rm-uf6wjk5xxxxxxx.mysql.rds.aliyuncs.com`.
    pub current_connection_string: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Port on which the database or its endpoint listens for clients. Example: `3306`.
    pub port: Option<String>,
    /// Network port that belongs to the babelfish.
    pub babelfish_port: Option<String>,
    /// Group that a general-purpose MySQL instance in a dedicated cluster belongs to.
    pub general_group_name: Option<String>,
    /// Network port that belongs to the PG bouncer.
    pub pg_bouncer_port: Option<String>,
    /// ID of the target database instance that the call is about.
    pub target_db_instance_id: Option<String>,
    /// Whether the virtual IP address behind the endpoint stays.
    pub retain_vip: Option<bool>,
}

impl ModifyDBInstanceConnectionStringRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `CurrentConnectionString`, which is required.
    pub fn current_connection_string(mut self, value: impl Into<String>) -> Self {
        self.current_connection_string = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `BabelfishPort`.
    pub fn babelfish_port(mut self, value: impl Into<String>) -> Self {
        self.babelfish_port = Some(value.into());
        self
    }
    /// Sets `GeneralGroupName`.
    pub fn general_group_name(mut self, value: impl Into<String>) -> Self {
        self.general_group_name = Some(value.into());
        self
    }
    /// Sets `PGBouncerPort`.
    pub fn pg_bouncer_port(mut self, value: impl Into<String>) -> Self {
        self.pg_bouncer_port = Some(value.into());
        self
    }
    /// Sets `TargetDBInstanceId`.
    pub fn target_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_db_instance_id = Some(value.into());
        self
    }
    /// Sets `RetainVip`.
    #[inline]
    pub fn retain_vip(mut self, value: bool) -> Self {
        self.retain_vip = Some(value);
        self
    }
}

request! {
    ModifyDBInstanceConnectionStringRequest {
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "CurrentConnectionString" => current_connection_string: query,
        "DBInstanceId" => db_instance_id: query,
        "Port" => port: query,
        "BabelfishPort" => babelfish_port: query,
        "GeneralGroupName" => general_group_name: query,
        "PGBouncerPort" => pg_bouncer_port: query,
        "TargetDBInstanceId" => target_db_instance_id: query,
        "RetainVip" => retain_vip: query,
    }
}

impl Operation for ModifyDBInstanceConnectionStringRequest {
    type Response = ModifyDBInstanceConnectionStringResponse;
    type Error = ModifyDBInstanceConnectionStringError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConnectionString")
        .required(
            &[
                "ConnectionStringPrefix",
                "CurrentConnectionString",
                "DBInstanceId",
                "Port",
            ],
        );
    const ERRORS: &'static [ModifyDBInstanceConnectionStringError] = &[
        ModifyDBInstanceConnectionStringError::DnsConflict,
        ModifyDBInstanceConnectionStringError::InvalidConnectionStringMalformed,
        ModifyDBInstanceConnectionStringError::OperationDeniedDBInstanceStatus,
        ModifyDBInstanceConnectionStringError::InvalidConnectionStringNotFound,
        ModifyDBInstanceConnectionStringError::MissingConnectionString,
        ModifyDBInstanceConnectionStringError::OtherEndpointExist,
        ModifyDBInstanceConnectionStringError::EndpointNotFound,
        ModifyDBInstanceConnectionStringError::InvalidPortFormat,
        ModifyDBInstanceConnectionStringError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceConnectionStringError::PricePricingPlanResultNotFound,
        ModifyDBInstanceConnectionStringError::OrderNoRealNameAuthentication,
        ModifyDBInstanceConnectionStringError::InsufficientAvailableQuota,
        ModifyDBInstanceConnectionStringError::CommodityServiceCallingException,
        ModifyDBInstanceConnectionStringError::RegionDissolvedEOM,
        ModifyDBInstanceConnectionStringError::CommodityInvalidComponent,
        ModifyDBInstanceConnectionStringError::RegionEndTimeDissolvedIndia,
        ModifyDBInstanceConnectionStringError::RegionEndTimeDissolvedAustralia,
        ModifyDBInstanceConnectionStringError::PriceCommoditySys,
        ModifyDBInstanceConnectionStringError::PayInsufficientBalance,
        ModifyDBInstanceConnectionStringError::OrderPeriodInvalid,
        ModifyDBInstanceConnectionStringError::PayNoCreditCard2,
        ModifyDBInstanceConnectionStringError::OrderInstHasUnpaidOrder,
        ModifyDBInstanceConnectionStringError::NoAvailablePaymentMethod,
        ModifyDBInstanceConnectionStringError::BasicInfoUncompleted,
        ModifyDBInstanceConnectionStringError::RiskRiskControlRejection2,
        ModifyDBInstanceConnectionStringError::ApiNotSupport,
        ModifyDBInstanceConnectionStringError::ContainForbiddenLabelError2,
        ModifyDBInstanceConnectionStringError::InvalidDBInstanceIdNotFound,
        ModifyDBInstanceConnectionStringError::InvalidInstanceLevelDiskType,
        ModifyDBInstanceConnectionStringError::InvalidParam,
        ModifyDBInstanceConnectionStringError::KmsApiError,
        ModifyDBInstanceConnectionStringError::SystemSaleValidateFailed2,
        ModifyDBInstanceConnectionStringError::AbsInvalidAccountNotFound,
        ModifyDBInstanceConnectionStringError::SqlExecuteFailedOrTimeout,
        ModifyDBInstanceConnectionStringError::ColdDataEngineVersionNotSupport,
        ModifyDBInstanceConnectionStringError::ColdDataMinorVersionNotSupport,
        ModifyDBInstanceConnectionStringError::IncorrectTargetClasscode,
        ModifyDBInstanceConnectionStringError::InvalidConnectionStringDuplicate,
        ModifyDBInstanceConnectionStringError::RequiredParamNotFound,
        ModifyDBInstanceConnectionStringError::ParametersInvalid,
        ModifyDBInstanceConnectionStringError::BackupPolicyNotSupport,
        ModifyDBInstanceConnectionStringError::InvalideStatusFormat,
        ModifyDBInstanceConnectionStringError::InvalidReleasedKeepPolicyFormat,
        ModifyDBInstanceConnectionStringError::OrderStatusUnPaid,
        ModifyDBInstanceConnectionStringError::InvalidReduceDiskSize,
        ModifyDBInstanceConnectionStringError::CloudSSDNotSupport,
        ModifyDBInstanceConnectionStringError::InvalidUserOperatorPermission,
        ModifyDBInstanceConnectionStringError::InvalidVswitchId,
        ModifyDBInstanceConnectionStringError::IncorrectMinorVersion,
        ModifyDBInstanceConnectionStringError::OperationDeniedZoneResource,
        ModifyDBInstanceConnectionStringError::InvalidClusterKms,
        ModifyDBInstanceConnectionStringError::ExternalFailure,
        ModifyDBInstanceConnectionStringError::RequestMetaDataFailed,
    ];
}

/// Response to [`ModifyDBInstanceConnectionStringRequest`].
pub type ModifyDBInstanceConnectionStringResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceConnectionStringRequest`] names.
///
/// - [`DnsConflict`](super::DocumentedError::DnsConflict)
/// - [`InvalidConnectionStringMalformed`](super::DocumentedError::InvalidConnectionStringMalformed)
/// - [`OperationDeniedDBInstanceStatus`](super::DocumentedError::OperationDeniedDBInstanceStatus)
/// - [`InvalidConnectionStringNotFound`](super::DocumentedError::InvalidConnectionStringNotFound), here with HTTP status 400
/// - [`MissingConnectionString`](super::DocumentedError::MissingConnectionString)
/// - [`OtherEndpointExist`](super::DocumentedError::OtherEndpointExist)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound), here with HTTP status 400
/// - [`InvalidPortFormat`](super::DocumentedError::InvalidPortFormat)
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
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
/// - [`InvalidReleasedKeepPolicyFormat`](super::DocumentedError::InvalidReleasedKeepPolicyFormat)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type ModifyDBInstanceConnectionStringError = super::DocumentedError;
