// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateService`, from `cms_2024_03_30/UpdateService.md`.

use alicloud_runtime::codegen::*;

/// Changes display name, description, or status of a service under application observability.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateServiceRequest::new()
///     .workspace("workspace-test")
///     .service_id("cwzxvuc6uo@4bc6b15ad81f166174ffb");
/// let reply = client.update_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateServiceRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// **Required.** ID of the service that the call is about.
    /// Example: `cwzxvuc6uo@4bc6b15ad81f166174ffb`.
    pub service_id: Option<String>,
    /// Name that the display goes by. Example: `api-monitor-test`.
    pub display_name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// The attributes that are concerned. Example: `{"language":"java"}`.
    pub attributes: Option<String>,
    /// State of the service, to narrow the list down to or to be put into. Example: `Stopped`.
    pub service_status: Option<String>,
}

impl UpdateServiceRequest {
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
    /// Sets `serviceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `displayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `attributes`.
    pub fn attributes(mut self, value: impl Into<String>) -> Self {
        self.attributes = Some(value.into());
        self
    }
    /// Sets `serviceStatus`.
    pub fn service_status(mut self, value: impl Into<String>) -> Self {
        self.service_status = Some(value.into());
        self
    }
}

request! {
    UpdateServiceRequest {
        "workspace" => workspace: path,
        "serviceId" => service_id: path,
        "displayName" => display_name: body,
        "description" => description: body,
        "attributes" => attributes: body,
        "serviceStatus" => service_status: body,
    }
}

impl Operation for UpdateServiceRequest {
    type Response = UpdateServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateService")
        .roa("PUT", "/workspace/{workspace}/service/{serviceId}")
        .required(&["workspace", "serviceId"]);
}

/// Response to [`UpdateServiceRequest`].
#[non_exhaustive]
pub struct UpdateServiceResponse {
    /// ID of this call; quote it when asking support about it. Example: `123-0F43-23423-AC43-34234`.
    pub request_id: Option<String>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `em87vd@c2e25bcfe0e21ce0***`.
    pub service_id: Option<String>,
}

response! {
    UpdateServiceResponse {
        "requestId" => request_id: value,
        "serviceId" => service_id: value,
    }
}
