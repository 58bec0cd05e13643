// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDcdnWafPolicyDomains`, from `dcdn/ModifyDcdnWafPolicyDomains.md`.

use alicloud_runtime::codegen::*;

/// Binds domain names to a WAF protection policy or unbinds them.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::ModifyDcdnWafPolicyDomainsRequest::new()
///     .policy_id(1);
/// let reply = client.modify_dcdn_waf_policy_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDcdnWafPolicyDomainsRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// `0` takes the place of the domains bound before, `1` adds to them.
    pub method: Option<i32>,
    /// The bind domain names that are concerned.
    pub bind_domains: Option<String>,
    /// The unbind domain names that are concerned.
    pub unbind_domains: Option<String>,
}

impl ModifyDcdnWafPolicyDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `Method`.
    #[inline]
    pub fn method(mut self, value: i32) -> Self {
        self.method = Some(value);
        self
    }
    /// Sets `BindDomains`.
    pub fn bind_domains(mut self, value: impl Into<String>) -> Self {
        self.bind_domains = Some(value.into());
        self
    }
    /// Sets `UnbindDomains`.
    pub fn unbind_domains(mut self, value: impl Into<String>) -> Self {
        self.unbind_domains = Some(value.into());
        self
    }
}

request! {
    ModifyDcdnWafPolicyDomainsRequest {
        "PolicyId" => policy_id: form,
        "Method" => method: form,
        "BindDomains" => bind_domains: form,
        "UnbindDomains" => unbind_domains: form,
    }
}

impl Operation for ModifyDcdnWafPolicyDomainsRequest {
    type Response = ModifyDcdnWafPolicyDomainsResponse;
    type Error = ModifyDcdnWafPolicyDomainsError;
    const INFO: OperationInfo = super::operation("ModifyDcdnWafPolicyDomains")
        .required(&["PolicyId"]);
    const ERRORS: &'static [ModifyDcdnWafPolicyDomainsError] = &[
        ModifyDcdnWafPolicyDomainsError::InvalidParameter2,
        ModifyDcdnWafPolicyDomainsError::PolicyNotExist,
        ModifyDcdnWafPolicyDomainsError::DomainBindAndUnbindOverlapped,
        ModifyDcdnWafPolicyDomainsError::DomainBoundDefaultAndCustom,
        ModifyDcdnWafPolicyDomainsError::DefenseSceneMultiPoliciesNotSupport,
        ModifyDcdnWafPolicyDomainsError::AnyNotSupport,
        ModifyDcdnWafPolicyDomainsError::AnyOverQuota,
        ModifyDcdnWafPolicyDomainsError::InternalError2,
    ];
}

/// Response to [`ModifyDcdnWafPolicyDomainsRequest`].
pub type ModifyDcdnWafPolicyDomainsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDcdnWafPolicyDomainsRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`PolicyNotExist`](super::DocumentedError::PolicyNotExist)
/// - [`DomainBindAndUnbindOverlapped`](super::DocumentedError::DomainBindAndUnbindOverlapped)
/// - [`DomainBoundDefaultAndCustom`](super::DocumentedError::DomainBoundDefaultAndCustom)
/// - [`DefenseSceneMultiPoliciesNotSupport`](super::DocumentedError::DefenseSceneMultiPoliciesNotSupport)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyDcdnWafPolicyDomainsError = super::DocumentedError;
