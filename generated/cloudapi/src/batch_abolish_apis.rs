// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchAbolishApis`, from `cloudapi/BatchAbolishApis.md`.

use alicloud_runtime::codegen::*;

/// Takes several APIs offline in their environments with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// use alicloud_cloudapi::batch_abolish_apis::Api;
///
/// let request = alicloud_cloudapi::BatchAbolishApisRequest::new()
///     .api([Api::new()]);
/// let reply = client.batch_abolish_apis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchAbolishApisRequest {
    /// **Required.** APIs to work on. Items: at most 500.
    pub api: Vec<Api>,
}

impl BatchAbolishApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Api`, which is required.
    pub fn api(mut self, value: impl IntoIterator<Item = impl Into<Api>>) -> Self {
        self.api = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchAbolishApisRequest {
        "Api" => api: query,
    }
}

impl Operation for BatchAbolishApisRequest {
    type Response = BatchAbolishApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchAbolishApis").required(&["Api"]);
}

/// Response to [`BatchAbolishApisRequest`].
#[non_exhaustive]
pub struct BatchAbolishApisResponse {
    /// Background task whose progress is asked for. Example: `f7834d74be4e41aa8e607b0fafae9b33`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E7FE7172-AA75-5880-B6F7-C00893E9BC06`.
    pub request_id: Option<String>,
}

response! {
    BatchAbolishApisResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// APIs to work on.
#[non_exhaustive]
pub struct Api {
    /// Environment that is meant, by its ID in the group.
    pub stage_id: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Identifier for the API.
    pub api_uid: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
}

impl Api {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StageId`.
    pub fn stage_id(mut self, value: impl Into<String>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiUid`, which is required.
    pub fn api_uid(mut self, value: impl Into<String>) -> Self {
        self.api_uid = Some(value.into());
        self
    }
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    Api {
        "StageId" => stage_id: field,
        "GroupId" => group_id: field,
        "ApiUid" => api_uid: field,
        "StageName" => stage_name: field,
    }
}
