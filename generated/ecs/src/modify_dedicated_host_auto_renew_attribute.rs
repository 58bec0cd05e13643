// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDedicatedHostAutoRenewAttribute`, from `ecs/ModifyDedicatedHostAutoRenewAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit, RenewalStatus};

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
    /// Unit that the period is counted in. Here: `Month`, `Week`. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription renews itself when it runs out. Default: `false`. Example: `false`.
    pub auto_renew: Option<bool>,
    /// Whether the subscription renews itself, waits for renewal by hand, or ends for good. Takes
    /// precedence over `AutoRenew`. Example: `Normal`.
    pub renewal_status: Option<Open<RenewalStatus>>,
    /// Whether the dedicated host is renewed along with an instance on it that would outlast it.
    pub auto_renew_with_ecs: Option<String>,
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
    /// Sets `AutoRenewWithEcs`.
    pub fn auto_renew_with_ecs(mut self, value: impl Into<String>) -> Self {
        self.auto_renew_with_ecs = Some(value.into());
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
        "AutoRenewWithEcs" => auto_renew_with_ecs: query,
    }
}

impl Operation for ModifyDedicatedHostAutoRenewAttributeRequest {
    type Response = ModifyDedicatedHostAutoRenewAttributeResponse;
    type Error = ModifyDedicatedHostAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("ModifyDedicatedHostAutoRenewAttribute")
        .required(&["DedicatedHostIds", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDedicatedHostAutoRenewAttributeError] = &[
        ModifyDedicatedHostAutoRenewAttributeError::MissingParameterDedicatedHostId,
        ModifyDedicatedHostAutoRenewAttributeError::InvalidParameterToManyDedicatedHostIds,
        ModifyDedicatedHostAutoRenewAttributeError::InvalidParameterInvalidDedicatedHostId,
        ModifyDedicatedHostAutoRenewAttributeError::IncorrectHostStatus,
        ModifyDedicatedHostAutoRenewAttributeError::ChargeTypeViolation,
        ModifyDedicatedHostAutoRenewAttributeError::InvalidParameterDuration,
        ModifyDedicatedHostAutoRenewAttributeError::InvalidParameterRenewalStatus,
        ModifyDedicatedHostAutoRenewAttributeError::InvalidPeriodUnitValueNotSupported,
        ModifyDedicatedHostAutoRenewAttributeError::InvalidParameterAutoRenewWithEcs,
    ];
}

/// Response to [`ModifyDedicatedHostAutoRenewAttributeRequest`].
pub type ModifyDedicatedHostAutoRenewAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDedicatedHostAutoRenewAttributeRequest`] names.
///
/// - [`MissingParameterDedicatedHostId`](super::DocumentedError::MissingParameterDedicatedHostId)
/// - [`InvalidParameterToManyDedicatedHostIds`](super::DocumentedError::InvalidParameterToManyDedicatedHostIds)
/// - [`InvalidParameterInvalidDedicatedHostId`](super::DocumentedError::InvalidParameterInvalidDedicatedHostId)
/// - [`IncorrectHostStatus`](super::DocumentedError::IncorrectHostStatus)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`InvalidParameterDuration`](super::DocumentedError::InvalidParameterDuration)
/// - [`InvalidParameterRenewalStatus`](super::DocumentedError::InvalidParameterRenewalStatus)
/// - [`InvalidPeriodUnitValueNotSupported`](super::DocumentedError::InvalidPeriodUnitValueNotSupported), here with HTTP status 403
/// - [`InvalidParameterAutoRenewWithEcs`](super::DocumentedError::InvalidParameterAutoRenewWithEcs)
pub type ModifyDedicatedHostAutoRenewAttributeError = super::DocumentedError;
