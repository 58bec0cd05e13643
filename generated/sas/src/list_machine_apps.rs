// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMachineApps`, from `sas/ListMachineApps.md`.

use alicloud_runtime::codegen::*;

/// Lists serverless applications with their protection state.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListMachineAppsRequest::new();
/// let reply = client.list_machine_apps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMachineAppsRequest {
    /// Region that the application lies in.
    pub app_region_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the member account of the resource directory to act for.
    pub resource_directory_uid: Option<i64>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Which version of the auth is meant.
    pub auth_version: Option<String>,
}

impl ListMachineAppsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppRegionId`.
    pub fn app_region_id(mut self, value: impl Into<String>) -> Self {
        self.app_region_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceDirectoryUid`.
    #[inline]
    pub fn resource_directory_uid(mut self, value: i64) -> Self {
        self.resource_directory_uid = Some(value);
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AuthVersion`.
    pub fn auth_version(mut self, value: impl Into<String>) -> Self {
        self.auth_version = Some(value.into());
        self
    }
}

request! {
    ListMachineAppsRequest {
        "AppRegionId" => app_region_id: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ResourceDirectoryUid" => resource_directory_uid: query,
        "AppId" => app_id: query,
        "AppName" => app_name: query,
        "AuthVersion" => auth_version: query,
    }
}

impl Operation for ListMachineAppsRequest {
    type Response = ListMachineAppsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMachineApps").read_only();
}

/// Response to [`ListMachineAppsRequest`], which the documentation does not describe.
pub type ListMachineAppsResponse = alicloud_runtime::UndocumentedResponse;
