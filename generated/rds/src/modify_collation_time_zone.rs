// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCollationTimeZone`, from `rds/ModifyCollationTimeZone.md`.

use alicloud_runtime::codegen::*;

/// Changes the collation and the time zone of a SQL Server instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyCollationTimeZoneRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.modify_collation_time_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCollationTimeZoneRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Order in which text is sorted and compared; unchanged if left out.
    /// Example: `Latin1_General_CI_AS`.
    pub collation: Option<Open<Collation>>,
    /// Time zone that the system works in; unchanged if left out. Example: `China Standard Time`.
    pub timezone: Option<String>,
}

impl ModifyCollationTimeZoneRequest {
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
    /// Sets `Collation`.
    pub fn collation(mut self, value: impl Into<Open<Collation>>) -> Self {
        self.collation = Some(value.into());
        self
    }
    /// Sets `Timezone`.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
}

request! {
    ModifyCollationTimeZoneRequest {
        "DBInstanceId" => db_instance_id: query,
        "Collation" => collation: query,
        "Timezone" => timezone: query,
    }
}

impl Operation for ModifyCollationTimeZoneRequest {
    type Response = ModifyCollationTimeZoneResponse;
    type Error = ModifyCollationTimeZoneError;
    const INFO: OperationInfo = super::operation("ModifyCollationTimeZone")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [ModifyCollationTimeZoneError] = &[
        ModifyCollationTimeZoneError::Any,
        ModifyCollationTimeZoneError::SqlExcutionFailed,
        ModifyCollationTimeZoneError::OrderComboInstanceNotAllowOperate,
        ModifyCollationTimeZoneError::PricePricingPlanResultNotFound,
        ModifyCollationTimeZoneError::OrderNoRealNameAuthentication,
        ModifyCollationTimeZoneError::InsufficientAvailableQuota,
        ModifyCollationTimeZoneError::CommodityServiceCallingException,
        ModifyCollationTimeZoneError::RegionDissolvedEOM,
        ModifyCollationTimeZoneError::CommodityInvalidComponent,
        ModifyCollationTimeZoneError::RegionEndTimeDissolvedIndia,
        ModifyCollationTimeZoneError::RegionEndTimeDissolvedAustralia,
        ModifyCollationTimeZoneError::PriceCommoditySys,
        ModifyCollationTimeZoneError::PayInsufficientBalance,
        ModifyCollationTimeZoneError::OrderPeriodInvalid,
        ModifyCollationTimeZoneError::PayNoCreditCard2,
        ModifyCollationTimeZoneError::OrderInstHasUnpaidOrder,
        ModifyCollationTimeZoneError::NoAvailablePaymentMethod,
        ModifyCollationTimeZoneError::BasicInfoUncompleted,
        ModifyCollationTimeZoneError::RiskRiskControlRejection2,
        ModifyCollationTimeZoneError::ApiNotSupport,
        ModifyCollationTimeZoneError::ContainForbiddenLabelError2,
        ModifyCollationTimeZoneError::InvalidDBInstanceIdNotFound,
        ModifyCollationTimeZoneError::InvalidInstanceLevelDiskType,
        ModifyCollationTimeZoneError::InvalidParam,
        ModifyCollationTimeZoneError::KmsApiError,
        ModifyCollationTimeZoneError::SystemSaleValidateFailed2,
        ModifyCollationTimeZoneError::AbsInvalidAccountNotFound,
        ModifyCollationTimeZoneError::OrderStatusUnPaid,
        ModifyCollationTimeZoneError::InvalidReduceDiskSize,
        ModifyCollationTimeZoneError::CloudSSDNotSupport,
        ModifyCollationTimeZoneError::InvalidUserOperatorPermission,
        ModifyCollationTimeZoneError::InvalidVswitchId,
        ModifyCollationTimeZoneError::InvalidClusterKms,
        ModifyCollationTimeZoneError::ExternalFailure,
    ];
}

/// Response to [`ModifyCollationTimeZoneRequest`].
#[non_exhaustive]
pub struct ModifyCollationTimeZoneResponse {
    /// Order in which text is sorted and compared. Example: `Latin1_General_CI_AS`.
    pub collation: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8EA054AF-DFA7-497D-9F57-790FFC974C0B`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `114413215`.
    pub task_id: Option<String>,
    /// Time zone that the system works in. Example: `China Standard Time`.
    pub timezone: Option<String>,
}

response! {
    ModifyCollationTimeZoneResponse {
        "Collation" => collation: value,
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "Timezone" => timezone: value,
    }
}

values! {
    /// Order in which text is sorted and compared; unchanged if left out.
    pub enum Collation {
        /// Western languages; case makes no difference, accents do.
        Latin1GeneralCiAs = "Latin1_General_CI_AS",
        /// Western languages; case and accents make a difference.
        Latin1GeneralCsAs = "Latin1_General_CS_AS",
        /// Western languages with the older SQL Server rules; case makes no difference, accents do.
        SqlLatin1GeneralCp1CiAs = "SQL_Latin1_General_CP1_CI_AS",
        /// Western languages with the older SQL Server rules; case and accents make a difference.
        SqlLatin1GeneralCp1CsAs = "SQL_Latin1_General_CP1_CS_AS",
        /// Simplified Chinese; case and accents make a difference.
        ChinesePrcCsAs = "Chinese_PRC_CS_AS",
        /// Simplified Chinese, compared byte by byte.
        ChinesePrcBin = "Chinese_PRC_BIN",
        /// Simplified Chinese; case makes no difference, accents do.
        ChinesePrcCiAs = "Chinese_PRC_CI_AS",
        /// Japanese; case makes no difference, accents do.
        JapaneseCiAs = "Japanese_CI_AS",
        /// Japanese; case and accents make a difference.
        JapaneseCsAs = "Japanese_CS_AS",
        /// Traditional Chinese by stroke count; case makes no difference, accents do.
        ChineseTaiwanStrokeCiAs = "Chinese_Taiwan_Stroke_CI_AS",
        /// Traditional Chinese by stroke count; case and accents make a difference.
        ChineseTaiwanStrokeCsAs = "Chinese_Taiwan_Stroke_CS_AS",
    }
}

/// Errors that the documentation of [`ModifyCollationTimeZoneRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`SqlExcutionFailed`](super::DocumentedError::SqlExcutionFailed)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyCollationTimeZoneError = super::DocumentedError;
