// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRumApps`, from `arms/GetRumApps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists RUM applications, filtered by ID, group, name, type, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRumAppsRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.get_rum_apps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRumAppsRequest {
    /// ID that the service gave the application. Example: `b590lhguqs@28f515462******`.
    pub app_id: Option<String>,
    /// The application group that the call is about. Example: `default`.
    pub app_group: Option<String>,
    /// Name that the application is registered under. Example: `test-app`.
    pub app_name: Option<String>,
    /// Which kind of application it is or is to be. Example: `web`.
    pub app_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetRumAppsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppGroup`.
    pub fn app_group(mut self, value: impl Into<String>) -> Self {
        self.app_group = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetRumAppsRequest {
        "AppId" => app_id: query,
        "AppGroup" => app_group: query,
        "AppName" => app_name: query,
        "AppType" => app_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query_json,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetRumAppsRequest {
    type Response = GetRumAppsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRumApps")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetRumAppsRequest`].
#[non_exhaustive]
pub struct GetRumAppsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `70675725-8F11-4817-8106-CFE0AD71****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Items of the kind application that were found or are concerned.
    pub app_list: Vec<AppList>,
}

response! {
    GetRumAppsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "AppList" => app_list: list(""),
    }
}

/// Items of the kind application that were found or are concerned.
#[non_exhaustive]
pub struct AppList {
    /// When the item was created. Example: `1685686960872`.
    pub create_time: Option<Value>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Identifier of the process, product or application concerned. Example: `xxxxx@cc08bdxxxx20b15`.
    pub pid: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `RUM`.
    pub type_: Option<String>,
    /// Name that the nick goes by. Example: `Williamtag`.
    pub nick_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of application it is or is to be. Example: `web`.
    pub app_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzaq3ypaqkdy`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether the application is followed. Example: `true`.
    pub is_subscription: Option<bool>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the package goes by. Example: `com.zy.yxws`.
    pub package_name: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    /// Example: `xxxxxxxx-default-cn.rum.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// Project of Log Service that takes the records.
    /// Example: `proj-xtrace-xxxxxxxba6ef5466b5debf9e2f951-cn-hangzhou`.
    pub sls_project: Option<String>,
    /// Logstore with the data. Example: `logstore-rum`.
    pub sls_logstore: Option<String>,
    /// Settings of each service domain name, one entry each.
    pub service_domain_configs: Vec<ServiceDomainConfig>,
}

response! {
    AppList {
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "Pid" => pid: value,
        "Type" => type_: value,
        "NickName" => nick_name: value,
        "RegionId" => region_id: value,
        "AppType" => app_type: value,
        "Status" => status: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "IsSubscription" => is_subscription: value,
        "Description" => description: value,
        "PackageName" => package_name: value,
        "Endpoint" => endpoint: value,
        "SlsProject" => sls_project: value,
        "SlsLogstore" => sls_logstore: value,
        "ServiceDomainConfigs" => service_domain_configs: list(""),
    }
}

/// Settings of each service domain name, one entry each.
#[non_exhaustive]
pub struct ServiceDomainConfig {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether requests are traced. Example: `true`.
    pub tracing: Option<String>,
    /// Kinds of propagator that were found or are concerned. Example: `sw8`.
    pub propagator_types: Vec<String>,
}

response! {
    ServiceDomainConfig {
        "Domain" => domain: value,
        "Description" => description: value,
        "Tracing" => tracing: value,
        "PropagatorTypes" => propagator_types: list(""),
    }
}
