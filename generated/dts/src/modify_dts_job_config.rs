// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDtsJobConfig`, from `dts/ModifyDtsJobConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the running parameters of a task.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyDtsJobConfigRequest::new();
/// let reply = client.modify_dts_job_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDtsJobConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Running parameters and their new values, as JSON.
    pub parameters: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyDtsJobConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDtsJobConfigRequest {
        "RegionId" => region_id: query,
        "DtsJobId" => dts_job_id: query,
        "Parameters" => parameters: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyDtsJobConfigRequest {
    type Response = ModifyDtsJobConfigResponse;
    type Error = ModifyDtsJobConfigError;
    const INFO: OperationInfo = super::operation("ModifyDtsJobConfig")
        .region("RegionId");
    const ERRORS: &'static [ModifyDtsJobConfigError] = &[
        ModifyDtsJobConfigError::ThrottlingUser,
        ModifyDtsJobConfigError::InvalidSecurityTokenExpired,
        ModifyDtsJobConfigError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDtsJobConfigRequest`].
pub type ModifyDtsJobConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDtsJobConfigRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDtsJobConfigError = super::DocumentedError;
