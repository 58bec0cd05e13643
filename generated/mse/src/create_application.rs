// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplication`, from `mse/CreateApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Registers an application for microservice governance.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateApplicationRequest::new()
///     .region("...")
///     .namespace("...")
///     .app_name("...");
/// let reply = client.create_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Programming language that the application is written in.
    pub language: Option<String>,
    /// Whether traffic protection by Sentinel is used.
    pub sentinel_enable: Option<String>,
    /// Whether feature switches are used.
    pub switch_enable: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `SentinelEnable`.
    pub fn sentinel_enable(mut self, value: impl Into<String>) -> Self {
        self.sentinel_enable = Some(value.into());
        self
    }
    /// Sets `SwitchEnable`.
    pub fn switch_enable(mut self, value: impl Into<String>) -> Self {
        self.switch_enable = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateApplicationRequest {
        "Region" => region: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "Source" => source: query,
        "Language" => language: query,
        "SentinelEnable" => sentinel_enable: query,
        "SwitchEnable" => switch_enable: query,
        "Tags" => tags: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateApplicationRequest {
    type Response = CreateApplicationResponse;
    type Error = CreateApplicationError;
    const INFO: OperationInfo = super::operation("CreateApplication")
        .required(&["Region", "Namespace", "AppName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateApplicationError] = &[
        CreateApplicationError::IllegalRequest,
        CreateApplicationError::InvalidParameter,
        CreateApplicationError::NoPermission,
        CreateApplicationError::NotFound,
        CreateApplicationError::InternalError,
    ];
}

/// Response to [`CreateApplicationRequest`].
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68D91223-CCE9-5F9C-B538-20F617DA48B1`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `data`.
    pub data: Option<ApplicationData>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    CreateApplicationResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationData {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Further details of the application, as a JSON text.
    /// Example: `{\"rpcTypes\":[\"dubbo\",\"springCloud\"]}`.
    pub extra_info: Option<String>,
    /// Name that the application is registered under. Example: `spring-cloud-a`.
    pub app_name: Option<String>,
    /// When the item was last changed. Example: `1632979237663`.
    pub update_time: Option<i64>,
    /// Key with which the agent of the application reports to the service.
    /// Example: `xxxxxxxx@xxxxxxxxxx`.
    pub license_key: Option<String>,
    /// When the item was created. Example: `1631001140913`.
    pub create_time: Option<i64>,
    /// ID that the service gave the application. Example: `xxxxxxxx@xxxxxxxxxx`.
    pub app_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1888888888`.
    pub user_id: Option<String>,
    /// Where it comes from. Example: `ACK`.
    pub source: Option<String>,
    /// Programming language that the application is written in. Example: `JAVA`.
    pub language: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `prod`.
    pub namespace: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.0.0`.
    pub version: Option<String>,
}

response! {
    ApplicationData {
        "Status" => status: value,
        "ExtraInfo" => extra_info: value,
        "AppName" => app_name: value,
        "UpdateTime" => update_time: value,
        "LicenseKey" => license_key: value,
        "CreateTime" => create_time: value,
        "AppId" => app_id: value,
        "UserId" => user_id: value,
        "Source" => source: value,
        "Language" => language: value,
        "RegionId" => region_id: value,
        "Namespace" => namespace: value,
        "Version" => version: value,
    }
}

/// Errors that the documentation of [`CreateApplicationRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateApplicationError = super::DocumentedError;
