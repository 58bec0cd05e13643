// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySynchronizationObject`, from `dts/ModifySynchronizationObject.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SynchronizationDirection};

/// Changes the objects of a synchronization of the old interface, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifySynchronizationObjectRequest::new()
///     .synchronization_job_id("dtskfq1149w254****")
///     .synchronization_objects("[{\"DBName\": \"dtstestdata\"}]");
/// let reply = client.modify_synchronization_object(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySynchronizationObjectRequest {
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtskfq1149w254****`.
    pub synchronization_job_id: Option<String>,
    /// **Required.** Which databases and tables the synchronization covers.
    /// Example: `[{"DBName": "dtstestdata"}]`.
    pub synchronization_objects: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Which of the two directions of a two-way synchronization is
    /// meant. Default: `Forward`. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifySynchronizationObjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SynchronizationJobId`, which is required.
    pub fn synchronization_job_id(mut self, value: impl Into<String>) -> Self {
        self.synchronization_job_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationObjects`, which is required.
    pub fn synchronization_objects(mut self, value: impl Into<String>) -> Self {
        self.synchronization_objects = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(
        mut self,
        value: impl Into<Open<SynchronizationDirection>>,
    ) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifySynchronizationObjectRequest {
        "SynchronizationJobId" => synchronization_job_id: query,
        "SynchronizationObjects" => synchronization_objects: form,
        "RegionId" => region_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifySynchronizationObjectRequest {
    type Response = ModifySynchronizationObjectResponse;
    type Error = ModifySynchronizationObjectError;
    const INFO: OperationInfo = super::operation("ModifySynchronizationObject")
        .required(&["SynchronizationJobId", "SynchronizationObjects"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ModifySynchronizationObjectError] = &[
        ModifySynchronizationObjectError::ThrottlingUser,
        ModifySynchronizationObjectError::InvalidSecurityTokenExpired,
        ModifySynchronizationObjectError::ServiceUnavailable,
    ];
}

/// Response to [`ModifySynchronizationObjectRequest`].
#[non_exhaustive]
pub struct ModifySynchronizationObjectResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `902DDCDE-C755-4458-85DA-DF9A323C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// ID of the task, for asking how far it is. Example: `tl911uvi25z****`.
    pub task_id: Option<String>,
}

response! {
    ModifySynchronizationObjectResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`ModifySynchronizationObjectRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifySynchronizationObjectError = super::DocumentedError;
