// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiagnosticReport`, from `rds/CreateDiagnosticReport.md`.

use alicloud_runtime::codegen::*;

/// Starts a diagnosis of an instance for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateDiagnosticReportRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxx")
///     .start_time("2018-06-11T15:00Z")
///     .end_time("2018-06-12T15:00Z");
/// let reply = client.create_diagnostic_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiagnosticReportRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2018-06-11T15:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2018-06-12T15:00Z`.
    pub end_time: Option<Timestamp>,
}

impl CreateDiagnosticReportRequest {
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    CreateDiagnosticReportRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for CreateDiagnosticReportRequest {
    type Response = CreateDiagnosticReportResponse;
    type Error = CreateDiagnosticReportError;
    const INFO: OperationInfo = super::operation("CreateDiagnosticReport")
        .required(&["DBInstanceId", "StartTime", "EndTime"]);
    const ERRORS: &'static [CreateDiagnosticReportError] = &[
        CreateDiagnosticReportError::ApiNotSupport,
        CreateDiagnosticReportError::OrderComboInstanceNotAllowOperate,
        CreateDiagnosticReportError::PricePricingPlanResultNotFound,
        CreateDiagnosticReportError::OrderNoRealNameAuthentication,
        CreateDiagnosticReportError::InsufficientAvailableQuota,
        CreateDiagnosticReportError::CommodityServiceCallingException,
        CreateDiagnosticReportError::RegionDissolvedEOM,
        CreateDiagnosticReportError::CommodityInvalidComponent,
        CreateDiagnosticReportError::RegionEndTimeDissolvedIndia,
        CreateDiagnosticReportError::RegionEndTimeDissolvedAustralia,
        CreateDiagnosticReportError::PriceCommoditySys,
        CreateDiagnosticReportError::PayInsufficientBalance,
        CreateDiagnosticReportError::OrderPeriodInvalid,
        CreateDiagnosticReportError::PayNoCreditCard2,
        CreateDiagnosticReportError::OrderInstHasUnpaidOrder,
        CreateDiagnosticReportError::NoAvailablePaymentMethod,
        CreateDiagnosticReportError::BasicInfoUncompleted,
        CreateDiagnosticReportError::RiskRiskControlRejection2,
        CreateDiagnosticReportError::SystemSaleValidateFailed2,
        CreateDiagnosticReportError::ContainForbiddenLabelError2,
        CreateDiagnosticReportError::OrderStatusUnPaid,
    ];
}

/// Response to [`CreateDiagnosticReportRequest`].
#[non_exhaustive]
pub struct CreateDiagnosticReportResponse {
    /// Diagnostic report that is being made. Example: `10166270`.
    pub report_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8DA8956A-53DA-423E-9540-387428ED37FF-5711`.
    pub request_id: Option<String>,
}

response! {
    CreateDiagnosticReportResponse {
        "ReportId" => report_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDiagnosticReportRequest`] names.
///
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
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type CreateDiagnosticReportError = super::DocumentedError;
