// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAutoRenewAttribute`, from `ecs/ModifyInstanceAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

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
    /// Unit that the period is counted in. Default: `Month`. Example: `Month`.
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
}

/// What [`ModifyInstanceAutoRenewAttributeRequest`] is answered with.
pub type ModifyInstanceAutoRenewAttributeResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the instances renew themselves, wait for renewal by hand, or end for good.
    pub enum RenewalStatus {
        /// Renews itself.
        AutoRenewal = "AutoRenewal",
        /// Is not renewed automatically; reminders are sent.
        Normal = "Normal",
        /// Is not to be renewed; a single notice comes three days before the end. Can be set back to
        /// `Normal`.
        NotRenewal = "NotRenewal",
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// Counted in weeks.
        Week = "Week",
        /// Counted in months.
        Month = "Month",
        /// Counted in years.
        Year = "Year",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyInstanceAutoRenewAttributeRequest`] names.
    pub enum ModifyInstanceAutoRenewAttributeError {
        MissingParameterInstanceId = "MissingParameter.InstanceId" ("403"), "", "Name the instances in `InstanceId`; it was left out.";
        InvalidParameterToManyInstanceIds = "InvalidParameter.ToManyInstanceIds" ("403"), "", "The call names more than 100 instances; split it.";
        InvalidParameterInvalidInstanceId = "InvalidParameter.InvalidInstanceId" ("403"), "%s", "One of the instance IDs is not valid.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        ChargeTypeViolation = "ChargeTypeViolation" ("403"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        InvalidParameterDuration = "InvalidParameter.Duration" ("403"), "%s", "`Duration` is none of the lengths that a renewal can have.";
        InvalidParameterRenewalStatus = "InvalidParameter.RenewalStatus" ("403"), "%s", "`RenewalStatus` is none of `AutoRenewal`, `Normal` and `NotRenewal`.";
        InvalidPeriodUnitValueNotSupported = "InvalidPeriodUnit.ValueNotSupported" ("403"), "", "`PeriodUnit` is not a unit of subscriptions, such as `Month` or `Year`.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidPeriodStarterPackage = "InvalidPeriod.StarterPackage" ("403"), "", "The instance comes from a starter package and can be renewed by itself only month by month.";
    }
}
