// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateService`, from `cms_2024_03_30/CreateService.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Registers a service for application observability in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateServiceRequest::new()
///     .workspace("default-cms-1793369865235921-cn-shenzhen")
///     .service_name("mag_test")
///     .service_type("TRACE");
/// let reply = client.create_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceRequest {
    /// **Required.** Workspace everything belongs to.
    /// Example: `default-cms-1793369865235921-cn-shenzhen`.
    pub workspace: Option<String>,
    /// **Required.** Name that the service goes by. Example: `mag_test`.
    pub service_name: Option<String>,
    /// **Required.** Which kind of service it is or is to be. Example: `TRACE`.
    pub service_type: Option<String>,
    /// Name that the display goes by. Example: `text`.
    pub display_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The attributes that are concerned. Example: `{"language":"java"}`.
    pub attributes: Option<String>,
    /// State of the service, to narrow the list down to or to be put into. Example: `Created`.
    pub service_status: Option<String>,
    /// Identifier for the application; normally left to the service.
    /// Example: `bx3udsi5ie@ed2ba6beebdb6de`.
    pub pid: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-xxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
}

impl CreateServiceRequest {
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
    /// Sets `serviceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `serviceType`, which is required.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
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
    /// Sets `pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateServiceRequest {
        "workspace" => workspace: path,
        "serviceName" => service_name: body,
        "serviceType" => service_type: body,
        "displayName" => display_name: body,
        "description" => description: body,
        "attributes" => attributes: body,
        "serviceStatus" => service_status: body,
        "pid" => pid: body,
        "resourceGroupId" => resource_group_id: body,
        "tags" => tags: body,
    }
}

impl Operation for CreateServiceRequest {
    type Response = CreateServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateService")
        .roa("POST", "/workspace/{workspace}/service")
        .required(&["workspace", "serviceName", "serviceType"]);
}

/// Response to [`CreateServiceRequest`].
#[non_exhaustive]
pub struct CreateServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A2FA9E9-9CF1-5CB1-A808-52828F14310D`.
    pub request_id: Option<String>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `cwzxvuc6uo@4bc6b15ad81f166174ffb`.
    pub service_id: Option<String>,
    /// Identifier that older versions of application monitoring know it by.
    /// Example: `cwzxvuc6uo@d60088ad4797d26`.
    pub pid: Option<String>,
}

response! {
    CreateServiceResponse {
        "requestId" => request_id: value,
        "serviceId" => service_id: value,
        "pid" => pid: value,
    }
}
