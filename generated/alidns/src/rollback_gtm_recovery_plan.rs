// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RollbackGtmRecoveryPlan`, from `alidns/RollbackGtmRecoveryPlan.md`.

use alicloud_runtime::codegen::*;

/// Undoes what a disaster recovery plan switched.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::RollbackGtmRecoveryPlanRequest::new()
///     .recovery_plan_id(1);
/// let reply = client.rollback_gtm_recovery_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RollbackGtmRecoveryPlanRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of a disaster recovery plan, as
    /// [`AddGtmRecoveryPlan`](super::Client::add_gtm_recovery_plan) returned it. Example: `10**`.
    pub recovery_plan_id: Option<i64>,
}

impl RollbackGtmRecoveryPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RecoveryPlanId`, which is required.
    #[inline]
    pub fn recovery_plan_id(mut self, value: i64) -> Self {
        self.recovery_plan_id = Some(value);
        self
    }
}

request! {
    RollbackGtmRecoveryPlanRequest {
        "Lang" => lang: query,
        "RecoveryPlanId" => recovery_plan_id: query,
    }
}

impl Operation for RollbackGtmRecoveryPlanRequest {
    type Response = RollbackGtmRecoveryPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RollbackGtmRecoveryPlan")
        .required(&["RecoveryPlanId"]);
}

/// Response to [`RollbackGtmRecoveryPlanRequest`].
pub type RollbackGtmRecoveryPlanResponse = alicloud_runtime::EmptyResponse;
