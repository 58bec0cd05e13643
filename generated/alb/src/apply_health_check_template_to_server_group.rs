// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyHealthCheckTemplateToServerGroup`, from `alb/ApplyHealthCheckTemplateToServerGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes the health check settings of a template over into a server group.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ApplyHealthCheckTemplateToServerGroupRequest::new()
///     .health_check_template_id("...")
///     .server_group_id("...");
/// let reply = client.apply_health_check_template_to_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyHealthCheckTemplateToServerGroupRequest {
    /// **Required.** Health check template concerned, by its ID.
    pub health_check_template_id: Option<String>,
    /// **Required.** Server group to work on, by its ID.
    pub server_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ApplyHealthCheckTemplateToServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HealthCheckTemplateId`, which is required.
    pub fn health_check_template_id(mut self, value: impl Into<String>) -> Self {
        self.health_check_template_id = Some(value.into());
        self
    }
    /// Sets `ServerGroupId`, which is required.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ApplyHealthCheckTemplateToServerGroupRequest {
        "HealthCheckTemplateId" => health_check_template_id: query,
        "ServerGroupId" => server_group_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ApplyHealthCheckTemplateToServerGroupRequest {
    type Response = ApplyHealthCheckTemplateToServerGroupResponse;
    type Error = ApplyHealthCheckTemplateToServerGroupError;
    const INFO: OperationInfo = super::operation("ApplyHealthCheckTemplateToServerGroup")
        .required(&["HealthCheckTemplateId", "ServerGroupId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ApplyHealthCheckTemplateToServerGroupError] = &[
        ApplyHealthCheckTemplateToServerGroupError::IncorrectStatusHealthCheckTemplate,
        ApplyHealthCheckTemplateToServerGroupError::IncorrectStatusServerGroup,
        ApplyHealthCheckTemplateToServerGroupError::ForbiddenServerGroup,
        ApplyHealthCheckTemplateToServerGroupError::ResourceNotFoundHealthCheckTemplate,
        ApplyHealthCheckTemplateToServerGroupError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`ApplyHealthCheckTemplateToServerGroupRequest`].
#[non_exhaustive]
pub struct ApplyHealthCheckTemplateToServerGroupResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF******`.
    pub request_id: Option<String>,
}

response! {
    ApplyHealthCheckTemplateToServerGroupResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ApplyHealthCheckTemplateToServerGroupRequest`] names.
///
/// - [`IncorrectStatusHealthCheckTemplate`](super::DocumentedError::IncorrectStatusHealthCheckTemplate)
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`ForbiddenServerGroup`](super::DocumentedError::ForbiddenServerGroup)
/// - [`ResourceNotFoundHealthCheckTemplate`](super::DocumentedError::ResourceNotFoundHealthCheckTemplate)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type ApplyHealthCheckTemplateToServerGroupError = super::DocumentedError;
