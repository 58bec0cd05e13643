// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApplication`, from `ens/DeleteApplication.md`.

use alicloud_runtime::codegen::*;

/// Releases all containers and resources of an application in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteApplicationRequest::new()
///     .app_id("...");
/// let reply = client.delete_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
}

impl DeleteApplicationRequest {
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
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
}

request! {
    DeleteApplicationRequest {
        "AppId" => app_id: query,
        "Timeout" => timeout: query,
    }
}

impl Operation for DeleteApplicationRequest {
    type Response = DeleteApplicationResponse;
    type Error = DeleteApplicationError;
    const INFO: OperationInfo = super::operation("DeleteApplication")
        .required(&["AppId"]);
    const ERRORS: &'static [DeleteApplicationError] = &[
        DeleteApplicationError::MissingParameter,
        DeleteApplicationError::NoPermission,
        DeleteApplicationError::InvalidParameterAny,
        DeleteApplicationError::InvalidParameter,
        DeleteApplicationError::EnsInterfaceError,
        DeleteApplicationError::CallInterface,
    ];
}

/// Response to [`DeleteApplicationRequest`].
pub type DeleteApplicationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteApplicationRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DeleteApplicationError = super::DocumentedError;
