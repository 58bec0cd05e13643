// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSlrAndSlsProject`, from `dcdn/CreateSlrAndSlsProject.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role and the Simple Log Service project that log delivery needs.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CreateSlrAndSlsProjectRequest::new()
///     .region("...");
/// let reply = client.create_slr_and_sls_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSlrAndSlsProjectRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
}

impl CreateSlrAndSlsProjectRequest {
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
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
}

request! {
    CreateSlrAndSlsProjectRequest {
        "Region" => region: form,
        "BusinessType" => business_type: form,
    }
}

impl Operation for CreateSlrAndSlsProjectRequest {
    type Response = CreateSlrAndSlsProjectResponse;
    type Error = CreateSlrAndSlsProjectError;
    const INFO: OperationInfo = super::operation("CreateSlrAndSlsProject")
        .required(&["Region"]);
    const ERRORS: &'static [CreateSlrAndSlsProjectError] = &[
        CreateSlrAndSlsProjectError::Unauthorized,
        CreateSlrAndSlsProjectError::CreateSlrPermissionDenied,
        CreateSlrAndSlsProjectError::CreateSlsProjectError,
    ];
}

/// Response to [`CreateSlrAndSlsProjectRequest`].
#[non_exhaustive]
pub struct CreateSlrAndSlsProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `fe33a379-5053-4f22-a73c-826e2b44355d`.
    pub request_id: Option<String>,
    /// What is known about the sls.
    pub sls_info: Option<SlsInfo>,
}

response! {
    CreateSlrAndSlsProjectResponse {
        "RequestId" => request_id: value,
        "SlsInfo" => sls_info: value,
    }
}

/// What is known about the sls.
#[non_exhaustive]
pub struct SlsInfo {
    /// Project that the item belongs to. Example: `dcdn-edge-rtlog-cn-cfc7****`.
    pub project: Option<String>,
    /// Logstore of Log Service that has the records. Example: `dcdn-edge-trlog`.
    pub log_store: Option<String>,
    /// Address of the log service. Example: `cn-shanghai.log.*.com`.
    pub end_point: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
}

response! {
    SlsInfo {
        "Project" => project: value,
        "LogStore" => log_store: value,
        "EndPoint" => end_point: value,
        "Region" => region: value,
    }
}

/// Errors that the documentation of [`CreateSlrAndSlsProjectRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`CreateSlrPermissionDenied`](super::DocumentedError::CreateSlrPermissionDenied)
/// - [`CreateSlsProjectError`](super::DocumentedError::CreateSlsProjectError)
pub type CreateSlrAndSlsProjectError = super::DocumentedError;
