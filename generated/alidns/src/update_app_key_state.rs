// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAppKeyState`, from `alidns/UpdateAppKeyState.md`.

use alicloud_runtime::codegen::*;

/// Puts a key for public DNS into use or out of it.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateAppKeyStateRequest::new();
/// let reply = client.update_app_key_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAppKeyStateRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of a key that apps use for public DNS.
    pub app_key_id: Option<String>,
    /// Whether the key can be used.
    pub state: Option<String>,
}

impl UpdateAppKeyStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AppKeyId`.
    pub fn app_key_id(mut self, value: impl Into<String>) -> Self {
        self.app_key_id = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    UpdateAppKeyStateRequest {
        "Lang" => lang: query,
        "AppKeyId" => app_key_id: query,
        "State" => state: query,
    }
}

impl Operation for UpdateAppKeyStateRequest {
    type Response = UpdateAppKeyStateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAppKeyState");
}

/// Response to [`UpdateAppKeyStateRequest`].
pub type UpdateAppKeyStateResponse = alicloud_runtime::EmptyResponse;
