// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDedicatedHostAutoRenewAttribute`, from `ecs/ModifyDedicatedHostAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Sets whether subscriptions of dedicated hosts are renewed by themselves, which happens nine days
/// before the end.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDedicatedHostAutoRenewAttributeRequest::new()
///     .dedicated_host_ids("dh-bp165p6xk2tlw61e****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_dedicated_host_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoRenewAttributeRequest {
    /// **Required.** IDs of the dedicated hosts that the call is about.
    /// Items: at most 100. Example: `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_ids: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How long each automatic renewal lasts, counted in `PeriodUnit`. Example: `1`.
    pub duration: Option<i32>,
    /// Unit that the period is counted in. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription renews itself when it runs out. Default: `false`. Example: `false`.
    pub auto_renew: Option<bool>,
    /// Whether the subscription renews itself, waits for renewal by hand, or ends for good. Takes
    /// precedence over `AutoRenew`. Example: `Normal`.
    pub renewal_status: Option<Open<RenewalStatus>>,
}

impl ModifyDedicatedHostAutoRenewAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedHostIds`, which is required.
    pub fn dedicated_host_ids(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_ids = Some(value.into());
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
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
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
}

request! {
    ModifyDedicatedHostAutoRenewAttributeRequest {
        "DedicatedHostIds" => dedicated_host_ids: query,
        "RegionId" => region_id: query,
        "Duration" => duration: query,
        "PeriodUnit" => period_unit: query,
        "AutoRenew" => auto_renew: query,
        "RenewalStatus" => renewal_status: query,
    }
}

impl Operation for ModifyDedicatedHostAutoRenewAttributeRequest {
    type Response = ModifyDedicatedHostAutoRenewAttributeResponse;
    type Error = ModifyDedicatedHostAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("ModifyDedicatedHostAutoRenewAttribute")
        .required(&["DedicatedHostIds", "RegionId"])
        .region("RegionId");
}

/// What [`ModifyDedicatedHostAutoRenewAttributeRequest`] is answered with.
pub type ModifyDedicatedHostAutoRenewAttributeResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// Counted in weeks.
        Week = "Week",
        /// Counted in months.
        Month = "Month",
    }
}

values! {
    /// Whether the subscription renews itself, waits for renewal by hand, or ends for good.
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

errors! {
    /// Errors that the documentation of [`ModifyDedicatedHostAutoRenewAttributeRequest`] names.
    pub enum ModifyDedicatedHostAutoRenewAttributeError {
        MissingParameterDedicatedHostId = "MissingParameter.DedicatedHostId" ("403"), "", "Name the dedicated hosts in `DedicatedHostIds`; it was left out.";
        InvalidParameterToManyDedicatedHostIds = "InvalidParameter.ToManyDedicatedHostIds" ("403"), "", "The call names more than 100 dedicated hosts; split it.";
        InvalidParameterInvalidDedicatedHostId = "InvalidParameter.InvalidDedicatedHostId" ("403"), "%s", "One of the IDs in `DedicatedHostIds` is not valid.";
        IncorrectHostStatus = "IncorrectHostStatus" ("403"), "", "The dedicated host is in a state that does not allow the operation.";
        ChargeTypeViolation = "ChargeTypeViolation" ("403"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        InvalidParameterDuration = "InvalidParameter.Duration" ("403"), "%s", "`Duration` is none of the lengths that a renewal can have.";
        InvalidParameterRenewalStatus = "InvalidParameter.RenewalStatus" ("403"), "%s", "`RenewalStatus` is none of `AutoRenewal`, `Normal` and `NotRenewal`.";
        InvalidPeriodUnitValueNotSupported = "InvalidPeriodUnit.ValueNotSupported" ("403"), "", "`PeriodUnit` is not a unit of subscriptions, such as `Month` or `Year`.";
    }
}
