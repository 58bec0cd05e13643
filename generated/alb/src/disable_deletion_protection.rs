// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableDeletionProtection`, from `alb/DisableDeletionProtection.md`.

use alicloud_runtime::codegen::*;

/// Lets a load balancer be deleted again.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DisableDeletionProtectionRequest::new()
///     .resource_id("...");
/// let reply = client.disable_deletion_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableDeletionProtectionRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Resource concerned, mostly a load balancer, by its ID.
    pub resource_id: Option<String>,
}

impl DisableDeletionProtectionRequest {
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
    DisableDeletionProtectionRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for DisableDeletionProtectionRequest {
    type Response = DisableDeletionProtectionResponse;
    type Error = DisableDeletionProtectionError;
    const INFO: OperationInfo = super::operation("DisableDeletionProtection")
        .required(&["ResourceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DisableDeletionProtectionError] = &[
        DisableDeletionProtectionError::IncorrectStatusLoadBalancer,
        DisableDeletionProtectionError::IncorrectBusinessStatusLoadBalancer,
        DisableDeletionProtectionError::ForbiddenLoadBalancer,
        DisableDeletionProtectionError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`DisableDeletionProtectionRequest`].
pub type DisableDeletionProtectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableDeletionProtectionRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type DisableDeletionProtectionError = super::DocumentedError;
