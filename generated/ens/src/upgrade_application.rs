// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeApplication`, from `ens/UpgradeApplication.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the containers of an edge application in the background, with a choice of canary
/// strategies.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::UpgradeApplicationRequest::new()
///     .app_id("...")
///     .template("...");
/// let reply = client.upgrade_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Template that is used, by name, ID or content.
    pub template: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
}

impl UpgradeApplicationRequest {
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
    /// Sets `Template`, which is required.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
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
    UpgradeApplicationRequest {
        "AppId" => app_id: query,
        "Template" => template: query,
        "Timeout" => timeout: query,
    }
}

impl Operation for UpgradeApplicationRequest {
    type Response = UpgradeApplicationResponse;
    type Error = UpgradeApplicationError;
    const INFO: OperationInfo = super::operation("UpgradeApplication")
        .required(&["AppId", "Template"]);
    const ERRORS: &'static [UpgradeApplicationError] = &[
        UpgradeApplicationError::MissingParameter,
        UpgradeApplicationError::NoPermission,
        UpgradeApplicationError::InvalidParameterAny,
        UpgradeApplicationError::InvalidParameter,
        UpgradeApplicationError::EnsInterfaceError,
        UpgradeApplicationError::CallInterface,
    ];
}

/// Response to [`UpgradeApplicationRequest`].
#[non_exhaustive]
pub struct UpgradeApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `6f24a774-6bd5-4026-bb7d-deffb1dad875`.
    pub task_id: Option<String>,
}

response! {
    UpgradeApplicationResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`UpgradeApplicationRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type UpgradeApplicationError = super::DocumentedError;
