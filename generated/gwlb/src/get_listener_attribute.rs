// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetListenerAttribute`, from `gwlb/GetListenerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings of one listener.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::GetListenerAttributeRequest::new()
///     .listener_id("...");
/// let reply = client.get_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetListenerAttributeRequest {
    /// **Required.** Listener to work on.
    pub listener_id: Option<String>,
}

impl GetListenerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
}

request! {
    GetListenerAttributeRequest {
        "ListenerId" => listener_id: form,
    }
}

impl Operation for GetListenerAttributeRequest {
    type Response = GetListenerAttributeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetListenerAttribute")
        .required(&["ListenerId"])
        .read_only();
}

/// Response to [`GetListenerAttributeRequest`], which the documentation does not describe.
pub type GetListenerAttributeResponse = alicloud_runtime::UndocumentedResponse;
