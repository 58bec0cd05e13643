// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeployApis`, from `cloudapi/BatchDeployApis.md`.

use alicloud_runtime::codegen::*;

/// Publishes several APIs to an environment with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::BatchDeployApisRequest::new()
///     .stage_name("...")
///     .description("...");
/// let reply = client.batch_deploy_apis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeployApisRequest {
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// APIs to work on. Items: at most 500.
    pub api: Vec<Api>,
}

impl BatchDeployApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Api`.
    pub fn api(mut self, value: impl IntoIterator<Item = impl Into<Api>>) -> Self {
        self.api = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchDeployApisRequest {
        "StageName" => stage_name: query,
        "Description" => description: query,
        "Api" => api: query,
    }
}

impl Operation for BatchDeployApisRequest {
    type Response = BatchDeployApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchDeployApis")
        .required(&["StageName", "Description"]);
}

/// Response to [`BatchDeployApisRequest`].
#[non_exhaustive]
pub struct BatchDeployApisResponse {
    /// Background task whose progress is asked for. Example: `2a322599-8e38-428a-a306-9b21ea2129bf`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E7FE7172-AA75-5880-B6F7-C00893E9BC06`.
    pub request_id: Option<String>,
}

response! {
    BatchDeployApisResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// APIs to work on.
#[non_exhaustive]
pub struct Api {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Identifier for the API.
    pub api_uid: Option<String>,
}

impl Api {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    Api {
        "GroupId" => group_id: field,
        "ApiUid" => api_uid: field,
    }
}
