// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnvironmentDashboards`, from `arms/ListEnvironmentDashboards.md`.

use alicloud_runtime::codegen::*;

/// Lists the dashboards of an environment, optionally for one add-on.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEnvironmentDashboardsRequest::new()
///     .environment_id("env-xxx");
/// let reply = client.list_environment_dashboards(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnvironmentDashboardsRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the addon goes by. Example: `trace-java`.
    pub addon_name: Option<String>,
    /// Use that is meant, or the kind of check that applies. Example: `database`.
    pub scene: Option<String>,
}

impl ListEnvironmentDashboardsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AddonName`.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
    /// Sets `Scene`.
    pub fn scene(mut self, value: impl Into<String>) -> Self {
        self.scene = Some(value.into());
        self
    }
}

request! {
    ListEnvironmentDashboardsRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
        "AddonName" => addon_name: query,
        "Scene" => scene: query,
    }
}

impl Operation for ListEnvironmentDashboardsRequest {
    type Response = ListEnvironmentDashboardsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEnvironmentDashboards")
        .required(&["EnvironmentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEnvironmentDashboardsRequest`].
#[non_exhaustive]
pub struct ListEnvironmentDashboardsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C647A`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<EnvironmentDashboardData>,
}

response! {
    ListEnvironmentDashboardsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvironmentDashboardData {
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
}

response! {
    EnvironmentDashboardData {
        "Dashboards" => dashboards: list(""),
        "Total" => total: value,
    }
}

/// The dashboards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Dashboard {
    /// Identifier of the folder in Grafana. Example: `1374923841627893`.
    pub folder_uid: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hongkong`.
    pub region: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `k8s`.
    pub tags: Vec<String>,
    /// Title or heading shown to people. Example: `kafka-instance`.
    pub title: Option<String>,
    /// Number of the account concerned. Example: `1537863211936042`.
    pub uid: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxx`.
    pub url: Option<String>,
}

response! {
    Dashboard {
        "FolderUid" => folder_uid: value,
        "Region" => region: value,
        "Tags" => tags: list(""),
        "Title" => title: value,
        "Uid" => uid: value,
        "Url" => url: value,
    }
}
