// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMseServiceApplication`, from `mse/CreateMseServiceApplication.md`.

use alicloud_runtime::codegen::*;

/// Registers an application for microservice governance in one of its namespaces.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateMseServiceApplicationRequest::new()
///     .app_name("...")
///     .region("...");
/// let reply = client.create_mse_service_application(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateMseServiceApplicationRequest {
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Programming language that the application is written in.
    pub language: Option<String>,
    /// Further details of the application, as a JSON text.
    pub extra_info: Option<String>,
    /// Whether traffic protection by Sentinel is used.
    pub sentinel_enable: Option<String>,
    /// Whether feature switches are used.
    pub switch_enable: Option<String>,
    /// Edition of the product, such as professional, developer or serverless.
    pub mse_version: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateMseServiceApplicationRequest {
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
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    /// Sets `ExtraInfo`.
    pub fn extra_info(mut self, value: impl Into<String>) -> Self {
        self.extra_info = Some(value.into());
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
    /// Sets `MseVersion`.
    pub fn mse_version(mut self, value: impl Into<String>) -> Self {
        self.mse_version = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateMseServiceApplicationRequest {
        "AppName" => app_name: query,
        "Region" => region: query,
        "Source" => source: query,
        "Language" => language: query,
        "ExtraInfo" => extra_info: query,
        "SentinelEnable" => sentinel_enable: query,
        "SwitchEnable" => switch_enable: query,
        "MseVersion" => mse_version: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateMseServiceApplicationRequest {
    type Response = CreateMseServiceApplicationResponse;
    type Error = CreateMseServiceApplicationError;
    const INFO: OperationInfo = super::operation("CreateMseServiceApplication")
        .required(&["AppName", "Region"])
        .success_flag("Success")
        .error_messages(&["Message"]);
    const ERRORS: &'static [CreateMseServiceApplicationError] = &[
        CreateMseServiceApplicationError::IllegalRequest,
        CreateMseServiceApplicationError::InvalidParameter,
        CreateMseServiceApplicationError::NoPermission,
        CreateMseServiceApplicationError::NotFound,
        CreateMseServiceApplicationError::InternalError,
    ];
}

/// Response to [`CreateMseServiceApplicationRequest`].
#[non_exhaustive]
pub struct CreateMseServiceApplicationResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `904F6C04-1284-****-8ED2-FFC57E507A72`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MseServiceApplicationData>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateMseServiceApplicationResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MseServiceApplicationData {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Further details of the application, as a JSON text.
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
    /// ID of the user or account that the call or the item is about. Example: `1234567890`.
    pub user_id: Option<String>,
    /// Where it comes from. Example: `edasmsc`.
    pub source: Option<String>,
    /// Programming language that the application is written in. Example: `JAVA`.
    pub language: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.0.0`.
    pub version: Option<String>,
}

response! {
    MseServiceApplicationData {
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
        "Version" => version: value,
    }
}

/// Errors that the documentation of [`CreateMseServiceApplicationRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateMseServiceApplicationError = super::DocumentedError;
