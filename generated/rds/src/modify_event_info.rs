// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEventInfo`, from `rds/ModifyEventInfo.md`.

use alicloud_runtime::codegen::*;

/// Acts on events of the event center, such as confirming them.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyEventInfoRequest::new()
///     .event_id("...");
/// let reply = client.modify_event_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEventInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Event that is looked up or acted on.
    pub event_id: Option<String>,
    /// Whether the event is put away or undone.
    pub event_action: Option<String>,
    /// Settings of the action, as JSON text.
    pub action_params: Option<String>,
}

impl ModifyEventInfoRequest {
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
    /// Sets `EventId`, which is required.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `EventAction`.
    pub fn event_action(mut self, value: impl Into<String>) -> Self {
        self.event_action = Some(value.into());
        self
    }
    /// Sets `ActionParams`.
    pub fn action_params(mut self, value: impl Into<String>) -> Self {
        self.action_params = Some(value.into());
        self
    }
}

request! {
    ModifyEventInfoRequest {
        "RegionId" => region_id: query,
        "EventId" => event_id: query,
        "EventAction" => event_action: query,
        "ActionParams" => action_params: query,
    }
}

impl Operation for ModifyEventInfoRequest {
    type Response = ModifyEventInfoResponse;
    type Error = ModifyEventInfoError;
    const INFO: OperationInfo = super::operation("ModifyEventInfo")
        .required(&["RegionId", "EventId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyEventInfoError] = &[
        ModifyEventInfoError::ParamInvalid,
        ModifyEventInfoError::OrderComboInstanceNotAllowOperate,
        ModifyEventInfoError::PricePricingPlanResultNotFound,
        ModifyEventInfoError::OrderNoRealNameAuthentication,
        ModifyEventInfoError::InsufficientAvailableQuota,
        ModifyEventInfoError::CommodityServiceCallingException,
        ModifyEventInfoError::RegionDissolvedEOM,
        ModifyEventInfoError::CommodityInvalidComponent,
        ModifyEventInfoError::RegionEndTimeDissolvedIndia,
        ModifyEventInfoError::RegionEndTimeDissolvedAustralia,
        ModifyEventInfoError::PriceCommoditySys,
        ModifyEventInfoError::PayInsufficientBalance,
        ModifyEventInfoError::OrderPeriodInvalid,
        ModifyEventInfoError::PayNoCreditCard2,
        ModifyEventInfoError::OrderInstHasUnpaidOrder,
        ModifyEventInfoError::NoAvailablePaymentMethod,
        ModifyEventInfoError::BasicInfoUncompleted,
        ModifyEventInfoError::OrderStatusUnPaid,
    ];
}

/// Response to [`ModifyEventInfoRequest`].
#[non_exhaustive]
pub struct ModifyEventInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `224DB9F7-3100-4899-AB9C-C938BCCB43E7`.
    pub request_id: Option<String>,
    /// Event that could not be changed. Example: `12343`.
    pub error_event_id: Option<String>,
    /// How many items were changed. Example: `1`.
    pub success_count: Option<i32>,
    /// Code of the reason why the call or the item failed.
    /// Example: `mst.errorcode.success.errormessage`.
    pub error_code: Option<String>,
    /// Event that was changed. Example: `234221`.
    pub success_event_id: Option<String>,
}

response! {
    ModifyEventInfoResponse {
        "RequestId" => request_id: value,
        "ErrorEventId" => error_event_id: value,
        "SuccessCount" => success_count: value,
        "ErrorCode" => error_code: value,
        "SuccessEventId" => success_event_id: value,
    }
}

/// Errors that the documentation of [`ModifyEventInfoRequest`] names.
///
/// - [`ParamInvalid`](super::DocumentedError::ParamInvalid)
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
pub type ModifyEventInfoError = super::DocumentedError;
