// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHealthCheckTemplates`, from `alb/DeleteHealthCheckTemplates.md`.

use alicloud_runtime::codegen::*;

/// Deletes health check templates, which can then no longer be applied to server groups.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DeleteHealthCheckTemplatesRequest::new()
///     .health_check_template_ids(["..."]);
/// let reply = client.delete_health_check_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHealthCheckTemplatesRequest {
    /// **Required.** IDs of the health check templates to work on or to narrow the list down to.
    /// Items: at most 10.
    pub health_check_template_ids: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteHealthCheckTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HealthCheckTemplateIds`, which is required.
    pub fn health_check_template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.health_check_template_ids = value.into_iter().map(Into::into).collect();
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
    DeleteHealthCheckTemplatesRequest {
        "HealthCheckTemplateIds" => health_check_template_ids: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteHealthCheckTemplatesRequest {
    type Response = DeleteHealthCheckTemplatesResponse;
    type Error = DeleteHealthCheckTemplatesError;
    const INFO: OperationInfo = super::operation("DeleteHealthCheckTemplates")
        .required(&["HealthCheckTemplateIds"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteHealthCheckTemplatesError] = &[
        DeleteHealthCheckTemplatesError::IncorrectStatusHealthCheckTemplate,
    ];
}

/// Response to [`DeleteHealthCheckTemplatesRequest`].
pub type DeleteHealthCheckTemplatesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteHealthCheckTemplatesRequest`] names.
///
/// - [`IncorrectStatusHealthCheckTemplate`](super::DocumentedError::IncorrectStatusHealthCheckTemplate)
pub type DeleteHealthCheckTemplatesError = super::DocumentedError;
