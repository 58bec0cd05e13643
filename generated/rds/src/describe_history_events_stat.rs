// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryEventsStat`, from `rds/DescribeHistoryEventsStat.md`.

use alicloud_runtime::codegen::*;

/// Counts events of the past by kind.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeHistoryEventsStatRequest::new()
///     .archive_status("...")
///     .to_start_time("...");
/// let reply = client.describe_history_events_stat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryEventsStatRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** State of the archive, to narrow the list down to or to be put into.
    pub archive_status: Option<String>,
    /// Beginning of the time in which the tasks or events started.
    pub from_start_time: Option<String>,
    /// **Required.** End of the time in which the tasks or events started.
    pub to_start_time: Option<String>,
}

impl DescribeHistoryEventsStatRequest {
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
    /// Sets `ArchiveStatus`, which is required.
    pub fn archive_status(mut self, value: impl Into<String>) -> Self {
        self.archive_status = Some(value.into());
        self
    }
    /// Sets `FromStartTime`.
    pub fn from_start_time(mut self, value: impl Into<String>) -> Self {
        self.from_start_time = Some(value.into());
        self
    }
    /// Sets `ToStartTime`, which is required.
    pub fn to_start_time(mut self, value: impl Into<String>) -> Self {
        self.to_start_time = Some(value.into());
        self
    }
}

request! {
    DescribeHistoryEventsStatRequest {
        "RegionId" => region_id: query,
        "ArchiveStatus" => archive_status: query,
        "FromStartTime" => from_start_time: query,
        "ToStartTime" => to_start_time: query,
    }
}

impl Operation for DescribeHistoryEventsStatRequest {
    type Response = DescribeHistoryEventsStatResponse;
    type Error = DescribeHistoryEventsStatError;
    const INFO: OperationInfo = super::operation("DescribeHistoryEventsStat")
        .required(&["RegionId", "ArchiveStatus", "ToStartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHistoryEventsStatError] = &[
        DescribeHistoryEventsStatError::ParamInvalid,
        DescribeHistoryEventsStatError::ParamInvalidTimeEndBeforeStart,
        DescribeHistoryEventsStatError::OrderComboInstanceNotAllowOperate,
        DescribeHistoryEventsStatError::PricePricingPlanResultNotFound,
        DescribeHistoryEventsStatError::OrderNoRealNameAuthentication,
        DescribeHistoryEventsStatError::InsufficientAvailableQuota,
        DescribeHistoryEventsStatError::CommodityServiceCallingException,
        DescribeHistoryEventsStatError::RegionDissolvedEOM,
        DescribeHistoryEventsStatError::CommodityInvalidComponent,
        DescribeHistoryEventsStatError::RegionEndTimeDissolvedIndia,
        DescribeHistoryEventsStatError::RegionEndTimeDissolvedAustralia,
        DescribeHistoryEventsStatError::PriceCommoditySys,
        DescribeHistoryEventsStatError::PayInsufficientBalance,
        DescribeHistoryEventsStatError::OrderPeriodInvalid,
        DescribeHistoryEventsStatError::PayNoCreditCard2,
        DescribeHistoryEventsStatError::OrderInstHasUnpaidOrder,
        DescribeHistoryEventsStatError::NoAvailablePaymentMethod,
        DescribeHistoryEventsStatError::BasicInfoUncompleted,
        DescribeHistoryEventsStatError::OrderStatusUnPaid,
    ];
}

/// Response to [`DescribeHistoryEventsStatRequest`].
#[non_exhaustive]
pub struct DescribeHistoryEventsStatResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E52666CC-330E-418A-8E5B-A19E3FB42D13`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<HistoryEventsStatItem>,
}

response! {
    DescribeHistoryEventsStatResponse {
        "RequestId" => request_id: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct HistoryEventsStatItem {
    /// Class that the event belongs to. Example: `Exception`.
    pub event_category: Option<String>,
    /// How many items match in all, over all pages. Example: `31`.
    pub total_count: Option<i32>,
}

response! {
    HistoryEventsStatItem {
        "EventCategory" => event_category: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`DescribeHistoryEventsStatRequest`] names.
///
/// - [`ParamInvalid`](super::DocumentedError::ParamInvalid)
/// - [`ParamInvalidTimeEndBeforeStart`](super::DocumentedError::ParamInvalidTimeEndBeforeStart)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type DescribeHistoryEventsStatError = super::DocumentedError;
