// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAdInsertion`, from `ice/GetAdInsertion.md`.

use alicloud_runtime::codegen::*;

/// Shows an ad insertion configuration with its ad server and content URLs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetAdInsertionRequest::new()
///     .name("...");
/// let reply = client.get_ad_insertion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAdInsertionRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl GetAdInsertionRequest {
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
    GetAdInsertionRequest {
        "Name" => name: query,
    }
}

impl Operation for GetAdInsertionRequest {
    type Response = GetAdInsertionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAdInsertion")
        .required(&["Name"])
        .read_only();
}

/// Response to [`GetAdInsertionRequest`], which the documentation does not describe.
pub type GetAdInsertionResponse = alicloud_runtime::UndocumentedResponse;
