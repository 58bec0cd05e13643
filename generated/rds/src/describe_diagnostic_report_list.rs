// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosticReportList`, from `rds/DescribeDiagnosticReportList.md`.

use alicloud_runtime::codegen::*;

/// Lists the diagnostic reports of an instance with download links.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDiagnosticReportListRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_diagnostic_report_list(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeDiagnosticReportListRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy****`.
    pub resource_group_id: Option<String>,
}

impl DescribeDiagnosticReportListRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosticReportListRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDiagnosticReportListRequest {
    type Response = DescribeDiagnosticReportListResponse;
    type Error = DescribeDiagnosticReportListError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosticReportList")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDiagnosticReportListError] = &[
        DescribeDiagnosticReportListError::InvalidParamNotExists,
        DescribeDiagnosticReportListError::ApiNotSupport,
        DescribeDiagnosticReportListError::OrderComboInstanceNotAllowOperate,
        DescribeDiagnosticReportListError::PricePricingPlanResultNotFound,
        DescribeDiagnosticReportListError::OrderNoRealNameAuthentication,
        DescribeDiagnosticReportListError::InsufficientAvailableQuota,
        DescribeDiagnosticReportListError::CommodityServiceCallingException,
        DescribeDiagnosticReportListError::RegionDissolvedEOM,
        DescribeDiagnosticReportListError::CommodityInvalidComponent,
        DescribeDiagnosticReportListError::RegionEndTimeDissolvedIndia,
        DescribeDiagnosticReportListError::RegionEndTimeDissolvedAustralia,
        DescribeDiagnosticReportListError::PriceCommoditySys,
        DescribeDiagnosticReportListError::PayInsufficientBalance,
        DescribeDiagnosticReportListError::OrderPeriodInvalid,
        DescribeDiagnosticReportListError::PayNoCreditCard2,
        DescribeDiagnosticReportListError::OrderInstHasUnpaidOrder,
        DescribeDiagnosticReportListError::NoAvailablePaymentMethod,
        DescribeDiagnosticReportListError::BasicInfoUncompleted,
        DescribeDiagnosticReportListError::RiskRiskControlRejection2,
        DescribeDiagnosticReportListError::ContainForbiddenLabelError2,
        DescribeDiagnosticReportListError::InvalidDBInstanceIdNotFound,
        DescribeDiagnosticReportListError::InvalidInstanceLevelDiskType,
        DescribeDiagnosticReportListError::InvalidParam,
        DescribeDiagnosticReportListError::KmsApiError,
        DescribeDiagnosticReportListError::SystemSaleValidateFailed2,
        DescribeDiagnosticReportListError::AbsInvalidAccountNotFound,
        DescribeDiagnosticReportListError::SqlExecuteFailedOrTimeout,
        DescribeDiagnosticReportListError::ColdDataEngineVersionNotSupport,
        DescribeDiagnosticReportListError::ColdDataMinorVersionNotSupport,
        DescribeDiagnosticReportListError::IncorrectTargetClasscode,
        DescribeDiagnosticReportListError::InvalidConnectionStringDuplicate,
        DescribeDiagnosticReportListError::RequiredParamNotFound,
        DescribeDiagnosticReportListError::ParametersInvalid,
        DescribeDiagnosticReportListError::BackupPolicyNotSupport,
        DescribeDiagnosticReportListError::InvalideStatusFormat,
        DescribeDiagnosticReportListError::InvalidReleasedKeepPolicyFormat,
        DescribeDiagnosticReportListError::OrderStatusUnPaid,
        DescribeDiagnosticReportListError::InvalidReduceDiskSize,
        DescribeDiagnosticReportListError::CloudSSDNotSupport,
        DescribeDiagnosticReportListError::InvalidUserOperatorPermission,
        DescribeDiagnosticReportListError::InvalidVswitchId,
        DescribeDiagnosticReportListError::IncorrectMinorVersion,
        DescribeDiagnosticReportListError::OperationDeniedZoneResource,
        DescribeDiagnosticReportListError::InvalidClusterKms,
        DescribeDiagnosticReportListError::RequestNotFound,
        DescribeDiagnosticReportListError::ExternalFailure,
        DescribeDiagnosticReportListError::RequestMetaDataFailed,
    ];
}

/// Response to [`DescribeDiagnosticReportListRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosticReportListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7E9A79C-DE1B-4398-845F-D654FC0958BD`.
    pub request_id: Option<String>,
    /// Diagnostic reports, one entry each.
    pub report_list: Vec<ReportList>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
}

response! {
    DescribeDiagnosticReportListResponse {
        "RequestId" => request_id: value,
        "ReportList" => report_list: list(""),
        "DBInstanceId" => db_instance_id: value,
    }
}

/// Diagnostic reports, one entry each.
#[non_exhaustive]
pub struct ReportList {
    /// When the report was made. Example: `2018-01-17T12:46:09Z`.
    pub diagnostic_time: Option<Timestamp>,
    /// URL for downloading the report.
    /// Example: `http://rdsreport-hz-v3.oss-cn-hangzhou.aliyuncs.com/xxxxx`.
    pub download_url: Option<String>,
    /// End of the time that the report looks at. Example: `2018-01-10T15:31:00Z`.
    pub end_time: Option<Timestamp>,
    /// Health of the instance according to the report; higher is better. Example: `100`.
    pub score: Option<i32>,
    /// Beginning of the time that the report looks at. Example: `2018-01-10T15:30:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    ReportList {
        "DiagnosticTime" => diagnostic_time: value,
        "DownloadURL" => download_url: value,
        "EndTime" => end_time: value,
        "Score" => score: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDiagnosticReportListRequest`] names.
///
/// - [`InvalidParamNotExists`](super::DocumentedError::InvalidParamNotExists)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
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
/// - [`RequestNotFound`](super::DocumentedError::RequestNotFound)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type DescribeDiagnosticReportListError = super::DocumentedError;
