// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFCTrigger`, from `cdn/DeleteFCTrigger.md`.

use alicloud_runtime::codegen::*;

/// Deletes a trigger, so that CDN events no longer call functions of Function Compute.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteFCTriggerRequest::new()
///     .trigger_arn("acs:cdn:{RegionID}:{AccountID}:{Filter}");
/// let reply = client.delete_fc_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFCTriggerRequest {
    /// **Required.** ARN of the Function Compute trigger, which identifies it in CDN calls.
    /// Example: `acs:cdn:{RegionID}:{AccountID}:{Filter}`.
    pub trigger_arn: Option<String>,
}

impl DeleteFCTriggerRequest {
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
    DeleteFCTriggerRequest {
        "TriggerARN" => trigger_arn: query,
    }
}

impl Operation for DeleteFCTriggerRequest {
    type Response = DeleteFCTriggerResponse;
    type Error = DeleteFCTriggerError;
    const INFO: OperationInfo = super::operation("DeleteFCTrigger")
        .required(&["TriggerARN"]);
    const ERRORS: &'static [DeleteFCTriggerError] = &[
        DeleteFCTriggerError::InvalidParameterTriggerARN,
        DeleteFCTriggerError::PermissionDeny,
    ];
}

/// Response to [`DeleteFCTriggerRequest`].
pub type DeleteFCTriggerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFCTriggerRequest`] names.
///
/// - [`InvalidParameterTriggerARN`](super::DocumentedError::InvalidParameterTriggerARN)
/// - [`PermissionDeny`](super::DocumentedError::PermissionDeny)
pub type DeleteFCTriggerError = super::DocumentedError;
