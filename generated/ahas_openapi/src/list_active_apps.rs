// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListActiveApps`, from `ahas-openapi/ListActiveApps.md`.

use alicloud_runtime::codegen::*;

/// Lists the active applications of a type, with the time of the latest health ping.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::ListActiveAppsRequest::new()
///     .namespace("...");
/// let reply = client.list_active_apps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListActiveAppsRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Which kind of application it is or is to be. Range: 0 to 2147483647.
    pub app_type: Option<i32>,
    /// Region that the ahas lies in.
    pub ahas_region_id: Option<String>,
}

impl ListActiveAppsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppType`.
    #[inline]
    pub fn app_type(mut self, value: i32) -> Self {
        self.app_type = Some(value);
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    ListActiveAppsRequest {
        "Namespace" => namespace: query,
        "AppType" => app_type: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for ListActiveAppsRequest {
    type Response = ListActiveAppsResponse;
    type Error = ListActiveAppsError;
    const INFO: OperationInfo = super::operation("ListActiveApps")
        .required(&["Namespace"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListActiveAppsError] = &[
        ListActiveAppsError::IllegalArgument,
    ];
}

/// Response to [`ListActiveAppsRequest`].
#[non_exhaustive]
pub struct ListActiveAppsResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ActiveAppData>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
}

response! {
    ListActiveAppsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ActiveAppData {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Time that is set or recorded for this: last health ping.
    pub last_health_ping_time: Option<i64>,
    /// Level that the current has on its scale.
    pub current_level: Option<i32>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Which kind of application it is or is to be.
    pub app_type: Option<i32>,
    /// Level that the dirty has on its scale.
    pub dirty_level: Option<i32>,
    /// Name that the ahas application goes by.
    pub ahas_app_name: Option<String>,
}

response! {
    ActiveAppData {
        "AppName" => app_name: value,
        "LastHealthPingTime" => last_health_ping_time: value,
        "CurrentLevel" => current_level: value,
        "Namespace" => namespace: value,
        "AppType" => app_type: value,
        "DirtyLevel" => dirty_level: value,
        "AhasAppName" => ahas_app_name: value,
    }
}

/// Errors that the documentation of [`ListActiveAppsRequest`] names.
///
/// - [`IllegalArgument`](super::DocumentedError::IllegalArgument)
pub type ListActiveAppsError = super::DocumentedError;
