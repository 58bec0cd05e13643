// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAutoRenewalAttribute`, from `r-kvstore/ModifyInstanceAutoRenewalAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TrueFalse};

/// Sets whether and for how long subscription instances are renewed automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceAutoRenewalAttributeRequest::new()
///     .db_instance_id("r-bp1xxxxxxxxxxxxx")
///     .duration("1")
///     .auto_renew("True");
/// let reply = client.modify_instance_auto_renewal_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewalAttributeRequest {
    /// **Required.** ID of the database instance. Example: `r-bp1xxxxxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required** under conditions. How long each automatic renewal extends the subscription; needed
    /// when auto-renewal is switched on. Unit: `months`. Example: `3`.
    pub duration: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    /// Default: `False`. Example: `True`.
    pub auto_renew: Option<Open<TrueFalse>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
}

impl ModifyInstanceAutoRenewalAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn auto_renew(mut self, value: impl Into<Open<TrueFalse>>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceAutoRenewalAttributeRequest {
        "DBInstanceId" => db_instance_id: query,
        "Duration" => duration: query,
        "AutoRenew" => auto_renew: query,
        "RegionId" => region_id: query,
        "Product" => product: query,
    }
}

impl Operation for ModifyInstanceAutoRenewalAttributeRequest {
    type Response = ModifyInstanceAutoRenewalAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAutoRenewalAttribute")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyInstanceAutoRenewalAttributeRequest`].
pub type ModifyInstanceAutoRenewalAttributeResponse = alicloud_runtime::EmptyResponse;
