// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PurchaseElasticityAssurance`, from `ecs/PurchaseElasticityAssurance.md`.

use alicloud_runtime::codegen::*;

/// Purchases the elasticity assurance of a private pool for a given period.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::PurchaseElasticityAssuranceRequest::new();
/// let reply = client.purchase_elasticity_assurance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PurchaseElasticityAssuranceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// When the elasticity assurance takes effect.
    pub start_time: Option<String>,
}

impl PurchaseElasticityAssuranceRequest {
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
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(mut self, value: impl Into<PrivatePoolOptions>) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    PurchaseElasticityAssuranceRequest {
        "RegionId" => region_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "ClientToken" => client_token: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for PurchaseElasticityAssuranceRequest {
    type Response = PurchaseElasticityAssuranceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PurchaseElasticityAssurance")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`PurchaseElasticityAssuranceRequest`], which the documentation does not describe.
pub type PurchaseElasticityAssuranceResponse = alicloud_runtime::UndocumentedResponse;

/// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity reservation.
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// **Required.** ID of the private pool, which is that of the elasticity assurance or capacity
    /// reservation behind it.
    pub id: Option<String>,
    /// Kind of private pool that the reserved capacity forms.
    pub match_criteria: Option<String>,
}

impl PrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `MatchCriteria`.
    pub fn match_criteria(mut self, value: impl Into<String>) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
}

request! {
    PrivatePoolOptions {
        "Id" => id: field,
        "MatchCriteria" => match_criteria: field,
    }
}
