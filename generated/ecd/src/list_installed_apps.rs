// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstalledApps`, from `ecd/ListInstalledApps.md`.

use alicloud_runtime::codegen::*;

/// Lists the applications that are installed on a cloud computer.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ListInstalledAppsRequest::new()
///     .desktop_id("...");
/// let reply = client.list_installed_apps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstalledAppsRequest {
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
}

impl ListInstalledAppsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListInstalledAppsRequest {
        "DesktopId" => desktop_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListInstalledAppsRequest {
    type Response = ListInstalledAppsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstalledApps")
        .required(&["DesktopId"])
        .read_only();
}

/// Response to [`ListInstalledAppsRequest`], which the documentation does not describe.
pub type ListInstalledAppsResponse = alicloud_runtime::UndocumentedResponse;
