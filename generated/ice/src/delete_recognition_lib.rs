// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRecognitionLib`, from `ice/DeleteRecognitionLib.md`.

use alicloud_runtime::codegen::*;

/// Deletes a library that holds custom entities for recognition.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteRecognitionLibRequest::new()
///     .algorithm("...")
///     .lib_id("...");
/// let reply = client.delete_recognition_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRecognitionLibRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the lib that the call is about.
    pub lib_id: Option<String>,
}

impl DeleteRecognitionLibRequest {
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
    /// Sets `LibId`, which is required.
    pub fn lib_id(mut self, value: impl Into<String>) -> Self {
        self.lib_id = Some(value.into());
        self
    }
}

request! {
    DeleteRecognitionLibRequest {
        "Algorithm" => algorithm: query,
        "LibId" => lib_id: query,
    }
}

impl Operation for DeleteRecognitionLibRequest {
    type Response = DeleteRecognitionLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRecognitionLib")
        .required(&["Algorithm", "LibId"]);
}

/// Response to [`DeleteRecognitionLibRequest`], which the documentation does not describe.
pub type DeleteRecognitionLibResponse = alicloud_runtime::UndocumentedResponse;
