// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStorageDomainRoutingRule`, from `cr/CreateStorageDomainRoutingRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointType, RouteItem};

/// Sets which storage domain serves image layers for which domain of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// use alicloud_cr::create_storage_domain_routing_rule::RouteItem;
///
/// let request = alicloud_cr::CreateStorageDomainRoutingRuleRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .routes([RouteItem::new()]);
/// let reply = client.create_storage_domain_routing_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStorageDomainRoutingRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Which storage domain serves clients of each instance domain.
    pub routes: Vec<RouteItem>,
}

impl CreateStorageDomainRoutingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Routes`, which is required.
    pub fn routes(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteItem>>,
    ) -> Self {
        self.routes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateStorageDomainRoutingRuleRequest {
        "InstanceId" => instance_id: query,
        "Routes" => routes: query_json,
    }
}

impl Operation for CreateStorageDomainRoutingRuleRequest {
    type Response = CreateStorageDomainRoutingRuleResponse;
    type Error = CreateStorageDomainRoutingRuleError;
    const INFO: OperationInfo = super::operation("CreateStorageDomainRoutingRule")
        .required(&["InstanceId", "Routes"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateStorageDomainRoutingRuleError] = &[
        CreateStorageDomainRoutingRuleError::AuthenticationFailed2,
    ];
}

/// Response to [`CreateStorageDomainRoutingRuleRequest`].
#[non_exhaustive]
pub struct CreateStorageDomainRoutingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8E90AB5-0A96-5D12-9E59-11EE463*****`.
    pub request_id: Option<String>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `crsdr-n6pbhgjx*****`.
    pub rule_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
}

response! {
    CreateStorageDomainRoutingRuleResponse {
        "RequestId" => request_id: value,
        "RuleId" => rule_id: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`CreateStorageDomainRoutingRuleRequest`] names.
///
/// - [`AuthenticationFailed2`](super::DocumentedError::AuthenticationFailed2)
pub type CreateStorageDomainRoutingRuleError = super::DocumentedError;
