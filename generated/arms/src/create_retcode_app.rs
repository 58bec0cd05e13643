// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRetcodeApp`, from `arms/CreateRetcodeApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a browser monitoring task for a website or mini program.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateRetcodeAppRequest::new()
///     .region_id("cn-hangzhou")
///     .retcode_app_name("SdkTest")
///     .retcode_app_type("mini_dd");
/// let reply = client.create_retcode_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRetcodeAppRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the application under browser monitoring goes by. Example: `SdkTest`.
    pub retcode_app_name: Option<String>,
    /// **Required.** Which kind of application under browser monitoring it is or is to be.
    /// Example: `mini_dd`.
    pub retcode_app_type: Option<Open<RetcodeAppType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl CreateRetcodeAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RetcodeAppName`, which is required.
    pub fn retcode_app_name(mut self, value: impl Into<String>) -> Self {
        self.retcode_app_name = Some(value.into());
        self
    }
    /// Sets `RetcodeAppType`, which is required.
    pub fn retcode_app_type(mut self, value: impl Into<Open<RetcodeAppType>>) -> Self {
        self.retcode_app_type = Some(value.into());
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
}

request! {
    CreateRetcodeAppRequest {
        "RegionId" => region_id: query,
        "RetcodeAppName" => retcode_app_name: query,
        "RetcodeAppType" => retcode_app_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateRetcodeAppRequest {
    type Response = CreateRetcodeAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRetcodeApp")
        .required(&["RegionId", "RetcodeAppName", "RetcodeAppType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreateRetcodeAppRequest`].
#[non_exhaustive]
pub struct CreateRetcodeAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C647A`.
    pub request_id: Option<String>,
    /// Application under browser monitoring, with its facts.
    pub retcode_app_data_bean: Option<RetcodeAppDataBean>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `bdidt76ehx@d5cf1cd3f7df411`.
    pub data: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    CreateRetcodeAppResponse {
        "RequestId" => request_id: value,
        "RetcodeAppDataBean" => retcode_app_data_bean: value,
        "Code" => code: value,
        "Data" => data: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

/// Application under browser monitoring, with its facts.
#[non_exhaustive]
pub struct RetcodeAppDataBean {
    /// ID that the service gave the application. Example: `135143`.
    pub app_id: Option<i64>,
    /// Identifier of the process, product or application concerned.
    /// Example: `aokcdqn3ly@a195c6d6421****`.
    pub pid: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tags>,
}

response! {
    RetcodeAppDataBean {
        "AppId" => app_id: value,
        "Pid" => pid: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tags"),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tags {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `TestKey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `TestValue`.
    pub value: Option<String>,
}

response! {
    Tags {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// Which kind of application under browser monitoring it is or is to be.
    pub enum RetcodeAppType {
        /// Web page.
        Web = "web",
        /// Weex app.
        Weex = "weex",
        /// Mini program of DingTalk.
        MiniDd = "mini_dd",
        /// Mini program of Alipay.
        MiniAlipay = "mini_alipay",
        /// Mini program of WeChat.
        MiniWx = "mini_wx",
        /// Mini program of another kind.
        MiniCommon = "mini_common",
    }
}
