// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAppInfo`, from `vod/CreateAppInfo.md`.

use alicloud_runtime::codegen::*;

/// Creates an application with a name, a description and a resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::CreateAppInfoRequest::new()
///     .app_name("test");
/// let reply = client.create_app_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAppInfoRequest {
    /// **Required.** Name that the application is registered under.
    /// Length: at most 128. Example: `test`.
    pub app_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 512. Example: `myfirstapp`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateAppInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateAppInfoRequest {
        "AppName" => app_name: query,
        "Description" => description: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateAppInfoRequest {
    type Response = CreateAppInfoResponse;
    type Error = CreateAppInfoError;
    const INFO: OperationInfo = super::operation("CreateAppInfo").required(&["AppName"]);
    const ERRORS: &'static [CreateAppInfoError] = &[
        CreateAppInfoError::OperationDeniedNotOpenAppService,
        CreateAppInfoError::ForbiddenOperateApp,
        CreateAppInfoError::AlreadyExistAppName,
        CreateAppInfoError::LimitExceededAppCount,
    ];
}

/// Response to [`CreateAppInfoRequest`].
#[non_exhaustive]
pub struct CreateAppInfoResponse {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-****-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    CreateAppInfoResponse {
        "AppId" => app_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAppInfoRequest`] names.
///
/// - [`OperationDeniedNotOpenAppService`](super::DocumentedError::OperationDeniedNotOpenAppService)
/// - [`ForbiddenOperateApp`](super::DocumentedError::ForbiddenOperateApp)
/// - [`AlreadyExistAppName`](super::DocumentedError::AlreadyExistAppName)
/// - [`LimitExceededAppCount`](super::DocumentedError::LimitExceededAppCount)
pub type CreateAppInfoError = super::DocumentedError;
