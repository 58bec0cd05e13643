// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAutoRenewalAttribute`, from `rds/ModifyInstanceAutoRenewalAttribute.md`.

use alicloud_runtime::codegen::*;

/// Sets whether and for how long subscription instances are renewed automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyInstanceAutoRenewalAttributeRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_instance_auto_renewal_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewalAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many months each automatic renewal adds; needed when auto-renewal is switched on.
    pub duration: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
}

impl ModifyInstanceAutoRenewalAttributeRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceAutoRenewalAttributeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "Duration" => duration: query,
        "AutoRenew" => auto_renew: query,
    }
}

impl Operation for ModifyInstanceAutoRenewalAttributeRequest {
    type Response = ModifyInstanceAutoRenewalAttributeResponse;
    type Error = ModifyInstanceAutoRenewalAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAutoRenewalAttribute")
        .required(&["RegionId", "DBInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceAutoRenewalAttributeError] = &[
        ModifyInstanceAutoRenewalAttributeError::OrderComboInstanceNotAllowOperate,
        ModifyInstanceAutoRenewalAttributeError::PricePricingPlanResultNotFound,
        ModifyInstanceAutoRenewalAttributeError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyInstanceAutoRenewalAttributeRequest`].
pub type ModifyInstanceAutoRenewalAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceAutoRenewalAttributeRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyInstanceAutoRenewalAttributeError = super::DocumentedError;
