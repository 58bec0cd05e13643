// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceChargeType`, from `ens/ModifyInstanceChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BillingCycle, InstanceChargeType, PeriodUnit};

/// Switches instances between pay-as-you-go and subscription, with their disks converted on
/// request.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyInstanceChargeTypeRequest::new()
///     .instance_ids(["..."])
///     .instance_charge_type("...");
/// let reply = client.modify_instance_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 20.
    pub instance_ids: Vec<String>,
    /// **Required.** Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the instance is paid for in advance.
    pub period: Option<String>,
    /// Unit that the period is counted in.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether this holds: include data disks.
    pub include_data_disks: Option<bool>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Unit in which use is billed.
    pub billing_cycle: Option<Open<BillingCycle>>,
}

impl ModifyInstanceChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceChargeType`, which is required.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `IncludeDataDisks`.
    #[inline]
    pub fn include_data_disks(mut self, value: bool) -> Self {
        self.include_data_disks = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `BillingCycle`.
    pub fn billing_cycle(mut self, value: impl Into<Open<BillingCycle>>) -> Self {
        self.billing_cycle = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceChargeTypeRequest {
        "InstanceIds" => instance_ids: query_json,
        "InstanceChargeType" => instance_charge_type: query,
        "AutoRenew" => auto_renew: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "IncludeDataDisks" => include_data_disks: query,
        "AutoPay" => auto_pay: query,
        "BillingCycle" => billing_cycle: query,
    }
}

impl Operation for ModifyInstanceChargeTypeRequest {
    type Response = ModifyInstanceChargeTypeResponse;
    type Error = ModifyInstanceChargeTypeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceChargeType")
        .required(&["InstanceIds", "InstanceChargeType"]);
    const ERRORS: &'static [ModifyInstanceChargeTypeError] = &[
        ModifyInstanceChargeTypeError::ValidateModuleFailed,
        ModifyInstanceChargeTypeError::EnsInterfaceError,
        ModifyInstanceChargeTypeError::NoPermission,
        ModifyInstanceChargeTypeError::InvalidParameterAny,
    ];
}

/// Response to [`ModifyInstanceChargeTypeRequest`].
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2CE5821-7A18-5F7B-A18A-1C751B933D2A`.
    pub request_id: Option<String>,
    /// IDs of the instances that were found or are concerned. Example: `i-5xu1chy7ckxxxx`.
    pub instance_ids: Vec<String>,
    /// Number of the order, for looking it up in the order system. Example: `21522202681****`.
    pub order_id: Option<i64>,
}

response! {
    ModifyInstanceChargeTypeResponse {
        "RequestId" => request_id: value,
        "InstanceIds" => instance_ids: list(""),
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceChargeTypeRequest`] names.
///
/// - [`ValidateModuleFailed`](super::DocumentedError::ValidateModuleFailed)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifyInstanceChargeTypeError = super::DocumentedError;
