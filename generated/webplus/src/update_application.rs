// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApplication`, from `webplus/UpdateApplication.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of an application.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::UpdateApplicationRequest::new();
/// let reply = client.update_application(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UpdateApplicationRequest {
    /// ID that the service gave the application. Example: `wa-5d1af9c802470221ab7*****`.
    pub app_id: Option<String>,
    /// Free text that tells people about the application. Example: `text`.
    pub app_description: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateApplicationRequest {
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
    /// Sets `AppDescription`.
    pub fn app_description(mut self, value: impl Into<String>) -> Self {
        self.app_description = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateApplicationRequest {
        "AppId" => app_id: form,
        "AppDescription" => app_description: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateApplicationRequest {
    type Response = UpdateApplicationResponse;
    type Error = UpdateApplicationError;
    const INFO: OperationInfo = super::operation("UpdateApplication")
        .roa("PUT", "/pop/v1/wam/application")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [UpdateApplicationError] = &[
        UpdateApplicationError::ResourceAuthFailed,
        UpdateApplicationError::AppNotExist,
    ];
}

/// Response to [`UpdateApplicationRequest`].
#[non_exhaustive]
pub struct UpdateApplicationResponse {
    /// The application as it stands after the call.
    pub application: Option<Application>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `18A1F87E-591D-4491-90D5-2B101FA*****`.
    pub request_id: Option<String>,
}

response! {
    UpdateApplicationResponse {
        "Application" => application: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The application as it stands after the call.
#[non_exhaustive]
pub struct Application {
    /// Free text that tells people about the application. Example: `text`.
    pub app_description: Option<String>,
    /// ID that the service gave the application. Example: `wa-5d1af9c802470221ab7*****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `user1`.
    pub app_name: Option<String>,
    /// Name that the category goes by. Example: `Java`.
    pub category_name: Option<String>,
    /// When the item was created. Example: `1562048968834`.
    pub create_time: Option<i64>,
    /// Who created it. Example: `user1`.
    pub create_username: Option<String>,
    /// When the item was last changed. Example: `1564139945132`.
    pub update_time: Option<i64>,
    /// Who changed it last. Example: `user1`.
    pub update_username: Option<String>,
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
    }
}

/// Errors that the documentation of [`UpdateApplicationRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
pub type UpdateApplicationError = super::DocumentedError;
