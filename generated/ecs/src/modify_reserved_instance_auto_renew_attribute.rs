// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyReservedInstanceAutoRenewAttribute`, from `ecs/ModifyReservedInstanceAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Turns automatic renewal of reserved instances on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyReservedInstanceAutoRenewAttributeRequest::new();
/// let reply = client.modify_reserved_instance_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyReservedInstanceAutoRenewAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the subscription renews itself, waits for renewal by hand, or ends for good. Takes
    /// precedence over `AutoRenew`.
    pub renewal_status: Option<String>,
    /// ID of the reserved instance, a discount contract that covers pay-as-you-go instances.
    /// Items: at most 100.
    pub reserved_instance_id: Vec<String>,
}

impl ModifyReservedInstanceAutoRenewAttributeRequest {
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
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyReservedInstanceAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "RenewalStatus" => renewal_status: query,
        "ReservedInstanceId" => reserved_instance_id: query,
    }
}

impl Operation for ModifyReservedInstanceAutoRenewAttributeRequest {
    type Response = ModifyReservedInstanceAutoRenewAttributeResponse;
    type Error = ModifyReservedInstanceAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation(
            "ModifyReservedInstanceAutoRenewAttribute",
        )
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyReservedInstanceAutoRenewAttributeError] = &[
        ModifyReservedInstanceAutoRenewAttributeError::AbsMissingParamterInstanceId,
        ModifyReservedInstanceAutoRenewAttributeError::InvalidParameterToManyInstanceIds,
        ModifyReservedInstanceAutoRenewAttributeError::InvalidParameterDuration,
        ModifyReservedInstanceAutoRenewAttributeError::InvalidParameterRenewalStatus,
        ModifyReservedInstanceAutoRenewAttributeError::InvalidParameterPeriodUnit,
        ModifyReservedInstanceAutoRenewAttributeError::InvalidParameterPeriod,
        ModifyReservedInstanceAutoRenewAttributeError::InvalidParameter2,
    ];
}

/// Response to [`ModifyReservedInstanceAutoRenewAttributeRequest`].
pub type ModifyReservedInstanceAutoRenewAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyReservedInstanceAutoRenewAttributeRequest`] names.
///
/// - [`AbsMissingParamterInstanceId`](super::DocumentedError::AbsMissingParamterInstanceId)
/// - [`InvalidParameterToManyInstanceIds`](super::DocumentedError::InvalidParameterToManyInstanceIds)
/// - [`InvalidParameterDuration`](super::DocumentedError::InvalidParameterDuration)
/// - [`InvalidParameterRenewalStatus`](super::DocumentedError::InvalidParameterRenewalStatus)
/// - [`InvalidParameterPeriodUnit`](super::DocumentedError::InvalidParameterPeriodUnit), here with HTTP status 403
/// - [`InvalidParameterPeriod`](super::DocumentedError::InvalidParameterPeriod), here with HTTP status 403
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
pub type ModifyReservedInstanceAutoRenewAttributeError = super::DocumentedError;
