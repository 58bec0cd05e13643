// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteService`, from `cms_2024_03_30/DeleteService.md`.

use alicloud_runtime::codegen::*;

/// Deletes a service from a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteServiceRequest::new()
///     .workspace("workspace-test")
///     .service_id("cwzxvuc6uo@4bc6b15ad81f166174ffb");
/// let reply = client.delete_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteServiceRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// **Required.** ID of the service that the call is about.
    /// Example: `cwzxvuc6uo@4bc6b15ad81f166174ffb`.
    pub service_id: Option<String>,
}

impl DeleteServiceRequest {
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
    DeleteServiceRequest {
        "workspace" => workspace: path,
        "serviceId" => service_id: path,
    }
}

impl Operation for DeleteServiceRequest {
    type Response = DeleteServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteService")
        .roa("DELETE", "/workspace/{workspace}/service/{serviceId}")
        .required(&["workspace", "serviceId"]);
}

/// Response to [`DeleteServiceRequest`].
#[non_exhaustive]
pub struct DeleteServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `51B6A3E8-EA9E-5143-BE11-8E5F83474C95`.
    pub request_id: Option<String>,
}

response! {
    DeleteServiceResponse {
        "requestId" => request_id: value,
    }
}
