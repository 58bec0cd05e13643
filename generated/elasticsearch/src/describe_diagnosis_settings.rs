// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisSettings`, from `elasticsearch/DescribeDiagnosisSettings.md`.

use alicloud_runtime::codegen::*;

/// Shows the scenario settings of intelligent maintenance for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeDiagnosisSettingsRequest::new()
///     .instance_id("es-cn-68n1n8b7f000a****");
/// let reply = client.describe_diagnosis_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisSettingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-68n1n8b7f000a****`.
    pub instance_id: Option<String>,
    /// Language of texts, or in which code is written. Default: `en`. Example: `en`.
    pub lang: Option<String>,
}

impl DescribeDiagnosisSettingsRequest {
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
    /// Sets `lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisSettingsRequest {
        "InstanceId" => instance_id: path,
        "lang" => lang: query,
    }
}

impl Operation for DescribeDiagnosisSettingsRequest {
    type Response = DescribeDiagnosisSettingsResponse;
    type Error = DescribeDiagnosisSettingsError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisSettings")
        .roa("GET", "/openapi/diagnosis/instances/{InstanceId}/settings")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDiagnosisSettingsError] = &[
        DescribeDiagnosisSettingsError::ComponentCodeValueError,
        DescribeDiagnosisSettingsError::UserNotOpen,
        DescribeDiagnosisSettingsError::StsRoleAccountNoPermission,
        DescribeDiagnosisSettingsError::SubAccountNoPermission,
        DescribeDiagnosisSettingsError::UserUnauthorized,
    ];
}

/// Response to [`DescribeDiagnosisSettingsRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E82B8A8-EED7-4557-A6E9-D1AD3E58****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<DiagnosisSettingResult>,
}

response! {
    DescribeDiagnosisSettingsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DiagnosisSettingResult {
    /// Use that the cluster serves. Example: `Business Search`.
    pub scene: Option<String>,
    /// Time that is set or recorded for this: update. Example: `1588994035385`.
    pub update_time: Option<i64>,
}

response! {
    DiagnosisSettingResult {
        "scene" => scene: value,
        "updateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeDiagnosisSettingsRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type DescribeDiagnosisSettingsError = super::DocumentedError;
