// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteForwardingRules`, from `ga/DeleteForwardingRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ForwardingRules};

/// Deletes forwarding rules of a listener; requests that they matched follow the default rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteForwardingRulesRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("02fb3da4****")
///     .forwarding_rule_ids(["frule-bp19a3t3yzr21q3****"])
///     .accelerator_id("ga-bp17frjjh0udz4q****")
///     .listener_id("lsr-bp1s0vzbi5bxlx5****");
/// let reply = client.delete_forwarding_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteForwardingRulesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4****`.
    pub client_token: Option<String>,
    /// **Required.** IDs of the forwarding rules to work on or to narrow the list down to.
    /// Items: at most 100. Example: `frule-bp19a3t3yzr21q3****`.
    pub forwarding_rule_ids: Vec<String>,
    /// **Required.** ID of the accelerator that the call is about. Example: `ga-bp17frjjh0udz4q****`.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1s0vzbi5bxlx5****`.
    pub listener_id: Option<String>,
}

impl DeleteForwardingRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ForwardingRuleIds`, which is required.
    pub fn forwarding_rule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.forwarding_rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
}

request! {
    DeleteForwardingRulesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ForwardingRuleIds" => forwarding_rule_ids: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
    }
}

impl Operation for DeleteForwardingRulesRequest {
    type Response = DeleteForwardingRulesResponse;
    type Error = DeleteForwardingRulesError;
    const INFO: OperationInfo = super::operation("DeleteForwardingRules")
        .required(&["RegionId", "ForwardingRuleIds", "AcceleratorId", "ListenerId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteForwardingRulesError] = &[
        DeleteForwardingRulesError::NotExistListener,
        DeleteForwardingRulesError::NotActiveListener,
        DeleteForwardingRulesError::NotExistAccelerator,
        DeleteForwardingRulesError::StateErrorAccelerator,
        DeleteForwardingRulesError::NotExistBusinessRegion,
        DeleteForwardingRulesError::NotExistBasicBandwidthPackage,
        DeleteForwardingRulesError::QuotaExceededEndPoint,
        DeleteForwardingRulesError::ExistEndpointGroup,
        DeleteForwardingRulesError::NoPermissionVpcEndpoint,
        DeleteForwardingRulesError::NotExistForwardingRule,
    ];
}

/// Response to [`DeleteForwardingRulesRequest`].
#[non_exhaustive]
pub struct DeleteForwardingRulesResponse {
    /// Rules that apply to the forwarding, one entry each.
    pub forwarding_rules: Vec<ForwardingRules>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CFC67ED9-4AB1-431F-B6E3-A752B7B8CCD4`.
    pub request_id: Option<String>,
}

response! {
    DeleteForwardingRulesResponse {
        "ForwardingRules" => forwarding_rules: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteForwardingRulesRequest`] names.
///
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistBusinessRegion`](super::DocumentedError::NotExistBusinessRegion)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
/// - [`QuotaExceededEndPoint`](super::DocumentedError::QuotaExceededEndPoint)
/// - [`ExistEndpointGroup`](super::DocumentedError::ExistEndpointGroup)
/// - [`NoPermissionVpcEndpoint`](super::DocumentedError::NoPermissionVpcEndpoint)
/// - [`NotExistForwardingRule`](super::DocumentedError::NotExistForwardingRule)
pub type DeleteForwardingRulesError = super::DocumentedError;
