// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenDiagnosis`, from `elasticsearch/OpenDiagnosis.md`.

use alicloud_runtime::codegen::*;

/// Turns on intelligent maintenance for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::OpenDiagnosisRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.open_diagnosis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenDiagnosisRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Language of texts, or in which code is written. Example: `en`.
    pub lang: Option<String>,
}

impl OpenDiagnosisRequest {
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
}

request! {
    OpenDiagnosisRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "lang" => lang: query,
    }
}

impl Operation for OpenDiagnosisRequest {
    type Response = OpenDiagnosisResponse;
    type Error = OpenDiagnosisError;
    const INFO: OperationInfo = super::operation("OpenDiagnosis")
        .roa("POST", "/openapi/diagnosis/instances/{InstanceId}/actions/open-diagnosis")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [OpenDiagnosisError] = &[
        OpenDiagnosisError::ComponentCodeValueError,
        OpenDiagnosisError::UserNotOpen,
        OpenDiagnosisError::StsRoleAccountNoPermission,
        OpenDiagnosisError::SubAccountNoPermission,
        OpenDiagnosisError::UserUnauthorized,
    ];
}

/// Response to [`OpenDiagnosisRequest`].
#[non_exhaustive]
pub struct OpenDiagnosisResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    OpenDiagnosisResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`OpenDiagnosisRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type OpenDiagnosisError = super::DocumentedError;
