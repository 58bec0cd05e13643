// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerProtection`, from `nlb/UpdateLoadBalancerProtection.md`.

use alicloud_runtime::codegen::*;

/// Turns deletion protection and the configuration read-only mode of an NLB instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::UpdateLoadBalancerProtectionRequest::new()
///     .load_balancer_id("...");
/// let reply = client.update_load_balancer_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerProtectionRequest {
    /// Whether attempts to delete the instance are to be refused.
    pub deletion_protection_enabled: Option<bool>,
    /// Why the instance is protected from deletion; counts only while the protection is on.
    pub deletion_protection_reason: Option<String>,
    /// Whether the console is to refuse changes of the instance.
    pub modification_protection_status: Option<String>,
    /// Why the instance is protected from changes; counts only while the protection is on.
    pub modification_protection_reason: Option<String>,
    /// **Required.** Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    pub load_balancer_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateLoadBalancerProtectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeletionProtectionEnabled`.
    #[inline]
    pub fn deletion_protection_enabled(mut self, value: bool) -> Self {
        self.deletion_protection_enabled = Some(value);
        self
    }
    /// Sets `DeletionProtectionReason`.
    pub fn deletion_protection_reason(mut self, value: impl Into<String>) -> Self {
        self.deletion_protection_reason = Some(value.into());
        self
    }
    /// Sets `ModificationProtectionStatus`.
    pub fn modification_protection_status(mut self, value: impl Into<String>) -> Self {
        self.modification_protection_status = Some(value.into());
        self
    }
    /// Sets `ModificationProtectionReason`.
    pub fn modification_protection_reason(mut self, value: impl Into<String>) -> Self {
        self.modification_protection_reason = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateLoadBalancerProtectionRequest {
        "DeletionProtectionEnabled" => deletion_protection_enabled: form,
        "DeletionProtectionReason" => deletion_protection_reason: form,
        "ModificationProtectionStatus" => modification_protection_status: form,
        "ModificationProtectionReason" => modification_protection_reason: form,
        "LoadBalancerId" => load_balancer_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for UpdateLoadBalancerProtectionRequest {
    type Response = UpdateLoadBalancerProtectionResponse;
    type Error = UpdateLoadBalancerProtectionError;
    const INFO: OperationInfo = super::operation("UpdateLoadBalancerProtection")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateLoadBalancerProtectionError] = &[
        UpdateLoadBalancerProtectionError::ResourceInConfiguringAny,
        UpdateLoadBalancerProtectionError::IllegalParam,
        UpdateLoadBalancerProtectionError::IdempotenceSignatureMismatch,
        UpdateLoadBalancerProtectionError::ConflictLock,
        UpdateLoadBalancerProtectionError::ResourceInConfiguringLoadbalancer,
        UpdateLoadBalancerProtectionError::DryRunOperation,
        UpdateLoadBalancerProtectionError::IllegalParamDeletionProtectionReason,
        UpdateLoadBalancerProtectionError::IllegalParamModificationProtectionReason,
        UpdateLoadBalancerProtectionError::ResourceInCreatingLoadbalancer,
        UpdateLoadBalancerProtectionError::ForbiddenNoPermission,
        UpdateLoadBalancerProtectionError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`UpdateLoadBalancerProtectionRequest`].
pub type UpdateLoadBalancerProtectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLoadBalancerProtectionRequest`] names.
///
/// - [`ResourceInConfiguringAny`](super::DocumentedError::ResourceInConfiguringAny)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`IdempotenceSignatureMismatch`](super::DocumentedError::IdempotenceSignatureMismatch)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ResourceInConfiguringLoadbalancer`](super::DocumentedError::ResourceInConfiguringLoadbalancer)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`IllegalParamDeletionProtectionReason`](super::DocumentedError::IllegalParamDeletionProtectionReason)
/// - [`IllegalParamModificationProtectionReason`](super::DocumentedError::IllegalParamModificationProtectionReason)
/// - [`ResourceInCreatingLoadbalancer`](super::DocumentedError::ResourceInCreatingLoadbalancer)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type UpdateLoadBalancerProtectionError = super::DocumentedError;
