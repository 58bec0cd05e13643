// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRumApp`, from `arms/CreateRumApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a real user monitoring (RUM) application and returns its ID and reporting endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateRumAppRequest::new()
///     .app_name("test-app")
///     .site_type("web")
///     .region_id("cn-hangzhou");
/// let reply = client.create_rum_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRumAppRequest {
    /// **Required.** Name that the application is registered under. Example: `test-app`.
    pub app_name: Option<String>,
    /// **Required.** Which kind of site it is or is to be. Example: `web`.
    pub site_type: Option<String>,
    /// Where it comes from. Example: `arms`.
    pub source: Option<String>,
    /// The application group that the call is about. Example: `default`.
    pub app_group: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Name that the package goes by. Example: `com.xxxx.xxxxxx`.
    pub package_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the nick goes by. Example: `test-app`.
    pub nick_name: Option<String>,
    /// Region that the real lies in. Example: `cn-shanghai-finance-1`.
    pub real_region_id: Option<String>,
    /// Language of the texts that come back, or of those handed in. Example: `java`.
    pub language: Option<String>,
}

impl CreateRumAppRequest {
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
    /// Sets `SiteType`, which is required.
    pub fn site_type(mut self, value: impl Into<String>) -> Self {
        self.site_type = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `AppGroup`.
    pub fn app_group(mut self, value: impl Into<String>) -> Self {
        self.app_group = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PackageName`.
    pub fn package_name(mut self, value: impl Into<String>) -> Self {
        self.package_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NickName`.
    pub fn nick_name(mut self, value: impl Into<String>) -> Self {
        self.nick_name = Some(value.into());
        self
    }
    /// Sets `RealRegionId`.
    pub fn real_region_id(mut self, value: impl Into<String>) -> Self {
        self.real_region_id = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    CreateRumAppRequest {
        "AppName" => app_name: query,
        "SiteType" => site_type: query,
        "Source" => source: query,
        "AppGroup" => app_group: query,
        "Description" => description: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query_json,
        "PackageName" => package_name: query,
        "RegionId" => region_id: query,
        "NickName" => nick_name: query,
        "RealRegionId" => real_region_id: query,
        "Language" => language: query,
    }
}

impl Operation for CreateRumAppRequest {
    type Response = CreateRumAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRumApp")
        .required(&["AppName", "SiteType", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreateRumAppRequest`].
#[non_exhaustive]
pub struct CreateRumAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A474FF8-7861-4D00-81B5-5BC3DA4E****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call returns besides its status.
    /// Example: `ggxxxnjuz@xxxx,xxxxxx-default-cn.rum.aliyuncs.com`.
    pub data: Option<RumAppData>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateRumAppResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RumAppData {
    /// Identifier of the process, product or application concerned.
    /// Example: `avccccxxxx@24cxxxxbf384dc6`.
    pub pid: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    /// Example: `xxxxxxxx-default-cn.rum.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// Domain name that belongs to the CDN.
    /// Example: `bxxxxxxx-sdk.rum.aliyuncs.com/v2/browser-sdk.js`.
    pub cdn_domain: Option<String>,
}

response! {
    RumAppData {
        "Pid" => pid: value,
        "Endpoint" => endpoint: value,
        "CdnDomain" => cdn_domain: value,
    }
}
