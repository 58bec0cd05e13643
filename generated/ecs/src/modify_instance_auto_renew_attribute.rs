// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAutoRenewAttribute`, from `ecs/ModifyInstanceAutoRenewAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit, RenewalStatus};

/// Sets whether subscriptions of instances are renewed by themselves. Payment is first tried nine
/// days before the end.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceAutoRenewAttributeRequest::new()
///     .instance_id("i-bp67acfmxazb4ph****,i-bp67acfmxazb4pi****")
///     .region_id("cn-hangzhou")
///     .duration(1)
///     .auto_renew(true)
///     .period_unit("Month");
/// let reply = client.modify_instance_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeRequest {
    /// **Required.** Instances whose renewal changes; IDs separated by commas.
    /// Items: at most 100. Example: `i-bp67acfmxazb4ph****,i-bp67acfmxazb4pi****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How long each automatic renewal lasts, counted in `PeriodUnit`. Example: `1`.
    pub duration: Option<i32>,
    /// Whether the subscription renews itself when it runs out. Default: `false`. Example: `true`.
    pub auto_renew: Option<bool>,
    /// Whether the instances renew themselves, wait for renewal by hand, or end for good.
    /// Example: `AutoRenewal`.
    pub renewal_status: Option<Open<RenewalStatus>>,
    /// Unit that the period is counted in. Here: `Month`, `Year`, `Week`.
    /// Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
}

impl ModifyInstanceAutoRenewAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<Open<RenewalStatus>>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceAutoRenewAttributeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Duration" => duration: query,
        "AutoRenew" => auto_renew: query,
        "RenewalStatus" => renewal_status: query,
        "PeriodUnit" => period_unit: query,
    }
}

impl Operation for ModifyInstanceAutoRenewAttributeRequest {
    type Response = ModifyInstanceAutoRenewAttributeResponse;
    type Error = ModifyInstanceAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAutoRenewAttribute")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceAutoRenewAttributeError] = &[
        ModifyInstanceAutoRenewAttributeError::MissingParameterInstanceId,
        ModifyInstanceAutoRenewAttributeError::InvalidParameterToManyInstanceIds,
        ModifyInstanceAutoRenewAttributeError::InvalidParameterInvalidInstanceId,
        ModifyInstanceAutoRenewAttributeError::IncorrectInstanceStatus,
        ModifyInstanceAutoRenewAttributeError::ChargeTypeViolation,
        ModifyInstanceAutoRenewAttributeError::InvalidParameterDuration,
        ModifyInstanceAutoRenewAttributeError::InvalidParameterRenewalStatus,
        ModifyInstanceAutoRenewAttributeError::InvalidPeriodUnitValueNotSupported,
        ModifyInstanceAutoRenewAttributeError::InternalError,
        ModifyInstanceAutoRenewAttributeError::InvalidPeriodStarterPackage,
        ModifyInstanceAutoRenewAttributeError::OperationDeniedStarterPackage,
    ];
}

/// Response to [`ModifyInstanceAutoRenewAttributeRequest`].
pub type ModifyInstanceAutoRenewAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceAutoRenewAttributeRequest`] names.
///
/// - [`MissingParameterInstanceId`](super::DocumentedError::MissingParameterInstanceId)
/// - [`InvalidParameterToManyInstanceIds`](super::DocumentedError::InvalidParameterToManyInstanceIds)
/// - [`InvalidParameterInvalidInstanceId`](super::DocumentedError::InvalidParameterInvalidInstanceId)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`InvalidParameterDuration`](super::DocumentedError::InvalidParameterDuration)
/// - [`InvalidParameterRenewalStatus`](super::DocumentedError::InvalidParameterRenewalStatus)
/// - [`InvalidPeriodUnitValueNotSupported`](super::DocumentedError::InvalidPeriodUnitValueNotSupported), here with HTTP status 403
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidPeriodStarterPackage`](super::DocumentedError::InvalidPeriodStarterPackage)
/// - [`OperationDeniedStarterPackage`](super::DocumentedError::OperationDeniedStarterPackage)
pub type ModifyInstanceAutoRenewAttributeError = super::DocumentedError;
