// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDiagnosisSettings`, from `elasticsearch/UpdateDiagnosisSettings.md`.

use alicloud_runtime::codegen::*;

/// Changes the scenario of intelligent maintenance for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateDiagnosisSettingsRequest::new()
///     .instance_id("es-cn-45914gy290009****")
///     .scene("Business Analysis");
/// let reply = client.update_diagnosis_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDiagnosisSettingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-45914gy290009****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Language of texts, or in which code is written. Default: `en`. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Use that the cluster serves. Example: `Business Analysis`.
    pub scene: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateDiagnosisSettingsRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `scene`, which is required.
    pub fn scene(mut self, value: impl Into<String>) -> Self {
        self.scene = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateDiagnosisSettingsRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "lang" => lang: query,
        "scene" => scene: body,
        "body" => body: body,
    }
}

impl Operation for UpdateDiagnosisSettingsRequest {
    type Response = UpdateDiagnosisSettingsResponse;
    type Error = UpdateDiagnosisSettingsError;
    const INFO: OperationInfo = super::operation("UpdateDiagnosisSettings")
        .roa("PUT", "/openapi/diagnosis/instances/{InstanceId}/settings")
        .required(&["InstanceId", "scene"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateDiagnosisSettingsError] = &[
        UpdateDiagnosisSettingsError::ComponentCodeValueError,
        UpdateDiagnosisSettingsError::UserNotOpen,
        UpdateDiagnosisSettingsError::StsRoleAccountNoPermission,
        UpdateDiagnosisSettingsError::SubAccountNoPermission,
        UpdateDiagnosisSettingsError::UserUnauthorized,
    ];
}

/// Response to [`UpdateDiagnosisSettingsRequest`].
#[non_exhaustive]
pub struct UpdateDiagnosisSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateDiagnosisSettingsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`UpdateDiagnosisSettingsRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type UpdateDiagnosisSettingsError = super::DocumentedError;
