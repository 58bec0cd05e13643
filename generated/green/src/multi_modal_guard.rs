// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MultiModalGuard`, from `green/MultiModalGuard.md`.

use alicloud_runtime::codegen::*;

/// Checks content of several kinds, such as text and images together, with a guard service for AI
/// applications.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::MultiModalGuardRequest::new();
/// let reply = client.multi_modal_guard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MultiModalGuardRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl MultiModalGuardRequest {
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
    MultiModalGuardRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for MultiModalGuardRequest {
    type Response = MultiModalGuardResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("MultiModalGuard");
}

/// Response to [`MultiModalGuardRequest`], which the documentation does not describe.
pub type MultiModalGuardResponse = alicloud_runtime::UndocumentedResponse;
