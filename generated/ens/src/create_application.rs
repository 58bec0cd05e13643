// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplication`, from `ens/CreateApplication.md`.

use alicloud_runtime::codegen::*;

/// Creates an edge application that hosts containers, bare metal machines, or virtual machines on
/// edge nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateApplicationRequest::new()
///     .template("...");
/// let reply = client.create_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// **Required.** Template that is used, by name, ID or content.
    pub template: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
}

impl CreateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    CreateApplicationRequest {
        "Template" => template: query,
        "Timeout" => timeout: query,
    }
}

impl Operation for CreateApplicationRequest {
    type Response = CreateApplicationResponse;
    type Error = CreateApplicationError;
    const INFO: OperationInfo = super::operation("CreateApplication")
        .required(&["Template"]);
    const ERRORS: &'static [CreateApplicationError] = &[
        CreateApplicationError::MissingParameter,
        CreateApplicationError::NoPermission,
        CreateApplicationError::InvalidParameterAny,
        CreateApplicationError::InvalidParameter,
        CreateApplicationError::EnsInterfaceError,
        CreateApplicationError::CallInterface,
    ];
}

/// Response to [`CreateApplicationRequest`].
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// ID that the service gave the application. Example: `d0639abf-789a-4527-b420-031d2cd9ad9b`.
    pub app_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
}

response! {
    CreateApplicationResponse {
        "AppId" => app_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateApplicationRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type CreateApplicationError = super::DocumentedError;
