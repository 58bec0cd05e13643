// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceObservability`, from `cms_2024_03_30/CreateServiceObservability.md`.

use alicloud_runtime::codegen::*;

/// Prepares the resources that application observability of a type needs in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateServiceObservabilityRequest::new()
///     .workspace("default-cms-1654218965343050-cn-hangzhou")
///     .type_("apm");
/// let reply = client.create_service_observability(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceObservabilityRequest {
    /// **Required.** Workspace everything belongs to.
    /// Example: `default-cms-1654218965343050-cn-hangzhou`.
    pub workspace: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `apm`.
    pub type_: Option<String>,
}

impl CreateServiceObservabilityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace`, which is required.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    CreateServiceObservabilityRequest {
        "workspace" => workspace: path,
        "type" => type_: path,
    }
}

impl Operation for CreateServiceObservabilityRequest {
    type Response = CreateServiceObservabilityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateServiceObservability")
        .roa("POST", "/workspace/{workspace}/service-observability/{type}")
        .required(&["workspace", "type"]);
}

/// Response to [`CreateServiceObservabilityRequest`].
#[non_exhaustive]
pub struct CreateServiceObservabilityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
}

response! {
    CreateServiceObservabilityResponse {
        "requestId" => request_id: value,
    }
}
