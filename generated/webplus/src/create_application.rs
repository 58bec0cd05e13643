// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplication`, from `webplus/CreateApplication.md`.

use alicloud_runtime::codegen::*;

/// Creates an application, to which deployment environments can be added.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::CreateApplicationRequest::new();
/// let reply = client.create_application(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// Free text that tells people about the application. Example: `This is an application`.
    pub app_description: Option<String>,
    /// Name that the application is registered under. Example: `app1`.
    pub app_name: Option<String>,
    /// Name that the category goes by. Example: `Java`.
    pub category_name: Option<String>,
    /// Whether packages are kept in a bucket of the service rather than one of the account.
    pub using_shared_storage: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppDescription`.
    pub fn app_description(mut self, value: impl Into<String>) -> Self {
        self.app_description = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `CategoryName`.
    pub fn category_name(mut self, value: impl Into<String>) -> Self {
        self.category_name = Some(value.into());
        self
    }
    /// Sets `UsingSharedStorage`.
    #[inline]
    pub fn using_shared_storage(mut self, value: bool) -> Self {
        self.using_shared_storage = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateApplicationRequest {
        "AppDescription" => app_description: form,
        "AppName" => app_name: form,
        "CategoryName" => category_name: form,
        "UsingSharedStorage" => using_shared_storage: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateApplicationRequest {
    type Response = CreateApplicationResponse;
    type Error = CreateApplicationError;
    const INFO: OperationInfo = super::operation("CreateApplication")
        .roa("POST", "/pop/v1/wam/application")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [CreateApplicationError] = &[
        CreateApplicationError::CategoryNotExists,
        CreateApplicationError::AppNameUsed,
    ];
}

/// Response to [`CreateApplicationRequest`].
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// The application as it stands after the call.
    pub application: Option<Application>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFD4C1BA-897D-4306-A79D-4D20D7E*****`.
    pub request_id: Option<String>,
}

response! {
    CreateApplicationResponse {
        "Application" => application: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The application as it stands after the call.
#[non_exhaustive]
pub struct Application {
    /// Free text that tells people about the application. Example: `This is an application`.
    pub app_description: Option<String>,
    /// ID that the service gave the application. Example: `wa-5d3ea7cf2977ca5251e*****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `newApplication`.
    pub app_name: Option<String>,
    /// Name that the category goes by. Example: `Java`.
    pub category_name: Option<String>,
    /// When the item was created. Example: `1562333864469`.
    pub create_time: Option<i64>,
    /// Who created it. Example: `userName`.
    pub create_username: Option<String>,
    /// When the item was last changed. Example: `1562333864469`.
    pub update_time: Option<i64>,
    /// Who changed it last. Example: `userName`.
    pub update_username: Option<String>,
    /// Whether packages are kept in a bucket of the service rather than one of the account.
    /// Example: `true`.
    pub using_shared_storage: Option<bool>,
}

response! {
    Application {
        "AppDescription" => app_description: value,
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CategoryName" => category_name: value,
        "CreateTime" => create_time: value,
        "CreateUsername" => create_username: value,
        "UpdateTime" => update_time: value,
        "UpdateUsername" => update_username: value,
        "UsingSharedStorage" => using_shared_storage: value,
    }
}

/// Errors that the documentation of [`CreateApplicationRequest`] names.
///
/// - [`CategoryNotExists`](super::DocumentedError::CategoryNotExists)
/// - [`AppNameUsed`](super::DocumentedError::AppNameUsed)
pub type CreateApplicationError = super::DocumentedError;
