// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigLayer4Remark`, from `ddoscoo/ConfigLayer4Remark.md`.

use alicloud_runtime::codegen::*;

/// Adds a remark to port forwarding rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigLayer4RemarkRequest::new()
///     .listeners("text");
/// let reply = client.config_layer4_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigLayer4RemarkRequest {
    /// **Required.** The listeners that are concerned. Example: `text`.
    pub listeners: Option<String>,
}

impl ConfigLayer4RemarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Listeners`, which is required.
    pub fn listeners(mut self, value: impl Into<String>) -> Self {
        self.listeners = Some(value.into());
        self
    }
}

request! {
    ConfigLayer4RemarkRequest {
        "Listeners" => listeners: query,
    }
}

impl Operation for ConfigLayer4RemarkRequest {
    type Response = ConfigLayer4RemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigLayer4Remark")
        .required(&["Listeners"]);
}

/// Response to [`ConfigLayer4RemarkRequest`].
pub type ConfigLayer4RemarkResponse = alicloud_runtime::EmptyResponse;
