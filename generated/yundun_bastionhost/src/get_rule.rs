// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRule`, from `yundun-bastionhost/GetRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HostGroup};

/// Shows one authorization rule in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetRuleRequest::new()
///     .instance_id("...")
///     .rule_id("...");
/// let reply = client.get_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
}

impl GetRuleRequest {
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
}

request! {
    GetRuleRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for GetRuleRequest {
    type Response = GetRuleResponse;
    type Error = GetRuleError;
    const INFO: OperationInfo = super::operation("GetRule")
        .required(&["InstanceId", "RuleId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetRuleError] = &[
        GetRuleError::InvalidParameter,
        GetRuleError::RuleNotFound,
        GetRuleError::InternalError,
    ];
}

/// Response to [`GetRuleRequest`].
#[non_exhaustive]
pub struct GetRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The authorization rule asked about.
    pub rule: Option<Rule>,
}

response! {
    GetRuleResponse {
        "RequestId" => request_id: value,
        "Rule" => rule: value,
    }
}

/// The authorization rule asked about.
#[non_exhaustive]
pub struct Rule {
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// Databases, one entry each.
    pub databases: Vec<Database>,
    /// When the effective ended or is to end. Example: `1698720972`.
    pub effective_end_time: Option<String>,
    /// When the effective began or is to begin. Example: `1687140883`.
    pub effective_start_time: Option<String>,
    /// The host groups that were found or are concerned, one entry each.
    pub host_groups: Vec<HostGroup>,
    /// The hosts that were found or are concerned, one entry each.
    pub hosts: Vec<Host>,
    /// ID of the rule that the call or the item is about. Example: `3`.
    pub rule_id: Option<String>,
    /// Name that the rule was given. Example: `rule`.
    pub rule_name: Option<String>,
    /// The user groups that were found or are concerned, one entry each.
    pub user_groups: Vec<UserGroup>,
    /// The users that were found or are concerned, one entry each.
    pub users: Vec<User>,
}

response! {
    Rule {
        "Comment" => comment: value,
        "Databases" => databases: list(""),
        "EffectiveEndTime" => effective_end_time: value,
        "EffectiveStartTime" => effective_start_time: value,
        "HostGroups" => host_groups: list(""),
        "Hosts" => hosts: list(""),
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "UserGroups" => user_groups: list(""),
        "Users" => users: list(""),
    }
}

/// Databases, one entry each.
#[non_exhaustive]
pub struct Database {
    /// The database accounts that were found or are concerned, one entry each.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of the database that the item belongs to or stands for. Example: `2`.
    pub database_id: Option<String>,
}

response! {
    Database {
        "DatabaseAccounts" => database_accounts: list(""),
        "DatabaseId" => database_id: value,
    }
}

/// The database accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatabaseAccount {
    /// ID of the database account that the item belongs to or stands for. Example: `5`.
    pub database_account_id: Option<String>,
}

response! {
    DatabaseAccount {
        "DatabaseAccountId" => database_account_id: value,
    }
}

/// The hosts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Host {
    /// The host accounts that were found or are concerned, one entry each.
    pub host_accounts: Vec<HostAccount>,
    /// ID of the host that the item belongs to or stands for. Example: `52`.
    pub host_id: Option<String>,
}

response! {
    Host {
        "HostAccounts" => host_accounts: list(""),
        "HostId" => host_id: value,
    }
}

/// The host accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostAccount {
    /// ID of the host account that the item belongs to or stands for. Example: `9`.
    pub host_account_id: Option<String>,
}

response! {
    HostAccount {
        "HostAccountId" => host_account_id: value,
    }
}

/// The user groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserGroup {
    /// ID of the user group that the item belongs to or stands for. Example: `2`.
    pub user_group_id: Option<String>,
}

response! {
    UserGroup {
        "UserGroupId" => user_group_id: value,
    }
}

/// The users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct User {
    /// ID of the user or account that the call or the item is about. Example: `3`.
    pub user_id: Option<String>,
}

response! {
    User {
        "UserId" => user_id: value,
    }
}

/// Errors that the documentation of [`GetRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`RuleNotFound`](super::DocumentedError::RuleNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetRuleError = super::DocumentedError;
