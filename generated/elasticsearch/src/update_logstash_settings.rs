// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogstashSettings`, from `elasticsearch/UpdateLogstashSettings.md`.

use alicloud_runtime::codegen::*;

/// Changes the configuration of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateLogstashSettingsRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.update_logstash_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLogstashSettingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateLogstashSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateLogstashSettingsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for UpdateLogstashSettingsRequest {
    type Response = UpdateLogstashSettingsResponse;
    type Error = UpdateLogstashSettingsError;
    const INFO: OperationInfo = super::operation("UpdateLogstashSettings")
        .roa("PATCH", "/openapi/logstashes/{InstanceId}/instance-settings")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateLogstashSettingsError] = &[
        UpdateLogstashSettingsError::InstanceNotFound,
    ];
}

/// Response to [`UpdateLogstashSettingsRequest`].
pub type UpdateLogstashSettingsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLogstashSettingsRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateLogstashSettingsError = super::DocumentedError;
