// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeployApi`, from `cloudapi/DeployApi.md`.

use alicloud_runtime::codegen::*;

/// Publishes an API to an environment, in which it can be called from then on.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeployApiRequest::new()
///     .api_id("...")
///     .stage_name("...")
///     .description("...");
/// let reply = client.deploy_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeployApiRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
}

impl DeployApiRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
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
}

request! {
    DeployApiRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "StageName" => stage_name: query,
        "Description" => description: query,
    }
}

impl Operation for DeployApiRequest {
    type Response = DeployApiResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeployApi")
        .required(&["ApiId", "StageName", "Description"]);
}

/// Response to [`DeployApiRequest`].
pub type DeployApiResponse = alicloud_runtime::EmptyResponse;
