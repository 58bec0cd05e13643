// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RollbackApplication`, from `ens/RollbackApplication.md`.

use alicloud_runtime::codegen::*;

/// Takes the containers of an application back to an earlier version.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RollbackApplicationRequest::new()
///     .app_id("...")
///     .from_app_version("...");
/// let reply = client.rollback_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RollbackApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Which version of the from application is meant.
    pub from_app_version: Option<String>,
    /// Which version of the to application is meant.
    pub to_app_version: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
}

impl RollbackApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `FromAppVersion`, which is required.
    pub fn from_app_version(mut self, value: impl Into<String>) -> Self {
        self.from_app_version = Some(value.into());
        self
    }
    /// Sets `ToAppVersion`.
    pub fn to_app_version(mut self, value: impl Into<String>) -> Self {
        self.to_app_version = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
}

request! {
    RollbackApplicationRequest {
        "AppId" => app_id: query,
        "FromAppVersion" => from_app_version: query,
        "ToAppVersion" => to_app_version: query,
        "Timeout" => timeout: query,
    }
}

impl Operation for RollbackApplicationRequest {
    type Response = RollbackApplicationResponse;
    type Error = RollbackApplicationError;
    const INFO: OperationInfo = super::operation("RollbackApplication")
        .required(&["AppId", "FromAppVersion"]);
    const ERRORS: &'static [RollbackApplicationError] = &[
        RollbackApplicationError::MissingParameter,
        RollbackApplicationError::NoPermission,
        RollbackApplicationError::InvalidParameterAny,
        RollbackApplicationError::InvalidParameter,
        RollbackApplicationError::EnsInterfaceError,
        RollbackApplicationError::CallInterface,
    ];
}

/// Response to [`RollbackApplicationRequest`].
pub type RollbackApplicationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RollbackApplicationRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type RollbackApplicationError = super::DocumentedError;
