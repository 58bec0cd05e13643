// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ManualModeration`, from `green/ManualModeration.md`.

use alicloud_runtime::codegen::*;

/// Submits content for review by people.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::ManualModerationRequest::new();
/// let reply = client.manual_moderation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ManualModerationRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl ManualModerationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
}

request! {
    ManualModerationRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for ManualModerationRequest {
    type Response = ManualModerationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ManualModeration");
}

/// Response to [`ManualModerationRequest`], which the documentation does not describe.
pub type ManualModerationResponse = alicloud_runtime::UndocumentedResponse;
