// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRule`, from `yundun-bastionhost/ModifyRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Database, Host, HostGroup};

/// Changes an authorization rule, including its users, assets, and validity period.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyRuleRequest::new()
///     .instance_id("...")
///     .rule_id("...");
/// let reply = client.modify_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
    /// Name that the rule was given.
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

impl ModifyRuleRequest {
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
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
    ModifyRuleRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "RuleId" => rule_id: query,
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

impl Operation for ModifyRuleRequest {
    type Response = ModifyRuleResponse;
    type Error = ModifyRuleError;
    const INFO: OperationInfo = super::operation("ModifyRule")
        .required(&["InstanceId", "RuleId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyRuleError] = &[
        ModifyRuleError::InvalidParameter,
        ModifyRuleError::RuleAlreadyExists,
        ModifyRuleError::RuleNotFound,
        ModifyRuleError::InternalError,
    ];
}

/// Response to [`ModifyRuleRequest`].
pub type ModifyRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`RuleAlreadyExists`](super::DocumentedError::RuleAlreadyExists)
/// - [`RuleNotFound`](super::DocumentedError::RuleNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyRuleError = super::DocumentedError;
