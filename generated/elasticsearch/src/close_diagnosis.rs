// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseDiagnosis`, from `elasticsearch/CloseDiagnosis.md`.

use alicloud_runtime::codegen::*;

/// Switches the intelligent diagnosis of a cluster off.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CloseDiagnosisRequest::new()
///     .instance_id("es-cn-s9dsk3k4k****");
/// let reply = client.close_diagnosis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseDiagnosisRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-s9dsk3k4k****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Language of texts, or in which code is written. Example: `spanish`.
    pub lang: Option<String>,
}

impl CloseDiagnosisRequest {
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
    CloseDiagnosisRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "lang" => lang: query,
    }
}

impl Operation for CloseDiagnosisRequest {
    type Response = CloseDiagnosisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CloseDiagnosis")
        .roa("POST", "/openapi/diagnosis/instances/{InstanceId}/actions/close-diagnosis")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`CloseDiagnosisRequest`].
#[non_exhaustive]
pub struct CloseDiagnosisResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CloseDiagnosisResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
