// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TriggerCheck`, from `sas/TriggerCheck.md`.

use alicloud_runtime::codegen::*;

/// Starts a check at once; it takes no parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::TriggerCheckRequest::new();
/// let reply = client.trigger_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TriggerCheckRequest {}

impl TriggerCheckRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    TriggerCheckRequest {}
}

impl Operation for TriggerCheckRequest {
    type Response = TriggerCheckResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TriggerCheck");
}

/// Response to [`TriggerCheckRequest`], which the documentation does not describe.
pub type TriggerCheckResponse = alicloud_runtime::UndocumentedResponse;
