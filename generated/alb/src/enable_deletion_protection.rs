// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableDeletionProtection`, from `alb/EnableDeletionProtection.md`.

use alicloud_runtime::codegen::*;

/// Protects a load balancer against being deleted by mistake.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::EnableDeletionProtectionRequest::new()
///     .resource_id("...");
/// let reply = client.enable_deletion_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableDeletionProtectionRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Resource concerned, mostly a load balancer, by its ID.
    pub resource_id: Option<String>,
}

impl EnableDeletionProtectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    EnableDeletionProtectionRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for EnableDeletionProtectionRequest {
    type Response = EnableDeletionProtectionResponse;
    type Error = EnableDeletionProtectionError;
    const INFO: OperationInfo = super::operation("EnableDeletionProtection")
        .required(&["ResourceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [EnableDeletionProtectionError] = &[
        EnableDeletionProtectionError::IncorrectStatusLoadBalancer,
        EnableDeletionProtectionError::IncorrectBusinessStatusLoadBalancer,
        EnableDeletionProtectionError::ForbiddenLoadBalancer,
        EnableDeletionProtectionError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`EnableDeletionProtectionRequest`].
pub type EnableDeletionProtectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableDeletionProtectionRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type EnableDeletionProtectionError = super::DocumentedError;
