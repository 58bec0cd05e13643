// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDiagnoseIndices`, from `elasticsearch/ListDiagnoseIndices.md`.

use alicloud_runtime::codegen::*;

/// Lists the indexes that intelligent maintenance examines in health diagnosis.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListDiagnoseIndicesRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.list_diagnose_indices(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDiagnoseIndicesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Language of texts, or in which code is written. Example: `en`.
    pub lang: Option<String>,
}

impl ListDiagnoseIndicesRequest {
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
    ListDiagnoseIndicesRequest {
        "InstanceId" => instance_id: path,
        "lang" => lang: query,
    }
}

impl Operation for ListDiagnoseIndicesRequest {
    type Response = ListDiagnoseIndicesResponse;
    type Error = ListDiagnoseIndicesError;
    const INFO: OperationInfo = super::operation("ListDiagnoseIndices")
        .roa("GET", "/openapi/diagnosis/instances/{InstanceId}/indices")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListDiagnoseIndicesError] = &[
        ListDiagnoseIndicesError::ComponentCodeValueError,
        ListDiagnoseIndicesError::UserNotOpen,
        ListDiagnoseIndicesError::StsRoleAccountNoPermission,
        ListDiagnoseIndicesError::SubAccountNoPermission,
        ListDiagnoseIndicesError::UserUnauthorized,
    ];
}

/// Response to [`ListDiagnoseIndicesRequest`].
#[non_exhaustive]
pub struct ListDiagnoseIndicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F05ED12E-140A-4ACB-B059-3A508A69F2E1`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `text`.
    pub result: Vec<String>,
}

response! {
    ListDiagnoseIndicesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Errors that the documentation of [`ListDiagnoseIndicesRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListDiagnoseIndicesError = super::DocumentedError;
