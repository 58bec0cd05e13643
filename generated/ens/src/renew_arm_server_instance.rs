// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewARMServerInstance`, from `ens/RenewARMServerInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit};

/// Renews the subscription of an ARM server for a further period.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RenewARMServerInstanceRequest::new()
///     .instance_id("...")
///     .period(1)
///     .period_unit("...");
/// let reply = client.renew_arm_server_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewARMServerInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Length of the subscription or of another time span, in the unit that applies to
    /// it.
    pub period: Option<i32>,
    /// **Required.** Unit that the period is counted in. Here: `Year`, `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
}

impl RenewARMServerInstanceRequest {
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
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`, which is required.
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
}

request! {
    RenewARMServerInstanceRequest {
        "InstanceId" => instance_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoRenew" => auto_renew: query,
    }
}

impl Operation for RenewARMServerInstanceRequest {
    type Response = RenewARMServerInstanceResponse;
    type Error = RenewARMServerInstanceError;
    const INFO: OperationInfo = super::operation("RenewARMServerInstance")
        .required(&["InstanceId", "Period", "PeriodUnit"]);
    const ERRORS: &'static [RenewARMServerInstanceError] = &[
        RenewARMServerInstanceError::NoPermission,
        RenewARMServerInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`RenewARMServerInstanceRequest`].
pub type RenewARMServerInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RenewARMServerInstanceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type RenewARMServerInstanceError = super::DocumentedError;
