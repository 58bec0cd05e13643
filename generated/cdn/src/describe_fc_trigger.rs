// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFCTrigger`, from `cdn/DescribeFCTrigger.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FCTrigger};

/// Returns one Function Compute trigger with its event, filter and role.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeFCTriggerRequest::new()
///     .trigger_arn("acs:cdn:{RegionID}:{AccountID}:{Filter}");
/// let reply = client.describe_fc_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFCTriggerRequest {
    /// **Required.** ARN of the Function Compute trigger, which identifies it in CDN calls.
    /// Example: `acs:cdn:{RegionID}:{AccountID}:{Filter}`.
    pub trigger_arn: Option<String>,
}

impl DescribeFCTriggerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TriggerARN`, which is required.
    pub fn trigger_arn(mut self, value: impl Into<String>) -> Self {
        self.trigger_arn = Some(value.into());
        self
    }
}

request! {
    DescribeFCTriggerRequest {
        "TriggerARN" => trigger_arn: query,
    }
}

impl Operation for DescribeFCTriggerRequest {
    type Response = DescribeFCTriggerResponse;
    type Error = DescribeFCTriggerError;
    const INFO: OperationInfo = super::operation("DescribeFCTrigger")
        .method("GET")
        .required(&["TriggerARN"])
        .read_only();
    const ERRORS: &'static [DescribeFCTriggerError] = &[
        DescribeFCTriggerError::PermissionDeny,
        DescribeFCTriggerError::NotFoundFCTrigger,
    ];
}

/// Response to [`DescribeFCTriggerRequest`].
#[non_exhaustive]
pub struct DescribeFCTriggerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC046C5D-8CB4-4B6B-B7F8-B335E51EF90E`.
    pub request_id: Option<String>,
    /// The one trigger that was asked for, with its settings.
    pub fc_trigger: Option<FCTrigger>,
}

response! {
    DescribeFCTriggerResponse {
        "RequestId" => request_id: value,
        "FCTrigger" => fc_trigger: value,
    }
}

/// Errors that the documentation of [`DescribeFCTriggerRequest`] names.
///
/// - [`PermissionDeny`](super::DocumentedError::PermissionDeny)
/// - [`NotFoundFCTrigger`](super::DocumentedError::NotFoundFCTrigger)
pub type DescribeFCTriggerError = super::DocumentedError;
