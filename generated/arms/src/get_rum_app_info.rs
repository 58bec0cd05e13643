// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRumAppInfo`, from `arms/GetRumAppInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Returns the settings and status of one RUM application.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRumAppInfoRequest::new()
///     .pid("atc889zkcf@d8deedfa9bf****")
///     .region_id("cn-hangzhou");
/// let reply = client.get_rum_app_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRumAppInfoRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// The application group that the call is about. Example: `default`.
    pub app_group: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetRumAppInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `AppGroup`.
    pub fn app_group(mut self, value: impl Into<String>) -> Self {
        self.app_group = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetRumAppInfoRequest {
        "Pid" => pid: query,
        "AppGroup" => app_group: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetRumAppInfoRequest {
    type Response = GetRumAppInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRumAppInfo")
        .required(&["Pid", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetRumAppInfoRequest`].
#[non_exhaustive]
pub struct GetRumAppInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RumAppData>,
}

response! {
    GetRumAppInfoResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RumAppData {
    /// When the item was created. Example: `1683353594000`.
    pub create_time: Option<String>,
    /// Name that people know the item by. Example: `tomcat-demo-test`.
    pub name: Option<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `avccccefy0@24cccccbf384dc6`.
    pub pid: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `RUM`.
    pub type_: Option<String>,
    /// Name that the nick goes by. Example: `nickname`.
    pub nick_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of application it is or is to be. Example: `web`.
    pub app_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2vezare****`.
    pub resource_group_id: Option<String>,
    /// Whether the application is followed. Example: `true`.
    pub is_subscription: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the package goes by. Example: `com.alibaba.rum`.
    pub package_name: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    /// Example: `xxxxxxxx-default-cn.rum.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// Project of Log Service that takes the records.
    /// Example: `proj-xtrace-xxxxxxxxxxxxxxxxxxxxxxx-cn-hangzhou`.
    pub sls_project: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Logstore with the data. Example: `logstore-rum`.
    pub sls_logstore: Option<String>,
    /// Settings of each service domain name, one entry each.
    pub service_domain_configs: Vec<ServiceDomainConfig>,
    /// Domain name that belongs to the CDN.
    /// Example: `b59xxxxxxxx-sdk.rum.aliyuncs.com/v2/browser-sdk.js`.
    pub cdn_domain: Option<String>,
    /// Settings of the bonree SDK, and what it works with.
    pub bonree_sdk_config: Option<BonreeSDKConfig>,
    /// The application group that the item belongs to or stands for. Example: `default`.
    pub app_group: Option<String>,
    /// Region that the backend service trace lies in. Example: `cn-hangzhou`.
    pub backend_service_trace_region: Option<String>,
    /// Settings of the application, and what it works with.
    pub app_config: Option<String>,
    /// Settings of the SDK for web pages, as JSON.
    pub web_sdk_config_json: Option<String>,
}

response! {
    RumAppData {
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "Pid" => pid: value,
        "Type" => type_: value,
        "NickName" => nick_name: value,
        "RegionId" => region_id: value,
        "AppType" => app_type: value,
        "Status" => status: value,
        "ResourceGroupId" => resource_group_id: value,
        "IsSubscription" => is_subscription: value,
        "Description" => description: value,
        "PackageName" => package_name: value,
        "Endpoint" => endpoint: value,
        "SlsProject" => sls_project: value,
        "Tags" => tags: list(""),
        "SlsLogstore" => sls_logstore: value,
        "ServiceDomainConfigs" => service_domain_configs: list(""),
        "CdnDomain" => cdn_domain: value,
        "BonreeSDKConfig" => bonree_sdk_config: value,
        "AppGroup" => app_group: value,
        "BackendServiceTraceRegion" => backend_service_trace_region: value,
        "AppConfig" => app_config: value,
        "WebSDKConfigJson" => web_sdk_config_json: value,
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
    pub tracing: Option<bool>,
    /// Kinds of propagator that were found or are concerned. Example: `sw8`.
    pub propagator_types: Vec<String>,
    /// Rate or share that applies to the sampling. Example: `100`.
    pub sampling_rate: Option<i32>,
}

response! {
    ServiceDomainConfig {
        "Domain" => domain: value,
        "Description" => description: value,
        "Tracing" => tracing: value,
        "PropagatorTypes" => propagator_types: list(""),
        "SamplingRate" => sampling_rate: value,
    }
}

/// Settings of the bonree SDK, and what it works with.
#[non_exhaustive]
pub struct BonreeSDKConfig {
    /// Settings of the module, and what it works with.
    pub module_config: Option<ModuleConfig>,
    /// Settings of the sampling, and what it works with.
    pub sampling_config: Option<SamplingConfig>,
}

response! {
    BonreeSDKConfig {
        "moduleConfig" => module_config: value,
        "samplingConfig" => sampling_config: value,
    }
}

/// Settings of the module, and what it works with.
#[non_exhaustive]
pub struct ModuleConfig {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Settings of the default, and what it works with.
    pub default_config: BTreeMap<String, CustomConfig>,
    /// Settings of each version, one entry each.
    pub version_configs: BTreeMap<String, VersionConfig>,
}

response! {
    ModuleConfig {
        "enable" => enable: value,
        "defaultConfig" => default_config: map,
        "versionConfigs" => version_configs: map,
    }
}

/// Settings of the default, and what it works with.
#[non_exhaustive]
pub struct CustomConfig {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    CustomConfig {
        "enable" => enable: value,
    }
}

/// Settings of each version, one entry each.
#[non_exhaustive]
pub struct VersionConfig {
    /// Whether settings of your own apply. Example: `true`.
    pub use_custom: Option<bool>,
    /// Settings of the custom, and what it works with.
    pub custom_config: BTreeMap<String, CustomConfig>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: update. Example: `1721112372055`.
    pub update_time: Option<i64>,
}

response! {
    VersionConfig {
        "useCustom" => use_custom: value,
        "customConfig" => custom_config: map,
        "description" => description: value,
        "updateTime" => update_time: value,
    }
}

/// Settings of the sampling, and what it works with.
#[non_exhaustive]
pub struct SamplingConfig {
    /// Which kind of sampling it is or is to be. Example: `1`.
    pub sampling_type: Option<i32>,
    /// Rate or share that applies to the sampling. Example: `500`.
    pub sampling_rate: Option<i32>,
}

response! {
    SamplingConfig {
        "samplingType" => sampling_type: value,
        "samplingRate" => sampling_rate: value,
    }
}
