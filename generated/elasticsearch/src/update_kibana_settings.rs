// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateKibanaSettings`, from `elasticsearch/UpdateKibanaSettings.md`.

use alicloud_runtime::codegen::*;

/// Changes the Kibana configuration, currently only the language.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateKibanaSettingsRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.update_kibana_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateKibanaSettingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B350****`.
    pub client_token: Option<String>,
    /// Language of Kibana. Example: `en`.
    pub i18n_locale: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateKibanaSettingsRequest {
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
    /// Sets `i18n.locale`.
    pub fn i18n_locale(mut self, value: impl Into<String>) -> Self {
        self.i18n_locale = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateKibanaSettingsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "i18n.locale" => i18n_locale: body,
        "body" => body: body,
    }
}

impl Operation for UpdateKibanaSettingsRequest {
    type Response = UpdateKibanaSettingsResponse;
    type Error = UpdateKibanaSettingsError;
    const INFO: OperationInfo = super::operation("UpdateKibanaSettings")
        .roa("PATCH", "/openapi/instances/{InstanceId}/actions/update-kibana-settings")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateKibanaSettingsError] = &[
        UpdateKibanaSettingsError::InstanceNotFound,
    ];
}

/// Response to [`UpdateKibanaSettingsRequest`].
#[non_exhaustive]
pub struct UpdateKibanaSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DC*****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateKibanaSettingsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`UpdateKibanaSettingsRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateKibanaSettingsError = super::DocumentedError;
