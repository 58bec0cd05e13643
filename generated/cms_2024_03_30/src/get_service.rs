// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetService`, from `cms_2024_03_30/GetService.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows one service under application observability.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetServiceRequest::new()
///     .workspace("workspace-test")
///     .service_id("cwzxvuc6uo@4bc6b15ad81f166174ffb");
/// let reply = client.get_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// **Required.** ID of the service that the call is about.
    /// Example: `cwzxvuc6uo@4bc6b15ad81f166174ffb`.
    pub service_id: Option<String>,
}

impl GetServiceRequest {
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
}

request! {
    GetServiceRequest {
        "workspace" => workspace: path,
        "serviceId" => service_id: path,
    }
}

impl Operation for GetServiceRequest {
    type Response = GetServiceResponse;
    type Error = GetServiceError;
    const INFO: OperationInfo = super::operation("GetService")
        .roa("GET", "/workspace/{workspace}/service/{serviceId}")
        .required(&["workspace", "serviceId"])
        .read_only();
    const ERRORS: &'static [GetServiceError] = &[
        GetServiceError::InvalidServiceNotFound,
    ];
}

/// Response to [`GetServiceRequest`].
#[non_exhaustive]
pub struct GetServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-BE6E-5F82-A484-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// The service asked for.
    pub service: Option<Service>,
}

response! {
    GetServiceResponse {
        "requestId" => request_id: value,
        "service" => service: value,
    }
}

/// The service asked for.
#[non_exhaustive]
pub struct Service {
    /// ID of the service that the item belongs to or stands for.
    /// Example: `cwzxvuc6uo@4bc6b15ad81f166174ffb`.
    pub service_id: Option<String>,
    /// Name that the service goes by. Example: `demo-app`.
    pub service_name: Option<String>,
    /// When the item was created. Example: `2025-05-13T03:32:55Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of service it is or is to be. Example: `TRACE`.
    pub service_type: Option<String>,
    /// State that the service is in. Example: `Running`.
    pub service_status: Option<String>,
    /// Name that the display goes by. Example: `text`.
    pub display_name: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// Workspace everything belongs to. Example: `default-cms-1106439496876715-cn-hangzhou`.
    pub workspace: Option<String>,
    /// Identifier that older versions of application monitoring know it by.
    /// Example: `by6rjzro2j@0fe8dfa799e5906`.
    pub pid: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// The attributes that are concerned. Example: `{"language":"java"}`.
    pub attributes: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-aekxxzuad5zzzz`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
}

response! {
    Service {
        "serviceId" => service_id: value,
        "serviceName" => service_name: value,
        "createTime" => create_time: value,
        "serviceType" => service_type: value,
        "serviceStatus" => service_status: value,
        "displayName" => display_name: value,
        "regionId" => region_id: value,
        "workspace" => workspace: value,
        "pid" => pid: value,
        "description" => description: value,
        "attributes" => attributes: value,
        "resourceGroupId" => resource_group_id: value,
        "tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`GetServiceRequest`] names.
///
/// - [`InvalidServiceNotFound`](super::DocumentedError::InvalidServiceNotFound)
pub type GetServiceError = super::DocumentedError;
