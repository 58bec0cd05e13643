// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveSignatureApis`, from `cloudapi/RemoveSignatureApis.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a backend signature key from APIs.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::RemoveSignatureApisRequest::new()
///     .signature_id("...")
///     .group_id("...")
///     .stage_name("...");
/// let reply = client.remove_signature_apis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveSignatureApisRequest {
    /// **Required.** Key with which the gateway signs requests to the backend.
    pub signature_id: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// IDs of the APIs to work on or to narrow the list down to.
    pub api_ids: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
}

impl RemoveSignatureApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignatureId`, which is required.
    pub fn signature_id(mut self, value: impl Into<String>) -> Self {
        self.signature_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiIds`.
    pub fn api_ids(mut self, value: impl Into<String>) -> Self {
        self.api_ids = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    RemoveSignatureApisRequest {
        "SignatureId" => signature_id: query,
        "GroupId" => group_id: query,
        "ApiIds" => api_ids: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for RemoveSignatureApisRequest {
    type Response = RemoveSignatureApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveSignatureApis")
        .required(&["SignatureId", "GroupId", "StageName"]);
}

/// Response to [`RemoveSignatureApisRequest`].
pub type RemoveSignatureApisResponse = alicloud_runtime::EmptyResponse;
