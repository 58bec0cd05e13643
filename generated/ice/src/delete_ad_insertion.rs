// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAdInsertion`, from `ice/DeleteAdInsertion.md`.

use alicloud_runtime::codegen::*;

/// Deletes an ad insertion configuration by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteAdInsertionRequest::new()
///     .name("...");
/// let reply = client.delete_ad_insertion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAdInsertionRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl DeleteAdInsertionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeleteAdInsertionRequest {
        "Name" => name: form,
    }
}

impl Operation for DeleteAdInsertionRequest {
    type Response = DeleteAdInsertionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAdInsertion")
        .required(&["Name"]);
}

/// Response to [`DeleteAdInsertionRequest`], which the documentation does not describe.
pub type DeleteAdInsertionResponse = alicloud_runtime::UndocumentedResponse;
