// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ManualModerationResult`, from `green/ManualModerationResult.md`.

use alicloud_runtime::codegen::*;

/// Returns the result of a review by people.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::ManualModerationResultRequest::new();
/// let reply = client.manual_moderation_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ManualModerationResultRequest {
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl ManualModerationResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
}

request! {
    ManualModerationResultRequest {
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for ManualModerationResultRequest {
    type Response = ManualModerationResultResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ManualModerationResult");
}

/// Response to [`ManualModerationResultRequest`], which the documentation does not describe.
pub type ManualModerationResultResponse = alicloud_runtime::UndocumentedResponse;
