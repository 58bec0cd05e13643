// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewMultiInstance`, from `r-kvstore/RenewMultiInstance.md`.

use alicloud_runtime::codegen::*;

/// Extends the subscriptions of several instances.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::RenewMultiInstanceRequest::new()
///     .instance_ids("...")
///     .period(1);
/// let reply = client.renew_multi_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewMultiInstanceRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// **Required.** How long the subscription is to run; needed when the billing is by subscription.
    /// Unit: `months`.
    pub period: Option<i64>,
}

impl RenewMultiInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

request! {
    RenewMultiInstanceRequest {
        "InstanceIds" => instance_ids: query,
        "Period" => period: query,
    }
}

impl Operation for RenewMultiInstanceRequest {
    type Response = RenewMultiInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RenewMultiInstance")
        .required(&["InstanceIds", "Period"]);
}

/// Response to [`RenewMultiInstanceRequest`].
pub type RenewMultiInstanceResponse = alicloud_runtime::EmptyResponse;
