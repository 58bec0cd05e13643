// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewElasticityAssurances`, from `ecs/RenewElasticityAssurances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ElasticityAssuranceAutoRenewPrivatePoolOptions};

/// Renews elasticity assurances and can set automatic renewal.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RenewElasticityAssurancesRequest::new();
/// let reply = client.renew_elasticity_assurances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewElasticityAssurancesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the order that the change produces is paid automatically.
    pub auto_pay: Option<bool>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<ElasticityAssuranceAutoRenewPrivatePoolOptions>,
    /// Whether the subscription renews itself when it runs out.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise.
    pub auto_renew_period: Option<i32>,
}

impl RenewElasticityAssurancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<ElasticityAssuranceAutoRenewPrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i32) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
}

request! {
    RenewElasticityAssurancesRequest {
        "RegionId" => region_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "ClientToken" => client_token: query,
        "AutoPay" => auto_pay: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
    }
}

impl Operation for RenewElasticityAssurancesRequest {
    type Response = RenewElasticityAssurancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RenewElasticityAssurances")
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`RenewElasticityAssurancesRequest`], which the documentation does not describe.
pub type RenewElasticityAssurancesResponse = alicloud_runtime::UndocumentedResponse;
