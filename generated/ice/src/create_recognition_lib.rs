// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRecognitionLib`, from `ice/CreateRecognitionLib.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom recognition library for one recognition algorithm.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateRecognitionLibRequest::new()
///     .algorithm("...")
///     .lib_name("...");
/// let reply = client.create_recognition_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRecognitionLibRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** Name that the lib goes by.
    pub lib_name: Option<String>,
    /// Free text that tells people about the lib.
    pub lib_description: Option<String>,
}

impl CreateRecognitionLibRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `LibName`, which is required.
    pub fn lib_name(mut self, value: impl Into<String>) -> Self {
        self.lib_name = Some(value.into());
        self
    }
    /// Sets `LibDescription`.
    pub fn lib_description(mut self, value: impl Into<String>) -> Self {
        self.lib_description = Some(value.into());
        self
    }
}

request! {
    CreateRecognitionLibRequest {
        "Algorithm" => algorithm: query,
        "LibName" => lib_name: query,
        "LibDescription" => lib_description: query,
    }
}

impl Operation for CreateRecognitionLibRequest {
    type Response = CreateRecognitionLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRecognitionLib")
        .required(&["Algorithm", "LibName"]);
}

/// Response to [`CreateRecognitionLibRequest`], which the documentation does not describe.
pub type CreateRecognitionLibResponse = alicloud_runtime::UndocumentedResponse;
