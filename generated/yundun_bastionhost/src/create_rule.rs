// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRule`, from `yundun-bastionhost/CreateRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Database, Host, HostGroup};

/// Creates an authorization rule that links users or user groups to assets for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateRuleRequest::new()
///     .instance_id("...")
///     .rule_name("...");
/// let reply = client.create_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
    /// When the effective began or is to begin.
    pub effective_start_time: Option<i64>,
    /// When the effective ended or is to end.
    pub effective_end_time: Option<i64>,
    /// IDs of the users to work on or to narrow the list down to.
    pub user_ids: Vec<String>,
    /// IDs of the user groups to work on or to narrow the list down to.
    pub user_group_ids: Vec<String>,
    /// The hosts to work on or to narrow the list down to.
    pub hosts: Vec<Host>,
    /// Databases, one entry each.
    pub databases: Vec<Database>,
    /// The host groups to work on or to narrow the list down to.
    pub host_groups: Vec<HostGroup>,
}

impl CreateRuleRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `EffectiveStartTime`.
    #[inline]
    pub fn effective_start_time(mut self, value: i64) -> Self {
        self.effective_start_time = Some(value);
        self
    }
    /// Sets `EffectiveEndTime`.
    #[inline]
    pub fn effective_end_time(mut self, value: i64) -> Self {
        self.effective_end_time = Some(value);
        self
    }
    /// Sets `UserIds`.
    pub fn user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserGroupIds`.
    pub fn user_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Hosts`.
    pub fn hosts(mut self, value: impl IntoIterator<Item = impl Into<Host>>) -> Self {
        self.hosts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Databases`.
    pub fn databases(
        mut self,
        value: impl IntoIterator<Item = impl Into<Database>>,
    ) -> Self {
        self.databases = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HostGroups`.
    pub fn host_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<HostGroup>>,
    ) -> Self {
        self.host_groups = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateRuleRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "RuleName" => rule_name: query,
        "Comment" => comment: query,
        "EffectiveStartTime" => effective_start_time: query,
        "EffectiveEndTime" => effective_end_time: query,
        "UserIds" => user_ids: query,
        "UserGroupIds" => user_group_ids: query,
        "Hosts" => hosts: query,
        "Databases" => databases: query,
        "HostGroups" => host_groups: query,
    }
}

impl Operation for CreateRuleRequest {
    type Response = CreateRuleResponse;
    type Error = CreateRuleError;
    const INFO: OperationInfo = super::operation("CreateRule")
        .required(&["InstanceId", "RuleName"])
        .region("RegionId");
    const ERRORS: &'static [CreateRuleError] = &[
        CreateRuleError::InvalidParameter,
        CreateRuleError::RuleAlreadyExists,
        CreateRuleError::InternalError,
    ];
}

/// Response to [`CreateRuleRequest`].
#[non_exhaustive]
pub struct CreateRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFA818E3-0A53-51F4-8DB5-AF2A62A6D042`.
    pub request_id: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `1`.
    pub rule_id: Option<String>,
}

response! {
    CreateRuleResponse {
        "RequestId" => request_id: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`CreateRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`RuleAlreadyExists`](super::DocumentedError::RuleAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateRuleError = super::DocumentedError;
